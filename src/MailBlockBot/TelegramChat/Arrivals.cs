// Updates as they arrive, asked for or brought: read one by one, let in, and kept before anybody says that they came.
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Limits;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace MailBlockBot.TelegramChat;

internal sealed partial class Arrivals(Connection connection, Gate gate, Pump pump, TimeProvider clock, ILogger<Arrivals> log)
{
    volatile User? _me;

    /// <summary>When the task ends, Telegram may forget them. One that cannot be read is left out.</summary>
    public async Task Keep(IReadOnlyList<JsonElement> updates, CancellationToken stop)
    {
        // Whoever changed what the bot sees of groups has to add it again; it is asked for then, and not before every update.
        if (_me is not { } me || updates.Any(IsChange)) _me = me = await connection.Asking.GetMe(stop);
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
        await pump.Receive(Updates.Door, gate.Let(deliveries));
    }

    public static int Number(JsonElement update) => update.GetProperty("update_id").GetInt32();

    static bool IsChange(JsonElement update) => update.TryGetProperty("my_chat_member", out _);

    [LoggerMessage(LogLevel.Information, "The bot is in the group {Chat}")]
    private static partial void InGroup(ILogger log, long chat);

    [LoggerMessage(LogLevel.Warning, "Update {Number} cannot be read ({Fault}) and is left out")]
    private static partial void Unreadable(ILogger log, int number, string fault);
}
