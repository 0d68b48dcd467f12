// Events that wait to be handled, and which updates were received before.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MailBlockBot.Core.Conversations;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal sealed partial class Inbox(ILogger log)
{
    // Telegram keeps updates for a day, and may number anew after a week without any: a number is a repetition only for two days.
    static readonly TimeSpan Repeatable = TimeSpan.FromDays(2);
    // More are found by the next sweep.
    const int Together = 1_000;
    // What this version cannot read is left in place, for whoever comes to look, and keeps nothing else waiting.
    const long Never = long.MaxValue;
    static readonly JsonTypeInfo<Incoming> Events = ConversationJson.Stored.Incoming;

    /// <summary>Those that were not received before, in their order.</summary>
    public static async Task<IReadOnlyList<Delivery>> New(NpgsqlConnection connection, string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now)
    {
        var at = now.ToUnixTimeMilliseconds();
        var numbers = await connection.Rows(
            """
            insert into received as known (door, update, at) select $1, number, $3 from unnest($2) number order by number
            on conflict (door, update) do update set at = excluded.at where known.at < excluded.at - $4
            returning update
            """,
            reader => reader.GetInt64(0), door, deliveries.Select(delivery => delivery.Update).Distinct().ToArray(), at, (long)Repeatable.TotalMilliseconds);
        var fresh = numbers.ToHashSet();
        return [.. deliveries.Where(delivery => fresh.Remove(delivery.Update))];
    }

    public static void Put(NpgsqlBatch batch, string chat, Incoming incoming) => batch.Add(
        "insert into inbox (chat, due, answers, json) values ($1, $2, $3, $4)",
        chat, Due(incoming)?.ToUnixTimeMilliseconds() ?? 0, incoming.Answers ?? -1, JsonSerializer.Serialize(incoming, Events));

    public static Waiting Announced(string chat, Incoming incoming) => new(chat, Work.Event, Due(incoming) ?? DateTimeOffset.MinValue);

    public static async Task<bool> IsEmpty(NpgsqlConnection connection, string chat, DateTimeOffset now) =>
        await connection.Value("select 1 from inbox where chat = $1 and due <= $2 limit 1", chat, now.ToUnixTimeMilliseconds()) is null;

    /// <summary>The chat's oldest due event, with its slot; only while the chat's row is locked.</summary>
    public async Task<InboxEntry?> Oldest(NpgsqlConnection connection, string chat, DateTimeOffset now)
    {
        while (true)
        {
            var rows = await connection.Rows(
                """
                select number, due, json, (select slot from slots where slots.chat = inbox.chat and answers = any(messages) limit 1)
                from inbox where chat = $1 and due <= $2 order by number limit 1
                """,
                reader => (Number: reader.GetInt64(0), Due: reader.GetInt64(1), Json: reader.GetString(2), Slot: reader.IsDBNull(3) ? null : reader.GetString(3)),
                chat, now.ToUnixTimeMilliseconds());
            if (rows is not [var row]) return null;
            try
            {
                var incoming = JsonSerializer.Deserialize(row.Json, Events)!;
                return new InboxEntry(row.Number, chat, DateTimeOffset.FromUnixTimeMilliseconds(row.Due), row.Slot is null ? incoming : incoming with { Slot = row.Slot });
            }
            catch (JsonException)
            {
                Unreadable(log, row.Number);
                await connection.Run("update inbox set due = $2 where number = $1", row.Number, Never);
            }
        }
    }

    public static Task<List<Waiting>> Due(NpgsqlConnection connection, DateTimeOffset now) => connection.Rows(
        "select distinct chat from inbox where due <= $1 limit $2", reader => new Waiting(reader.GetString(0), Work.Event, now), now.ToUnixTimeMilliseconds(), Together);

    static DateTimeOffset? Due(Incoming incoming) => incoming is Incoming.Elapsed alarm ? alarm.Time : null;

    [LoggerMessage(LogLevel.Error, "Row {Row} holds no event that this version can read; it is left in place")]
    private static partial void Unreadable(ILogger log, long row);
}
