// Effects that wait to be performed, and which replica is at them.
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MailBlockBot.Core.Conversations;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal sealed partial class Outbox(Guid me, ILogger log)
{
    const string Unowned = "(owner is null or owner not in (select id from replicas where alive > now()))";
    public const short Shelved = -1;
    const int Together = 1_000;
    static readonly JsonTypeInfo<Effect> Effects = ConversationJson.Stored.Effect;
    // Those that this replica is at. One that bears its name and is not among them was given to it by a call whose end it never saw.
    readonly ConcurrentDictionary<long, bool> _held = [];

    public static Waiting Put(NpgsqlBatch batch, string chat, Effect effect)
    {
        var work = Waiting.Of(effect);
        batch.Add("insert into outbox (chat, work, json) values ($1, $2, $3)", chat, (short)work, JsonSerializer.Serialize(effect, Effects));
        return new Waiting(chat, work, DateTimeOffset.MinValue);
    }

    /// <summary>The oldest of a chat only, so that none overtakes one that another replica is at.</summary>
    public async Task<OutboxEntry?> Take(NpgsqlConnection connection, string chat, Work work)
    {
        while (true)
        {
            var rows = await connection.Rows(
                $"""
                update outbox set owner = $3
                where number = (select number from outbox where chat = $1 and work = $2 order by number limit 1 for update) and ({Unowned} or owner = $3) and number <> all($4)
                returning number, json
                """,
                reader => (Number: reader.GetInt64(0), Json: reader.GetString(1)), chat, (short)work, me, _held.Keys.ToArray());
            if (rows is not [var row]) return null;
            try
            {
                _held[row.Number] = true;
                return new OutboxEntry(row.Number, chat, JsonSerializer.Deserialize(row.Json, Effects)!);
            }
            catch (JsonException)
            {
                Let(row.Number);
                Unreadable(log, row.Number);
                await connection.Run("update outbox set work = $2 where number = $1", row.Number, Shelved);
            }
        }
    }

    /// <summary>This replica is no longer at it.</summary>
    public void Let(long number) => _held.TryRemove(number, out _);

    /// <summary>Chats whose oldest effect nobody is at.</summary>
    public static Task<List<Waiting>> Free(NpgsqlConnection connection) => connection.Rows(
        $"""
        select chat, work from (select distinct on (chat, work) chat, work, owner from outbox where work >= 0 order by chat, work, number) oldest
        where {Unowned} limit $1
        """,
        reader => new Waiting(reader.GetString(0), (Work)reader.GetInt16(1), DateTimeOffset.MinValue), Together);

    public static Task<List<OutboxState>> State(NpgsqlConnection connection) => connection.Rows(
        "select count(*), min(number) from outbox where work >= 0",
        reader => new OutboxState(reader.GetInt64(0), reader.IsDBNull(1) ? null : reader.GetInt64(1)));

    [LoggerMessage(LogLevel.Error, "Row {Row} holds no effect that this version can read; it is left in place")]
    private static partial void Unreadable(ILogger log, long row);
}
