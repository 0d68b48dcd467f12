// The real host with a duty chat, a plain group or a forum, and a Bot API server; it can be stopped and started again between two steps.
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.EndToEnd;

internal sealed class DeskFixture : IAsyncDisposable
{
    readonly TemporaryFile _database = new();
    string[] _page = [];
    IHost? _host;

    public required BotServer Server { get; init; }

    public required Group Desk { get; init; }

    public required Person Ivan { get; init; }

    public HostLog Log { get; } = new();

    public static async Task<DeskFixture> Start(bool forum, bool super = true, string[]? page = null)
    {
        var server = await BotServer.Start();
        var fixture = new DeskFixture { Server = server, Ivan = server.Person("Ivan", "ru"), Desk = server.Group("Duty", super, forum), _page = page ?? [] };
        fixture.Desk.PromotesBot();
        await fixture.Run();
        return fixture;
    }

    /// <summary>Where the page is.</summary>
    public Uri Url => WebChat.WebFixture.Listens(_host!);

    /// <summary>An hour and more goes by for what visitors handed in.</summary>
    public Task DropUploads() => _host!.Services.GetRequiredService<IStore>().Pages.Sweep(DateTimeOffset.UtcNow.AddHours(2));

    /// <summary>Stops the host and starts it anew over the same store.</summary>
    public async Task Restart()
    {
        await Stop();
        await Run();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await Server.DisposeAsync();
        _database.Dispose();
    }

    async Task Run()
    {
        string[] duty = ["--Duty:Chat", $"{Desk.Id}", "--Duty:Users", $"{Ivan.Id}"];
        _host = BotHost.Build([.. BotFixture.Settings(Server, _database.Path), .. duty, .. Page()], TimeProvider.System, builder => builder.Logging.ClearProviders().AddProvider(Log));
        await _host.StartAsync();
    }

    // With the page's settings it is served too.
    string[] Page() => _page.Length == 0 ? [] : ["--Web:Enabled", "true", .. _page];

    async Task Stop()
    {
        await _host!.StopAsync();
        _host.Dispose();
    }
}
