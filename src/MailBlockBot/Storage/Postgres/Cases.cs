// Cases and what they are found by, which lies beside them so that a search reads no case.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal static class Cases
{
    static readonly JsonTypeInfo<Case> Kept = ConversationJson.Stored.Case;
    static readonly JsonTypeInfo<CaseMark> Marks = ConversationJson.Stored.CaseMark;

    public static void Keep(NpgsqlBatch batch, string chat, Case kept)
    {
        batch.Add(
            """
            insert into cases (number, chat, opened, mark, json) values ($1, $2, $3, $4, $5)
            on conflict (number) do update set chat = excluded.chat, opened = excluded.opened, mark = excluded.mark, json = excluded.json
            """,
            kept.Number, chat, kept.Opened.ToUnixTimeMilliseconds(), JsonSerializer.Serialize(CaseMark.Of(chat, kept), Marks), JsonSerializer.Serialize(kept, Kept));
        batch.Add("delete from case_keys where number = $1", kept.Number);
        batch.Add("insert into case_keys (key, number) select key, $2 from unnest($1) key on conflict do nothing", Keys.Of(kept).ToArray(), kept.Number);
    }

    public static async Task HandOver(NpgsqlConnection connection, string from, string to)
    {
        var cases = await connection.Rows("select json from cases where chat = $1", reader => reader.GetString(0), from);
        if (cases.Count == 0) return;
        await using var batch = connection.CreateBatch();
        foreach (var text in cases) Keep(batch, to, JsonSerializer.Deserialize(text, Kept)!);
        await batch.ExecuteNonQueryAsync();
    }

    public static async Task<Case?> Find(NpgsqlConnection connection, string chat, long number) =>
        await connection.Value("select json from cases where number = $1 and chat = $2", number, chat) is string text ? JsonSerializer.Deserialize(text, Kept) : null;

    public static async Task<Case?> Find(NpgsqlConnection connection, long number) =>
        await connection.Value("select json from cases where number = $1", number) is string text ? JsonSerializer.Deserialize(text, Kept) : null;

    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<CaseHit>> Find(NpgsqlConnection connection, CaseQuery query)
    {
        var key = query.Key is null ? null : Keys.Clean(query.Key);
        // The beginning of a key, as a range that the index knows: nothing is greater than the last letter of Unicode.
        var keyed = key is null ? "" : "and number in (select number from case_keys where key >= $4 and key < $4 || U&'\\+10FFFF')";
        object?[] values = [query.Since?.ToUnixTimeMilliseconds() ?? long.MinValue, query.Skip, query.Take];
        return await connection.Rows(
            $"select mark, opened from cases where opened >= $1 {keyed} order by number desc offset $2 limit $3",
            reader => new CaseHit(JsonSerializer.Deserialize(reader.GetString(0), Marks)!, DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(1))),
            key is null ? values : [.. values, key]);
    }
}
