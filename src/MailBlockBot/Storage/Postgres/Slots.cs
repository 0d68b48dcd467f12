// Which messages of the platform stand in a chat's slots.
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal static class Slots
{
    /// <summary>No messages empty the slot.</summary>
    public static Task Put(NpgsqlConnection connection, string chat, string slot, IReadOnlyList<long> messages) => messages.Count == 0
        ? connection.Run("delete from slots where chat = $1 and slot = $2", chat, slot)
        : connection.Run(
            "insert into slots (chat, slot, messages) values ($1, $2, $3) on conflict (chat, slot) do update set messages = excluded.messages", chat, slot, messages.ToArray());
}
