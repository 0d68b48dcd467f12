// What stands on the pages of the chat in a browser.
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.WebChat;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal static class Letters
{
    static readonly JsonTypeInfo<LetterContent> Contents = LetterJson.Default.LetterContent;

    public static long Put(LiteDatabase db, string chat, string? id, LetterContent content, DateTimeOffset now)
    {
        var number = Next(db);
        var row = new BsonDocument { ["_id"] = number, ["version"] = number, ["chat"] = chat, ["time"] = now.ToUnixTimeMilliseconds(), ["json"] = JsonSerializer.Serialize(content, Contents) };
        if (id is not null) row["once"] = Once(chat, id);
        var letters = db.GetCollection("letters");
        letters.Insert(row);
        var over = letters.Count(Where.Is("chat", chat)) - IPageStore.Most;
        if (over > 0)
        {
            foreach (var old in letters.Find(Where.Is("chat", chat)).Select(old => old["_id"]).Order().Take(over).ToList()) letters.Delete(old);
        }
        return number;
    }

    /// <summary>The letter that this id was kept with; null when it is new.</summary>
    public static long? Known(LiteDatabase db, string chat, string id) => db.GetCollection("letters").FindOne(Where.Is("once", Once(chat, id)))?["_id"].AsInt64;

    public static LetterContent? Read(LiteDatabase db, string chat, long number) => Row(db, chat, number) is { } row ? Content(row) : null;

    public static bool Change(LiteDatabase db, string chat, long number, LetterContent? content)
    {
        if (Row(db, chat, number) is not { } row || row["json"].IsNull) return false;
        row["version"] = Next(db);
        row["json"] = content is null ? BsonValue.Null : JsonSerializer.Serialize(content, Contents);
        return db.GetCollection("letters").Update(row);
    }

    public static PageNews After(LiteDatabase db, string chat, long version)
    {
        var rows = db.GetCollection("letters").Find(Where.Is("chat", chat)).OrderBy(row => row["_id"].AsInt64).ToList();
        return new PageNews(
            [.. rows.Where(row => row["version"].AsInt64 > version).Select(Letter).Where(letter => letter.Content is not LetterContent.Pressed)],
            rows.Count == 0 ? version : Math.Max(version, rows.Max(row => row["version"].AsInt64)), rows.Count == 0 ? long.MaxValue : rows[0]["_id"].AsInt64);
    }

    public static ChangedChats Changed(LiteDatabase db, long version)
    {
        var last = db.GetCollection("meta").FindById("letters")?["last"].AsInt64 ?? 0;
        return new ChangedChats(version < 0 || version >= last ? [] : [.. db.GetCollection("letters").Find(Where.Above("version", version)).Select(row => row["chat"].AsString).Distinct()], last);
    }

    public static void Purge(LiteDatabase db, long before) => db.GetCollection("letters").DeleteMany(Where.Below("time", before));

    static BsonDocument? Row(LiteDatabase db, string chat, long number) => db.GetCollection("letters").FindById(number) is { } row && row["chat"].AsString == chat ? row : null;

    static Letter Letter(BsonDocument row) =>
        new(row["_id"].AsInt64, row["version"].AsInt64, DateTimeOffset.FromUnixTimeMilliseconds(row["time"].AsInt64), Content(row));

    static LetterContent? Content(BsonDocument row) => row["json"].IsNull ? null : JsonSerializer.Deserialize(row["json"].AsString, Contents);

    public static string Once(string chat, string id) => $"{chat}|{id}";

    // The rows of a forgotten chat are gone: the number must outlive them.
    static long Next(LiteDatabase db)
    {
        var meta = db.GetCollection("meta");
        var next = (meta.FindById("letters")?["last"].AsInt64 ?? 0) + 1;
        meta.Upsert(new BsonDocument { ["_id"] = "letters", ["last"] = next });
        return next;
    }
}
