// Asks Telegram for updates, and for the next ones only after these are kept: what dies in between comes again.
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace MailBlockBot.TelegramChat;

internal sealed partial class Polling(Connection connection, Pump pump, TimeProvider clock, ILogger<Polling> log) : BackgroundService
{
    const int Together = 100;
    // Telegram caps a long poll at 50 s.
    const int Seconds = 50;
    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var bot = connection.Asking;
        int? offset = null;
        var pause = FirstPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var updates = await bot.GetUpdates(offset, Together, Seconds, Updates.Kinds, stoppingToken);
                await Keep(updates);
                // Nothing came: all before is confirmed, and a number kept for longer could hide updates that Telegram numbers anew after a quiet week.
                offset = updates.Length > 0 ? updates[^1].Id + 1 : null;
                pause = FirstPause;
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
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
        return pump.Receive(Updates.Door, [.. updates.Select(update => Updates.Read(update, now)).OfType<Delivery>()]);
    }

    static string Why(Exception fault) => fault switch
    {
        ApiRequestException { ErrorCode: 401 or 404 } => "Telegram does not know this token (Telegram:Token)",
        ApiRequestException { ErrorCode: 409 } => "another program polls with this token, or a webhook is set",
        _ => Faults.Name(fault),
    };

    [LoggerMessage(LogLevel.Warning, "No updates: {Why}; again in {Seconds} s")]
    static partial void Failed(ILogger log, string why, double seconds);
}
