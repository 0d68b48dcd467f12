// A proxy before several replicas, as deploy/compose.replicas.yaml has one: each in its turn, whoever does not listen is passed over.
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.EndToEnd;

internal sealed class Balancer : IAsyncDisposable
{
    const string Secret = "X-Telegram-Bot-Api-Secret-Token";
    readonly WebApplication _web;
    readonly IReadOnlyList<int> _ports;
    readonly int[] _taken;
    readonly HttpClient _http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(1) });
    int _next;

    Balancer(WebApplication web, IReadOnlyList<int> ports)
    {
        (_web, _ports, _taken) = (web, ports, new int[ports.Count]);
        web.Map("/{**path}", Forward);
    }

    public Uri Url => new(_web.Urls.Single() + "/telegram");

    /// <summary>How many updates each replica took.</summary>
    public IReadOnlyList<int> Taken => _taken;

    public static async Task<Balancer> Start(IReadOnlyList<int> ports)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var balancer = new Balancer(builder.Build(), ports);
        await balancer._web.StartAsync();
        return balancer;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _web.StopAsync(now.Token);
        await _web.DisposeAsync();
        _http.Dispose();
    }

    async Task Forward(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status502BadGateway;
        for (var tries = 0; tries < _ports.Count; tries++)
        {
            var turn = (int)((uint)Interlocked.Increment(ref _next) % _ports.Count);
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"http://127.0.0.1:{_ports[turn]}{context.Request.Path}") { Content = new ByteArrayContent(body.ToArray()) };
                request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
                request.Headers.TryAddWithoutValidation(Secret, context.Request.Headers[Secret].ToString());
                using var answer = await _http.SendAsync(request, context.RequestAborted);
                context.Response.StatusCode = (int)answer.StatusCode;
                if (answer.IsSuccessStatusCode) Interlocked.Increment(ref _taken[turn]);
                return;
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // Nothing was sent: the next one.
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                // It may have been taken: whoever sent it sends it again.
                return;
            }
        }
    }
}
