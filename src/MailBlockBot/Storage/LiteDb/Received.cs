// Which updates were received before: a bit for each number, since a webhook brings them in any order.
using System.Globalization;
using LiteDB;

namespace MailBlockBot.Storage.LiteDb;

internal static class Received
{
    const string Name = "received";
    const int Bits = 64;
    // What a file of an older version, which kept only the last number, is taken to know: Telegram hands out a hundred again at most.
    const int Remembered = 1_000;
    // Telegram keeps updates for a day, and may number anew after a week without any: a number is a repetition only for two days.
    static readonly TimeSpan Repeatable = TimeSpan.FromDays(2);

    /// <summary>Notes an update.</summary>
    /// <returns>Whether it is new.</returns>
    public static bool Note(LiteDatabase db, string door, long update, DateTimeOffset now)
    {
        var at = now.ToUnixTimeMilliseconds();
        var row = db.GetCollection(Name).FindById(Id(door, update));
        if (row is not null && at - row["at"].AsInt64 < Repeatable.TotalMilliseconds)
        {
            if ((row["bits"].AsInt64 & Bit(update)) != 0) return false;
            Put(db, door, update, at);
            return true;
        }
        db.GetCollection(Name).Upsert(Row(door, update, Bit(update), at));
        return true;
    }

    /// <summary>Puts a number beside those that are there.</summary>
    public static void Put(LiteDatabase db, string door, long update, long at)
    {
        var rows = db.GetCollection(Name);
        var row = rows.FindById(Id(door, update));
        rows.Upsert(Row(door, update, (row?["bits"].AsInt64 ?? 0) | Bit(update), Math.Max(row?["at"].AsInt64 ?? at, at)));
    }

    public static void Purge(LiteDatabase db, long before) => db.GetCollection(Name).DeleteMany(Where.Below("at", before));

    public static IEnumerable<(string Door, long Update, long At)> All(LiteDatabase db)
    {
        foreach (var row in db.GetCollection(Name).FindAll())
        {
            var (id, bits) = (row["_id"].AsString, row["bits"].AsInt64);
            var cut = id.LastIndexOf(':');
            var first = long.Parse(id.AsSpan(cut + 1), CultureInfo.InvariantCulture) << 6;
            for (var i = 0; i < Bits; i++)
            {
                if ((bits >> i & 1) != 0) yield return (id[..cut], first + i, row["at"].AsInt64);
            }
        }
    }

    /// <summary>From a file that kept only the last number of each door.</summary>
    public static void Lay(LiteDatabase db)
    {
        db.GetCollection(Name).EnsureIndex("at");
        var meta = db.GetCollection("meta");
        foreach (var row in meta.Find(Query.StartsWith("_id", "door:")).ToList())
        {
            var (door, last, at) = (row["_id"].AsString["door:".Length..], row["update"].AsInt64, row["at"].AsInt64);
            for (var update = last - Remembered + 1; update <= last; update++) Put(db, door, update, at);
            meta.Delete(row["_id"]);
        }
    }

    static BsonDocument Row(string door, long update, long bits, long at) => new() { ["_id"] = Id(door, update), ["bits"] = bits, ["at"] = at };

    static string Id(string door, long update) => string.Create(CultureInfo.InvariantCulture, $"{door}:{update >> 6}");

    static long Bit(long update) => 1L << (int)(update & (Bits - 1));
}
