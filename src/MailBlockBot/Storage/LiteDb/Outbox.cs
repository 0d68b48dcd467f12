// Effects that wait to be performed, each leased to the process that does it.
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal sealed class Outbox(Rows rows)
{
    static readonly JsonTypeInfo<Effect> Effects = ConversationJson.Default.Effect;
    readonly string _owner = Guid.NewGuid().ToString("N");

    public OutboxEntry Put(LiteDatabase db, string chat, Effect effect, DateTimeOffset leaseEnds)
    {
        var entry = new OutboxEntry(rows.Next(), chat, effect);
        db.GetCollection("outbox").Insert(new BsonDocument
        {
            ["_id"] = entry.Number,
            ["chat"] = chat,
            ["owner"] = _owner,
            ["lease"] = leaseEnds.ToUnixTimeMilliseconds(),
            ["json"] = JsonSerializer.Serialize(effect, Effects),
        });
        return entry;
    }

    /// <returns>False when it is gone already: the customer had everything forgotten meanwhile.</returns>
    public static bool Remove(LiteDatabase db, OutboxEntry entry) => db.GetCollection("outbox").Delete(entry.Number);

    public IReadOnlyList<OutboxEntry> Lease(LiteDatabase db, DateTimeOffset now, DateTimeOffset leaseEnds)
    {
        List<OutboxEntry> leased = [];
        var outbox = db.GetCollection("outbox");
        foreach (var row in outbox.Find(Query.All("_id")).ToList())
        {
            // The file is locked by this process, so whoever else held a lease is dead.
            if (row["owner"].AsString == _owner && row["lease"].AsInt64 > now.ToUnixTimeMilliseconds()) continue;
            if (rows.Read(row, Effects) is not { } effect) continue;
            row["owner"] = _owner;
            row["lease"] = leaseEnds.ToUnixTimeMilliseconds();
            outbox.Update(row);
            leased.Add(new OutboxEntry(row["_id"].AsInt64, row["chat"].AsString, effect));
        }
        return leased;
    }
}
