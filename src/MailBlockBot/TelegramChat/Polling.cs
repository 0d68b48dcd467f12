// Asks Telegram for updates, and for the next ones only after these are kept: what dies in between comes again.
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Limits;
using MailBlockBot.Operations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace MailBlockBot.TelegramChat;

internal sealed partial class Polling(Connection connection, Gate gate, Pump pump, IStore store, Pulse pulse, TimeProvider clock, ILogger<Polling> log) : BackgroundService
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
        User? me = null;
        var pause = FirstPause;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                me ??= await bot.GetMe(stop);
                var updates = await bot.SendRequest(
                    new UpdatesRequest { Offset = offset, Limit = Together, Timeout = Seconds, AllowedUpdates = Updates.Kinds }, stop);
                // Whoever changed what the bot sees of groups has to add it again; it is asked for then, and not before every update.
                if (updates.Any(IsChange)) me = await bot.GetMe(stop);
                await Keep(updates, me);
                pulse.Polled();
                // Nothing came: all before is confirmed, and a number kept for longer could hide updates that Telegram numbers anew after a quiet week.
                offset = updates.Length > 0 ? Number(updates[^1]) + 1 : null;
                pause = FirstPause;
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                if (e is ApiRequestException { Parameters.RetryAfter: { } seconds }) pause = TimeSpan.FromSeconds(seconds);
                Failed(log, Why(e), pause.TotalSeconds);
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

    Task Keep(JsonElement[] updates, User me)
    {
        var now = clock.GetUtcNow();
        List<Delivery> deliveries = [];
        foreach (var update in updates)
        {
            try
            {
                var read = update.Deserialize<Update>(JsonBotAPI.Options)!;
                if ((Updates.Read(read, now) ?? GroupUpdates.Read(read, me, now)) is not { } delivery) continue;
                // The number of the duty chat is a setting.
                if (delivery.Incoming is Incoming.Joined) InGroup(log, Updates.Chat(delivery.Chat));
                deliveries.Add(delivery);
            }
            catch (Exception e)
            {
                // Whatever is wrong with it: it would come back for ever, and everything after it with it.
                Unreadable(log, Number(update), e.GetType().Name);
            }
        }
        return pump.Receive(Updates.Door, gate.Let(deliveries));
    }

    static bool IsChange(JsonElement update) => update.TryGetProperty("my_chat_member", out _);

    static int Number(JsonElement update) => update.GetProperty("update_id").GetInt32();

    static string Why(Exception fault) => fault switch
    {
        ApiRequestException { ErrorCode: 401 or 404 } => "Telegram does not know this token (Telegram:Token)",
        ApiRequestException { ErrorCode: 409 } => "another program polls with this token, or a webhook is set (it is taken off)",
        _ => Faults.Name(fault),
    };

    [LoggerMessage(LogLevel.Information, "The bot is in the group {Chat}")]
    static partial void InGroup(ILogger log, long chat);

    [LoggerMessage(LogLevel.Warning, "Update {Number} cannot be read ({Fault}) and is left out")]
    static partial void Unreadable(ILogger log, int number, string fault);

    [LoggerMessage(LogLevel.Warning, "No updates: {Why}; again in {Seconds} s")]
    static partial void Failed(ILogger log, string why, double seconds);
}
