// The real host behind a webhook: the Bot API server brings it its updates.
using System.Net.Http.Headers;
using System.Text;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class WebhookFixture : IAsyncLifetime
{
    internal const string Secret = "a-secret-of-the-tests_0123456789";
    readonly TemporaryFile _database = new();
    readonly string[] _more;
    readonly int _port = FreePort.Find();
    IHost _host = null!;

    public WebhookFixture()
        : this([])
    {
    }

    internal WebhookFixture(params string[] more) => _more = more;

    internal BotServer Server { get; private set; } = null!;

    internal HostLog Log { get; } = new();

    internal HttpClient Http { get; } = new();

    internal Uri Url => new($"http://127.0.0.1:{_port}/telegram/bot");

    /// <summary>Settings that turn a bot of <see cref="BotFixture.Settings"/> to a webhook.</summary>
    internal static string[] Settings(Uri url, int port) => ["--Telegram:Mode", "Webhook", "--Telegram:WebhookUrl", url.AbsoluteUri, "--Web:Url", $"http://127.0.0.1:{port}"];

    public async ValueTask InitializeAsync()
    {
        Server = await BotServer.Start();
        await Run();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await Server.DisposeAsync();
        _database.Dispose();
        Http.Dispose();
    }

    internal async Task Restart(params string[] more)
    {
        await Stop();
        await Run(more);
    }

    /// <summary>Knocks as Telegram does; a secret of null is none at all.</summary>
    internal async Task<int> Knock(HttpContent body, string? secret = Secret, Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = body };
        headers?.Invoke(request.Headers);
        if (secret is not null) request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        using var answer = await Http.SendAsync(request);
        return (int)answer.StatusCode;
    }

    internal Task<int> Knock(string body, string? secret = Secret) => Knock(new StringContent(body, Encoding.UTF8, "application/json"), secret);

    async Task Run(params string[] more)
    {
        _host = BotHost.Build(
            [.. BotFixture.Settings(Server, _database.Path), .. Settings(Url, _port), "--Telegram:WebhookSecret", Secret, .. _more, .. more],
            TimeProvider.System, builder => builder.Logging.ClearProviders().AddProvider(Log));
        var ready = Server.NextPoll();
        await _host.StartAsync();
        await ready.WaitAsync(TimeSpan.FromSeconds(60));
    }

    async Task Stop()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
