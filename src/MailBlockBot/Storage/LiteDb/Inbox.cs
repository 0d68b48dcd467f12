// Events that wait to be handled.
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal sealed class Inbox(Rows rows)
{
    static readonly JsonTypeInfo<Incoming> Events = ConversationJson.Stored.Incoming;

    public IReadOnlyList<InboxEntry> Receive(LiteDatabase db, string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now) =>
        [.. deliveries.Where(delivery => Received.Note(db, door, delivery.Update, now)).Select(delivery => Put(db, delivery.Chat, delivery.Incoming, delivery.Incoming.Time))];

    public InboxEntry Put(LiteDatabase db, string chat, Incoming incoming, DateTimeOffset due)
    {
        var entry = new InboxEntry(rows.Next(), chat, due, incoming);
        db.GetCollection("inbox").Insert(new BsonDocument
        {
            ["_id"] = entry.Number,
            ["chat"] = chat,
            ["due"] = due.ToUnixTimeMilliseconds(),
            ["json"] = JsonSerializer.Serialize(incoming, Events),
        });
        return entry;
    }

    public static bool Remove(LiteDatabase db, InboxEntry handled) => db.GetCollection("inbox").Delete(handled.Number);

    public IReadOnlyList<InboxEntry> All(LiteDatabase db) => [.. db.GetCollection("inbox").Find(Query.All("_id")).Select(Read).OfType<InboxEntry>()];

    InboxEntry? Read(BsonDocument row) => rows.Read(row, Events) is { } incoming
        ? new InboxEntry(row["_id"].AsInt64, row["chat"].AsString, DateTimeOffset.FromUnixTimeMilliseconds(row["due"].AsInt64), incoming)
        : null;
}
