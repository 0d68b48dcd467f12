// What waits, as rows of JSON: numbering them, and reading them however old or torn they are.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using Microsoft.Extensions.Logging;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

/// <summary>Touched on the writer's thread alone.</summary>
internal sealed partial class Rows(LiteDatabase database, ILogger log)
{
    // Events and effects share the numbers, which need to grow only while the rows live.
    long _number = Math.Max(Last(database, "inbox"), Last(database, "outbox"));

    public long Next() => ++_number;

    // A row that cannot be read stays where it is, for whoever comes to look; it must not keep all others from being handled.
    public T? Read<T>(BsonDocument row, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(row["json"].AsString, type);
        }
        catch (JsonException)
        {
            Unreadable(log, row["_id"].AsInt64, typeof(T).Name);
            return null;
        }
    }

    static long Last(LiteDatabase db, string collection) =>
        db.GetCollection(collection).Find(Query.All("_id", Query.Descending), limit: 1).FirstOrDefault()?["_id"].AsInt64 ?? 0;

    [LoggerMessage(LogLevel.Error, "Row {Row} holds no {Kind} that this version can read; it is left in place")]
    private static partial void Unreadable(ILogger log, long row, string kind);
}
