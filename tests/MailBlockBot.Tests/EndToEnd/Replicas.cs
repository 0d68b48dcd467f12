// Several processes on one PostgreSQL, which ask Telegram for updates or are brought them through a balancer.
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.EndToEnd;

internal sealed class Replicas : IAsyncDisposable
{
    readonly List<BotProcess> _bots = [];
    Balancer? _balancer;

    public IReadOnlyList<BotProcess> All => _bots;

    /// <summary>How many updates were brought to each; nothing where they are asked for.</summary>
    public IReadOnlyList<int> Taken => _balancer?.Taken ?? [];

    /// <summary>Starts them, and waits until all of them run.</summary>
    public static async Task<Replicas> Start(BotServer server, string connection, int count, bool webhook)
    {
        var replicas = new Replicas();
        var ports = Enumerable.Range(0, count).Select(_ => FreePort.Find()).ToList();
        if (webhook) replicas._balancer = await Balancer.Start(ports);
        foreach (var port in ports)
        {
            string[] settings = ["--Storage:Kind", "Postgres", "--Storage:Connection", connection, .. replicas._balancer is { } balancer ? WebhookFixture.Settings(balancer.Url, port) : []];
            replicas._bots.Add(new BotProcess(server, "unused", settings));
        }
        await replicas._bots[0].Start();
        foreach (var other in replicas._bots.Skip(1)) other.Begin();
        foreach (var bot in replicas._bots) await bot.Runs();
        return replicas;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots) bot.Dispose();
        if (_balancer is not null) await _balancer.DisposeAsync();
    }
}
