// The wires to a Bot API server: one for what must not be done twice by itself, one for what may be repeated.
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Telegram.Bot;

namespace MailBlockBot.TelegramChat;

internal sealed class Connection(IHttpClientFactory factory, TelegramSettings settings)
{
    const string Once = "telegram";
    const string Repeatable = "telegram-repeatable";
    static readonly TimeSpan Reach = TimeSpan.FromSeconds(10);

    /// <summary>For what people see: each call is made once, and whoever makes it decides what a fault means.</summary>
    public ITelegramBotClient Sending { get; } = Client(factory.CreateClient(Once), settings);

    /// <summary>For questions: a call that failed is repeated a few times.</summary>
    public ITelegramBotClient Asking { get; } = Client(factory.CreateClient(Repeatable), settings);

    /// <summary>A file's bytes, as they come in.</summary>
    /// <param name="path">As getFile told it.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="IOException">They cannot be had now.</exception>
    public async Task<Stream> Download(string path, CancellationToken stop)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var address = new Uri($"{settings.BaseUrl.TrimEnd('/')}/file/bot{settings.Token}/{escaped}");
        try
        {
            return await factory.CreateClient(Repeatable).GetStreamAsync(address, stop);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            throw new IOException("Telegram did not hand the file over.", e);
        }
    }

    public static void Add(IServiceCollection services)
    {
        Wire(services, Once, TimeSpan.FromSeconds(60));
        // A long poll lasts 50 seconds.
        Wire(services, Repeatable, TimeSpan.FromSeconds(90)).AddResilienceHandler("repeat", pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = 2,
            Delay = TimeSpan.FromMilliseconds(500),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        }));
        services.AddSingleton<Connection>();
    }

    // The factory's loggers write addresses, and a Bot API address holds the token.
    static IHttpClientBuilder Wire(IServiceCollection services, string name, TimeSpan timeout) => services
        .AddHttpClient(name, client => client.Timeout = timeout)
        .RemoveAllLoggers()
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectCallback = Connect, ActivityHeadersPropagator = null });

    // A connection that was not made in time must not look like an answer that did not come in time: then nothing was sent yet.
    static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, stop).AsTask().WaitAsync(Reach, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception e)
        {
            socket.Dispose();
            if (e is TimeoutException) throw new HttpRequestException(HttpRequestError.ConnectionError, "not reached in time", e);
            throw;
        }
    }

    static TelegramBotClient Client(HttpClient http, TelegramSettings settings) =>
        new(new TelegramBotClientOptions(settings.Token, settings.BaseUrl) { RetryThreshold = 0 }, http);
}
