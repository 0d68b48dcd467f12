// Effects that wait to be performed.
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal sealed class Outbox(Rows rows)
{
    static readonly JsonTypeInfo<Effect> Effects = ConversationJson.Stored.Effect;

    public OutboxEntry Put(LiteDatabase db, string chat, Effect effect)
    {
        var entry = new OutboxEntry(rows.Next(), chat, effect);
        db.GetCollection("outbox").Insert(new BsonDocument
        {
            ["_id"] = entry.Number,
            ["chat"] = chat,
            ["json"] = JsonSerializer.Serialize(effect, Effects),
        });
        return entry;
    }

    /// <returns>False when it is gone already: the customer had everything forgotten meanwhile.</returns>
    public static bool Remove(LiteDatabase db, OutboxEntry entry) => db.GetCollection("outbox").Delete(entry.Number);

    public IReadOnlyList<OutboxEntry> All(LiteDatabase db) => [.. db.GetCollection("outbox").Find(Query.All("_id")).Select(Read).OfType<OutboxEntry>()];

    OutboxEntry? Read(BsonDocument row) => rows.Read(row, Effects) is { } effect ? new OutboxEntry(row["_id"].AsInt64, row["chat"].AsString, effect) : null;
}
