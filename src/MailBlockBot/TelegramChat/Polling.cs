// Asks Telegram for updates, and for the next ones only after these are kept: what dies in between comes again.
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace MailBlockBot.TelegramChat;

internal sealed partial class Polling(ITelegramBotClient bot, IStore store, Pump pump, TimeProvider clock, ILogger<Polling> log) : BackgroundService
{
    public const string Door = "telegram";
    const int Together = 100;
    // Telegram caps a long poll at 50 s.
    const int Seconds = 50;
    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await pump.Start();
        var last = await store.LastUpdate(Door);
        // A number may start anew after a week without updates: then the old one would hide the new ones from us no longer than this one call.
        int? offset = last is { } known ? (int)known + 1 : null;
        var pause = FirstPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var updates = await bot.GetUpdates(offset, Together, Seconds, Updates.Kinds, stoppingToken);
                if (updates.Length > 0)
                {
                    await Keep(updates);
                    offset = updates[^1].Id + 1;
                }
                pause = FirstPause;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                if (e is ApiRequestException { Parameters.RetryAfter: { } seconds }) pause = TimeSpan.FromSeconds(seconds);
                Failed(log, Why(e), pause.TotalSeconds);
                await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = Pace.Longer(pause);
            }
        }
    }

    Task Keep(Update[] updates)
    {
        var now = clock.GetUtcNow();
        return pump.Receive(Door, [.. updates.Select(update => Updates.Read(update, now)).OfType<Delivery>()]);
    }

    // Only what Telegram itself says of the call: an address with the token in it may stand in other faults' words.
    static string Why(Exception fault) => fault switch
    {
        ApiRequestException { ErrorCode: 401 or 404 } => "Telegram does not know this token (Telegram:Token)",
        ApiRequestException { ErrorCode: 409 } => "another program polls with this token, or a webhook is set",
        ApiRequestException api => $"Telegram answers {api.ErrorCode}",
        RequestException { HttpStatusCode: { } status } => $"the server answers {(int)status}",
        _ => fault.GetType().Name,
    };

    [LoggerMessage(LogLevel.Warning, "No updates: {Why}; again in {Seconds} s")]
    static partial void Failed(ILogger log, string why, double seconds);
}
