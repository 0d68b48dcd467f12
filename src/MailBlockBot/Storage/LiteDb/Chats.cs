// What chats remember, and how a chat is forgotten.
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal static class Chats
{
    static readonly JsonTypeInfo<Chat> State = ConversationJson.Default.Chat;
    static readonly string[] OfChats = ["inbox", "outbox", "cases", "marks", "slots", "letters", "files"];

    /// <summary>Its text only: a group's many cards are read where they hold up no other chat.</summary>
    public static string? Text(LiteDatabase db, string chat) => db.GetCollection("chats").FindById(chat)?["json"].AsString;

    public static Chat? Read(string? text) => text is null ? null : JsonSerializer.Deserialize(text, State);

    public static void Put(LiteDatabase db, string chat, Chat state, DateTimeOffset seen) => db.GetCollection("chats").Upsert(new BsonDocument
    {
        ["_id"] = chat,
        ["seen"] = state.Stays() ? long.MaxValue : seen.ToUnixTimeMilliseconds(),
        ["json"] = JsonSerializer.Serialize(state, State),
    });

    public static void Forget(LiteDatabase db, string chat)
    {
        foreach (var name in OfChats) db.GetCollection(name).DeleteMany(Where.Is("chat", chat));
        db.GetCollection("chats").Delete(chat);
    }

    /// <summary>Idle ones go, but for what still waits.</summary>
    /// <returns>How many went.</returns>
    public static int Purge(LiteDatabase db, long before)
    {
        var idle = db.GetCollection("chats").Find(Where.Below("seen", before)).Select(row => row["_id"]).ToList();
        foreach (var chat in idle)
        {
            foreach (var name in (string[])["slots", "letters", "files"]) db.GetCollection(name).DeleteMany(Where.Is("chat", chat));
            db.GetCollection("chats").Delete(chat);
        }
        return idle.Count;
    }
}
