// How much of everything a LiteDB file holds: what is compared when a store is moved.
using LiteDB;
using MailBlockBot.Storage.Moving;

namespace MailBlockBot.Storage.LiteDb;

internal static class LiteDbHoldings
{
    public static Holdings Of(LiteDatabase db)
    {
        var meta = db.GetCollection("meta");
        return new Holdings(
            Rows("chats"), Rows("inbox"), Rows("outbox"), Rows("slots"), Rows("cases"), Rows("letters"), Rows("files"),
            meta.Count(Query.StartsWith("_id", "secret:")), Received.All(db).LongCount(), Last("cases"), Last("letters"));

        long Rows(string name) => db.GetCollection(name).LongCount();

        long Last(string name) => meta.FindById(name)?["last"].AsInt64 ?? 0;
    }
}
