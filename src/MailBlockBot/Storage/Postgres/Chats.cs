// What chats remember, and the lock that gives a chat one turn at a time over all replicas.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MailBlockBot.Core.Conversations;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

/// <summary>A chat whose row is locked; without a state before anything happened in it.</summary>
internal sealed record Held(Chat? Chat);

internal static class Chats
{
    static readonly JsonTypeInfo<Chat> State = ConversationJson.Stored.Chat;

    public static Chat? Read(string? text) => text is null ? null : JsonSerializer.Deserialize(text, State);

    /// <returns>Null when another turn has the chat.</returns>
    public static async Task<Held?> Lock(NpgsqlConnection connection, string chat)
    {
        var rows = await connection.Rows("select json from chats where chat = $1 for update skip locked", reader => reader.IsDBNull(0) ? null : reader.GetString(0), chat);
        if (rows is [var text]) return new Held(Read(text));
        // No row, or one that is locked: only where there is none is one put.
        return await connection.Run("insert into chats (chat, seen) values ($1, 0) on conflict do nothing", chat) == 1 ? new Held(null) : null;
    }

    public static void Put(NpgsqlBatch batch, string chat, Chat state, DateTimeOffset seen) =>
        batch.Add("update chats set seen = $2, json = $3 where chat = $1", chat, state.Stays() ? long.MaxValue : seen.ToUnixTimeMilliseconds(), JsonSerializer.Serialize(state, State));

    /// <summary>Its row goes too.</summary>
    public static void Forget(NpgsqlBatch batch, string chat)
    {
        foreach (var table in (string[])["inbox", "outbox", "cases", "slots", "letters", "files", "chats"]) batch.Add($"delete from {table} where chat = $1", chat);
    }
}
