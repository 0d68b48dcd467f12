// Events that wait to be handled, and which updates were received before.
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal sealed class Inbox(Rows rows)
{
    // Telegram keeps updates for a day, and may number anew after a week without any: an older number is a repetition only for two days.
    static readonly TimeSpan Repeatable = TimeSpan.FromDays(2);
    static readonly JsonTypeInfo<Incoming> Events = ConversationJson.Default.Incoming;

    public IReadOnlyList<InboxEntry> Receive(LiteDatabase db, string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now)
    {
        var meta = db.GetCollection("meta");
        var mark = meta.FindById($"door:{door}");
        var last = mark is not null && now.ToUnixTimeMilliseconds() - mark["at"].AsInt64 < Repeatable.TotalMilliseconds ? mark["update"].AsInt64 : long.MinValue;
        List<InboxEntry> kept = [];
        foreach (var delivery in deliveries.Where(delivery => delivery.Update > last))
        {
            kept.Add(Put(db, delivery.Chat, delivery.Incoming, delivery.Incoming.Time));
            last = delivery.Update;
        }
        if (kept.Count > 0)
            meta.Upsert(new BsonDocument { ["_id"] = $"door:{door}", ["update"] = last, ["at"] = now.ToUnixTimeMilliseconds() });
        return kept;
    }

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
