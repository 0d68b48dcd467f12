// The real host with the page alone, over a store of its own, on any free port.
using MailBlockBot.Tests.EndToEnd;
using MailBlockBot.Tests.Storage;
using MailBlockBot.WebChat;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.WebChat;

internal sealed class WebFixture : IAsyncDisposable
{
    readonly TemporaryFile _database = new();
    readonly string[] _settings;
    readonly TimeProvider _clock;
    IHost _host = null!;

    WebFixture(TimeProvider clock, string[] settings) => (_clock, _settings) = (clock, settings);

    public Uri Url { get; private set; } = null!;

    public HostLog Log { get; } = new();

    public IStore Store => _host.Services.GetRequiredService<IStore>();

    public CaseLinks Links => _host.Services.GetRequiredService<CaseLinks>();

    public static Task<WebFixture> Start(params string[] settings) => Start(TimeProvider.System, settings);

    public static async Task<WebFixture> Start(TimeProvider clock, params string[] settings)
    {
        var fixture = new WebFixture(clock, settings);
        await fixture.Run();
        return fixture;
    }

    /// <summary>The page on a port of its own, as settings.</summary>
    public static string[] Page { get; } = ["--Web:Url", "http://127.0.0.1:0", "--Web:PostsPerMinute", "100000"];

    /// <summary>Where a host listens.</summary>
    public static Uri Listens(IHost host) => new(((WebApplication)host).Urls.Single());

    public Visitor Visitor(string language = "ru") => new(Url, language);

    /// <summary>Stops the host and starts it anew over the same store; the port is another.</summary>
    public async Task Restart()
    {
        await Stop();
        await Run();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _database.Dispose();
    }

    async Task Run()
    {
        _host = BotHost.Build(["--Storage:Path", _database.Path, "--Limits:JoinSeconds", "0.2", .. Page, .. _settings], _clock, builder => builder.Logging.ClearProviders().AddProvider(Log));
        await _host.StartAsync();
        Url = Listens(_host);
    }

    async Task Stop()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
