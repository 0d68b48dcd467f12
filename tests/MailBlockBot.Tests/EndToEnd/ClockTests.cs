// The machine's clock jumps, both ways, while people send logs: everybody is answered as quickly as ever, and nobody is forgotten.
using System.Globalization;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class ClockTests
{
    static readonly TimeSpan[] Jumps = [-TimeSpan.FromHours(1), TimeSpan.FromHours(2), -TimeSpan.FromDays(1), TimeSpan.FromMinutes(10), TimeSpan.FromDays(1), -TimeSpan.FromSeconds(30)];
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_clock_that_jumps_delays_nobody_and_loses_nothing()
    {
        var clock = new JumpingClock();
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        var log = new HostLog();
        using var host = BotHost.Build(BotFixture.Settings(server, file.Path), clock, builder => builder.Logging.ClearProviders().AddProvider(log));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var anna = server.Person("Anna", "ru");
        for (var i = 0; i < Jumps.Length; i++)
        {
            // Pieces of a paste wait for each other: the jump comes while an alarm is set.
            anna.Says($"""
                Jun 25 01:23:44 vh84 splogger[19941]: 1joDo{i}-0005Bd-LB X-PHP-Originating-Script: "2917:form{i}.php"
                Jun 25 01:23:45 vh84 splogger[19943]: 1joDo{i}-0005Bd-LB ** anna@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<anna@hotmail.fr>: host mx.example [192.0.2.33]: 550 5.1.1 User unknown
                """);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            clock.Jump(Jumps[i]);
            await anna.Sees(string.Create(CultureInfo.InvariantCulture, $"form{i}.php"), Patience);
        }
        anna.Says("/cases");
        var list = await anna.Sees("Ваши разборы", Patience);
        Assert.Equal(Jumps.Length, list.Buttons.Select(button => (string)button["callback_data"]!).Distinct().Count());
        await host.StopAsync(TestContext.Current.CancellationToken);
        Assert.Empty(log.Faults);
        Assert.Contains(log.Lines, line => line.Contains("clock went back by", StringComparison.Ordinal));
    }
}
