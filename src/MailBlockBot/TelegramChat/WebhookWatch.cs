// Tells Telegram where to bring updates to, and looks whether it still does: a webhook that somebody else took off would leave everybody without an answer.
using MailBlockBot.Operations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MailBlockBot.TelegramChat;

/// <summary>One of several replicas does it.</summary>
internal sealed partial class WebhookWatch(
    Connection connection, WebhookSettings settings, WebhookSecret secret, IStore store, Pulse pulse, IHostApplicationLifetime life, TimeProvider clock, ILogger<WebhookWatch> log) : BackgroundService
{
    // The most that Telegram takes: a chat's updates come one by one anyway.
    const int Connections = 100;
    static readonly TimeSpan Often = TimeSpan.FromMinutes(1), FirstPause = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Listening(stoppingToken);
            while (true)
            {
                await using var office = await store.Win("telegram webhook", stoppingToken);
                using var mine = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, office.Lost);
                pulse.Polled();
                await Watch(mine.Token);
                pulse.Left();
                stoppingToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    async Task Watch(CancellationToken stop)
    {
        var set = false;
        var looked = clock.GetUtcNow();
        for (var pause = FirstPause; !stop.IsCancellationRequested;)
        {
            try
            {
                // Once in any case: the secret may be another, and Telegram does not tell it.
                if (!set) await Set(stop);
                set = true;
                var info = await connection.Asking.GetWebhookInfo(stop);
                pulse.Polled();
                pause = FirstPause;
                set = info.Url == settings.Url.AbsoluteUri;
                if (!set) Gone(log);
                else if (info.LastErrorDate is { } failed && failed > looked.UtcDateTime && info.PendingUpdateCount > 0) Unreached(log, failed, info.PendingUpdateCount);
                looked = clock.GetUtcNow();
                if (set) await Task.Delay(Often, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                if (e is ApiRequestException { Parameters.RetryAfter: { } seconds }) pause = TimeSpan.FromSeconds(seconds);
                Failed(log, e is ApiRequestException { ErrorCode: 400 } ? "Telegram does not take Telegram:WebhookUrl (its host must have a public address)" : Polling.Why(e), pause.TotalSeconds);
                await Task.Delay(pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = Pace.Longer(pause);
            }
        }
    }

    async Task Set(CancellationToken stop)
    {
        await connection.Asking.SetWebhook(
            settings.Url.AbsoluteUri, maxConnections: Connections, allowedUpdates: Updates.Kinds, dropPendingUpdates: false, secretToken: await secret.Get(), cancellationToken: stop);
        Told(log, settings.Url.Host);
    }

    // Telegram begins at once.
    async Task Listening(CancellationToken stop)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stop);
    }

    [LoggerMessage(LogLevel.Information, "Telegram brings updates to {Host}")]
    private static partial void Told(ILogger log, string host);

    [LoggerMessage(LogLevel.Warning, "The webhook was taken off by somebody else, who may run the bot too; it is set again")]
    private static partial void Gone(ILogger log);

    [LoggerMessage(LogLevel.Warning, "Telegram did not reach the webhook at {Time:u}, and {Count} updates wait there: see getWebhookInfo, the proxy and its certificate")]
    private static partial void Unreached(ILogger log, DateTime time, int count);

    [LoggerMessage(LogLevel.Warning, "The webhook cannot be set: {Why}; again in {Seconds} s")]
    private static partial void Failed(ILogger log, string why, double seconds);
}
