// The whole bot as a process would run it: it answers, introduces itself, keeps its secret, and stops when told.
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests;

public sealed class BotHostTests : ILoggerProvider, ILogger
{
    static readonly byte[] Log =
        "Jun 25 01:23:45 vh84 splogger[1]: 1joDo0-0005Bd-LB ** a@hotmail.fr R=x T=y: SMTP error from remote mail server after RCPT TO:<a@hotmail.fr>: 550 5.5.0 mailbox unavailable\n"u8.ToArray();

    readonly ConcurrentQueue<string> _log = [];

    static string[] Settings(BotServer server, TemporaryFile file) =>
    [
        "--Telegram:Token", BotServer.Token, "--Telegram:BaseUrl", server.Url, "--Storage:Path", file.Path, "--Limits:JoinSeconds", "0.2", "--Web:Enabled", "false",
        "--Logging:LogLevel:Default", "Trace", "--Logging:LogLevel:Microsoft", "Trace", "--Logging:LogLevel:Polly", "Trace",
    ];

    IHost Build(BotServer server, TemporaryFile file) =>
        BotHost.Build(Settings(server, file), TimeProvider.System, builder => builder.Logging.ClearProviders().AddProvider(this));

    [Fact]
    public async Task It_answers_introduces_itself_and_never_logs_the_token()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        server.Faults.Add("getUpdates", new Fault.BadGateway(), new Fault.DropBefore());
        server.Faults.Add("sendMessage", new Fault.DropBefore());
        var anna = server.Person("Anna", "en");
        // An update as no library knows it.
        server.World.Updates.Add("message", new JsonObject { ["message_id"] = "x" });
        anna.Says("/start");
        using var stop = new CancellationTokenSource();
        var run = Build(server, file).RunAsync(stop.Token);
        await anna.Sees("Hello!");
        anna.Sends("a.log", Log);
        await anna.Sees("There is no such address");
        await anna.Until(() => server.World.Profile.Count >= 12, "not introduced");
        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Empty(server.Refusals);
        Assert.Contains(_log, line => line.Contains("is left out", StringComparison.Ordinal));
        Assert.DoesNotContain(_log, line => line.Contains(BotServer.Token[8..], StringComparison.Ordinal));
        Assert.DoesNotContain(_log, line => line.Contains("hotmail", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_mistyped_is_told_in_one_line()
    {
        var message = Assert.Throws<SettingsException>(() => BotHost.Build(["--Telegram:Token", BotServer.Token, "-x=1"], TimeProvider.System)).Message;
        Assert.Contains("-x", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    // Through every door that stands before the platforms' own: one that does not ask the next would have it tried for ever.
    [Fact]
    public async Task What_waits_in_Telegram_is_told_and_left_while_the_token_is_away()
    {
        using var file = new TemporaryFile();
        string[] settings = ["--Web:Url", "http://127.0.0.1:0", "--Storage:Path", file.Path];
        using var host = BotHost.Build(settings, TimeProvider.System, builder => builder.Logging.ClearProviders().AddProvider(this));
        var store = host.Services.GetRequiredService<IStore>();
        await store.Post("telegram:5", new Incoming.Said(DateTimeOffset.UtcNow, 1, "/start", "en", false));
        using var stop = new CancellationTokenSource();
        var run = host.RunAsync(stop.Token);
        for (var tries = 0; !_log.Any(IsTold) && tries < 200; tries++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Single(_log, IsTold);
        Assert.DoesNotContain(_log, line => line.Contains("An effect failed", StringComparison.Ordinal));
        Assert.Equal(1, (await store.Depth()).Count);
        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        static bool IsTold(string line) => line.Contains("in chats of telegram, which is switched off", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_bots_do_not_share_a_store()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var first = Build(server, file);
        using var second = Build(server, file);
        Assert.NotNull(first.Services.GetRequiredService<IStore>());
        Assert.Contains("Storage:Path", Assert.Throws<SettingsException>(second.Services.GetRequiredService<IStore>).Message, StringComparison.Ordinal);
        await ((IAsyncDisposable)first).DisposeAsync();
        Assert.NotNull(second.Services.GetRequiredService<IStore>());
        await ((IAsyncDisposable)second).DisposeAsync();
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => _log.Enqueue($"{formatter(state, exception)} {exception}");

    void IDisposable.Dispose()
    {
    }
}
