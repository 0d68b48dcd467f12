// What chats remember, and how a chat is forgotten.
using System.Text;
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal static class Chats
{
    static readonly JsonTypeInfo<Chat> State = ConversationJson.Stored.Chat;
    static readonly string[] OfChats = ["inbox", "outbox", "cases", "marks", "slots", "letters", "files"];

    /// <summary>Its JSON only: a group's many cards are read where they hold up no other chat.</summary>
    public static byte[]? Json(LiteDatabase db, string chat) => db.GetCollection("chats").FindById(chat)?["json"].AsBinary;

    // Bytes and no text: the duty desk has many of them at each of its turns, and to read a text .NET borrows arrays of three times its length, which each
    // thread then keeps. They were most of what grew in an hour.
    public static Chat? Read(byte[]? json) => json is null ? null : JsonSerializer.Deserialize(json, State);

    public static void Put(LiteDatabase db, string chat, Chat state, DateTimeOffset seen) => db.GetCollection("chats").Upsert(new BsonDocument
    {
        ["_id"] = chat,
        ["seen"] = state.Stays() ? long.MaxValue : seen.ToUnixTimeMilliseconds(),
        ["json"] = JsonSerializer.SerializeToUtf8Bytes(state, State),
    });

    /// <summary>From a file that kept states as text.</summary>
    public static void LayBytes(LiteDatabase db)
    {
        var chats = db.GetCollection("chats");
        foreach (var chat in chats.FindAll().Where(row => row["json"].IsString).Select(row => row["_id"]).ToList())
        {
            var row = chats.FindById(chat);
            row["json"] = Encoding.UTF8.GetBytes(row["json"].AsString);
            chats.Update(row);
        }
    }

    public static void Forget(LiteDatabase db, string chat)
    {
        foreach (var name in OfChats) db.GetCollection(name).DeleteMany(Where.Is("chat", chat));
        db.GetCollection("chats").Delete(chat);
    }

    /// <summary>Idle ones go, and what could not be said there in all that time; but for their alarms.</summary>
    /// <returns>Which went.</returns>
    public static IReadOnlyList<string> Purge(LiteDatabase db, long before)
    {
        List<string> idle = [.. db.GetCollection("chats").Find(Where.Below("seen", before)).Select(row => row["_id"].AsString)];
        foreach (var chat in idle)
        {
            foreach (var name in (string[])["outbox", "slots", "letters", "files"]) db.GetCollection(name).DeleteMany(Where.Is("chat", chat));
            db.GetCollection("chats").Delete(chat);
        }
        return idle;
    }
}
