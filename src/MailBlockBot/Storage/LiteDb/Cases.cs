// Cases and what they are found by, which lies beside them so that a search reads no case.
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal static class Cases
{
    static readonly JsonTypeInfo<Case> Kept = ConversationJson.Stored.Case;
    static readonly JsonTypeInfo<CaseMark> Marks = ConversationJson.Stored.CaseMark;

    public static void Keep(LiteDatabase db, string chat, Case kept)
    {
        var opened = kept.Opened.ToUnixTimeMilliseconds();
        db.GetCollection("cases").Upsert(new BsonDocument { ["_id"] = kept.Number, ["chat"] = chat, ["opened"] = opened, ["json"] = JsonSerializer.Serialize(kept, Kept) });
        db.GetCollection("marks").Upsert(new BsonDocument
        {
            ["_id"] = kept.Number,
            ["chat"] = chat,
            ["opened"] = opened,
            ["keys"] = new BsonArray(Keys.Of(kept).Select(key => new BsonValue(key))),
            ["json"] = JsonSerializer.Serialize(CaseMark.Of(chat, kept), Marks),
        });
    }

    public static void HandOver(LiteDatabase db, string from, string to)
    {
        foreach (var row in db.GetCollection("cases").Find(Where.Is("chat", from)).ToList()) Keep(db, to, Read(row));
    }

    public static Case? Find(LiteDatabase db, string chat, long number) =>
        db.GetCollection("cases").FindById(number) is { } row && row["chat"].AsString == chat ? Read(row) : null;

    public static Case? Find(LiteDatabase db, long number) => db.GetCollection("cases").FindById(number) is { } row ? Read(row) : null;

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<CaseHit> Find(LiteDatabase db, CaseQuery query)
    {
        var marks = db.GetCollection("marks");
        var rows = query switch
        {
            { Key: { } key } => WithKey(marks, Keys.Clean(key)).Where(row => query.Since is not { } since || row["opened"].AsInt64 >= since.ToUnixTimeMilliseconds()),
            { Since: { } since } => marks.Find(Where.AtLeast("opened", since.ToUnixTimeMilliseconds())),
            _ => marks.Find(Query.All("_id", Query.Descending)),
        };
        return
        [
            .. rows.OrderByDescending(row => row["_id"].AsInt64).Skip(query.Skip).Take(query.Take)
                .Select(row => new CaseHit(JsonSerializer.Deserialize(row["json"].AsString, Marks)!, DateTimeOffset.FromUnixTimeMilliseconds(row["opened"].AsInt64))),
        ];
    }

    /// <summary>A number that no case has borne.</summary>
    public static long Next(LiteDatabase db)
    {
        var meta = db.GetCollection("meta");
        var next = (meta.FindById("cases")?["last"].AsInt64 ?? 0) + 1;
        meta.Upsert(new BsonDocument { ["_id"] = "cases", ["last"] = next });
        return next;
    }

    /// <returns>How many went.</returns>
    public static int Purge(LiteDatabase db, long before)
    {
        db.GetCollection("marks").DeleteMany(Where.Below("opened", before));
        return db.GetCollection("cases").DeleteMany(Where.Below("opened", before));
    }

    // LIKE takes _ and % in what is looked for as any letters, and knows no way to write them as they are.
    static IEnumerable<BsonDocument> WithKey(ILiteCollection<BsonDocument> marks, string beginning) =>
        marks.Find(Where.HasBeginning("keys", beginning)).Where(row => row["keys"].AsArray.Any(key => key.AsString.StartsWith(beginning, StringComparison.Ordinal)));

    static Case Read(BsonDocument row) => JsonSerializer.Deserialize(row["json"].AsString, Kept)!;
}
