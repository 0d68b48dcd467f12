// Asks Telegram for updates, and for the next ones only after these are kept: what dies in between comes again.
using MailBlockBot.Operations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MailBlockBot.TelegramChat;

internal sealed partial class Polling(Connection connection, Arrivals arrivals, IStore store, Pulse pulse, TimeProvider clock, ILogger<Polling> log) : BackgroundService
{
    const int Together = 100;
    // Telegram caps a long poll at 50 s.
    const int Seconds = 50;
    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);

    // Telegram lets one process poll: of several replicas one is it.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await using var office = await store.Win("telegram polling", stoppingToken);
                using var mine = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, office.Lost);
                pulse.Polled();
                await Poll(mine.Token);
                pulse.Left();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop while another replica polls.
        }
    }

    async Task Poll(CancellationToken stop)
    {
        var bot = connection.Asking;
        int? offset = null;
        var pause = FirstPause;
        while (!stop.IsCancellationRequested)
        {
            var heard = false;
            try
            {
                var updates = await bot.SendRequest(
                    new UpdatesRequest { Offset = offset, Limit = Together, Timeout = Seconds, AllowedUpdates = Updates.Kinds }, stop);
                heard = true;
                await arrivals.Keep(updates, stop);
                pulse.Polled();
                // Nothing came: all before is confirmed, and a number kept for longer could hide updates that Telegram numbers anew after a quiet week.
                offset = updates.Length > 0 ? Arrivals.Number(updates[^1]) + 1 : null;
                pause = FirstPause;
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                if (e is ApiRequestException { Parameters.RetryAfter: { } seconds }) pause = TimeSpan.FromSeconds(seconds);
                if (heard && e is not RequestException) Unkept(log, e.GetType().Name, pause.TotalSeconds);
                else Failed(log, Why(e), pause.TotalSeconds);
                if (e is ApiRequestException { ErrorCode: 409 } && e.Message.Contains("webhook", StringComparison.OrdinalIgnoreCase)) await Unhook(bot, stop);
                await Task.Delay(pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = Pace.Longer(pause);
            }
        }
    }

    // Left over from another way of running the bot; it would hold all updates back.
    async Task Unhook(ITelegramBotClient bot, CancellationToken stop)
    {
        try
        {
            await bot.DeleteWebhook(dropPendingUpdates: false, stop);
        }
        catch (RequestException e)
        {
            Failed(log, Faults.Name(e), 0);
        }
    }

    /// <summary>Why Telegram gives nothing, as it stands in our log.</summary>
    public static string Why(Exception fault) => fault switch
    {
        ApiRequestException { ErrorCode: 401 or 404 } => "Telegram does not know this token (Telegram:Token)",
        ApiRequestException { ErrorCode: 409 } => "another program polls with this token, or a webhook is set (it is taken off)",
        _ => Faults.Name(fault),
    };

    [LoggerMessage(LogLevel.Error, "Updates cannot be kept ({Fault}): is the disk full, or the database away? Telegram holds them; again in {Seconds} s")]
    private static partial void Unkept(ILogger log, string fault, double seconds);

    [LoggerMessage(LogLevel.Warning, "No updates: {Why}; again in {Seconds} s")]
    private static partial void Failed(ILogger log, string why, double seconds);
}
