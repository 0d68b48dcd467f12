// Which messages of the platform stand in a chat's slots.
using LiteDB;

namespace MailBlockBot.Storage.LiteDb;

internal static class Slots
{
    /// <summary>No messages empty the slot.</summary>
    public static void Put(LiteDatabase db, string chat, string slot, IReadOnlyList<long> messages)
    {
        var slots = db.GetCollection("slots");
        var id = $"{chat}|{slot}";
        if (messages.Count == 0) slots.Delete(id);
        else
        {
            slots.Upsert(new BsonDocument
            {
                ["_id"] = id,
                ["chat"] = chat,
                ["messages"] = new BsonArray(messages.Select(message => new BsonValue(message))),
                ["at"] = new BsonArray(messages.Select(message => new BsonValue(At(chat, message)))),
            });
        }
    }

    public static IReadOnlyList<long> In(LiteDatabase db, string chat, string slot) =>
        db.GetCollection("slots").FindById($"{chat}|{slot}") is { } row ? [.. row["messages"].AsArray.Select(message => message.AsInt64)] : [];

    public static string? Of(LiteDatabase db, string chat, long message) =>
        db.GetCollection("slots").FindOne(Where.Has("at", At(chat, message)))?["_id"].AsString[(chat.Length + 1)..];

    static string At(string chat, long message) => $"{chat}|{message}";
}
