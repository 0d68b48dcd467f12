// The real host and a Bot API server, talking over HTTP; one pair for a class of tests.
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class BotFixture : IAsyncLifetime
{
    readonly TemporaryFile _database = new();
    IHost _host = null!;

    internal BotServer Server { get; private set; } = null!;

    internal HostLog Log { get; } = new();

    /// <summary>Settings of every bot under test: quick to send, since the tests wait for that; no quicker to join than in life, since a busy machine hands on the pieces of a paste slowly.</summary>
    internal static string[] Settings(BotServer server, string database) =>
    [
        "--Telegram:Token", BotServer.Token, "--Telegram:BaseUrl", server.Url, "--Storage:Path", database, "--Limits:JoinSeconds", "1.5",
        "--Limits:MessagesPerSecond", "1000", "--Limits:ChatMessagesPerSecond", "1000", "--Limits:GroupMessagesPerMinute", "60000", "--Web:Enabled", "false",
    ];

    public async ValueTask InitializeAsync()
    {
        Server = await BotServer.Start();
        _host = BotHost.Build(Settings(Server, _database.Path), TimeProvider.System, builder => builder.Logging.ClearProviders().AddProvider(Log));
        var polled = Server.NextPoll();
        await _host.StartAsync();
        await polled.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await Server.DisposeAsync();
        _database.Dispose();
    }

    /// <summary>Nothing in the log to be woken for, and nothing was sent that Telegram would refuse.</summary>
    internal void NothingWentWrong()
    {
        Assert.Empty(Log.Faults);
        Assert.Empty(Server.Refusals);
        Assert.DoesNotContain(Log.Lines, line => line.Contains(BotServer.Token, StringComparison.Ordinal));
    }

    /// <summary>Waits until nothing more comes.</summary>
    internal async Task Settles()
    {
        for (var before = -1; before != Server.Calls.Count || Server.Unconfirmed > 0; await Task.Delay(1_000)) before = Server.Calls.Count;
    }
}
