// A LiteDB file as it is read when everything moves to another store.
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Storage.Moving;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage.LiteDb;

internal sealed class LiteDbSource : ISource
{
    readonly string _path;
    readonly StoreLock _held;
    readonly LiteDatabase _db;

    /// <exception cref="IOException">Another process has the file.</exception>
    /// <exception cref="MoveException">There is none, or it is damaged; reading it may show that too.</exception>
    public LiteDbSource(string path)
    {
        if (!File.Exists(path)) throw new MoveException($"Storage:Path: there is no file {path}");
        (_path, _held) = (path, StoreLock.Take(path));
        try
        {
            _db = Whole(() => LiteDbSchema.Open(path));
        }
        catch
        {
            _held.Dispose();
            throw;
        }
    }

    public Task<Holdings> Count() => Task.FromResult(Whole(() => LiteDbHoldings.Of(_db)));

    public IAsyncEnumerable<Stored> Read() => Whole(All()).ToAsyncEnumerable();

    IEnumerable<Stored> All() => Meta()
        .Concat(Of("chats", row => new Stored.State(row["_id"].AsString, row["seen"].AsInt64, Encoding.UTF8.GetString(row["json"].AsBinary))))
        .Concat(Of("inbox", Event))
        .Concat(Of("outbox", row => new Stored.Deed(row["_id"].AsInt64, Chat(row), Known(row, ConversationJson.Stored.Effect) is { } effect ? Waiting.Of(effect) : null, Json(row))))
        .Concat(Of("slots", row => new Stored.Messages(Chat(row), row["_id"].AsString[(Chat(row).Length + 1)..], [.. row["messages"].AsArray.Select(message => message.AsInt64)])))
        .Concat(Of("cases", row => new Stored.Filed(Chat(row), JsonSerializer.Deserialize(Json(row), ConversationJson.Stored.Case)!)))
        .Concat(Of("letters", row => new Stored.Letter(
            row["_id"].AsInt64, row["version"].AsInt64, Chat(row), row["once"].IsNull ? null : row["once"].AsString[(Chat(row).Length + 1)..], row["time"].AsInt64,
            row["json"].IsNull ? null : Json(row))))
        .Concat(Of("files", Piece))
        .Concat(Received.All(_db).Select(one => new Stored.Received(one.Door, one.Update, one.At)));

    IEnumerable<Stored> Whole(IEnumerable<Stored> rows)
    {
        using var reading = rows.GetEnumerator();
        while (Whole(reading.MoveNext)) yield return reading.Current;
    }

    T Whole<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (Rescue.IsDamage(e))
        {
            var copy = Rescue.CopyOf(_path);
            throw new MoveException(
                $"Storage:Path: the file {_path} is damaged. Nothing was moved. " +
                (File.Exists(copy) ? $"Start the bot once: it puts the file aside and goes on with the copy of {File.GetLastWriteTimeUtc(copy):u}; then move again. Or restore a backup." : "Restore a backup."));
        }
    }

    public ValueTask DisposeAsync()
    {
        _db.Dispose();
        _held.Dispose();
        return ValueTask.CompletedTask;
    }

    IEnumerable<Stored> Of(string name, Func<BsonDocument, Stored> read) => _db.GetCollection(name).Find(Query.All("_id")).Select(read);

    IEnumerable<Stored> Meta()
    {
        foreach (var row in _db.GetCollection("meta").FindAll())
        {
            var id = row["_id"].AsString;
            if (id.StartsWith("secret:", StringComparison.Ordinal)) yield return new Stored.Secret(id["secret:".Length..], row["bytes"].AsBinary);
            else if (id == "cases") yield return new Stored.Counter(Counted.Cases, row["last"].AsInt64);
            else if (id == "letters") yield return new Stored.Counter(Counted.Letters, row["last"].AsInt64);
        }
    }

    static Stored.Event Event(BsonDocument row)
    {
        var incoming = Known(row, ConversationJson.Stored.Incoming);
        return new Stored.Event(row["_id"].AsInt64, Chat(row), incoming is Incoming.Elapsed ? row["due"].AsInt64 : 0, incoming?.Answers ?? -1, Json(row));
    }

    static Stored.Piece Piece(BsonDocument row)
    {
        var name = row["_id"].AsString[(Chat(row).Length + 1)..];
        var cut = name.LastIndexOf('|');
        return new Stored.Piece(Chat(row), name[..cut], int.Parse(name[(cut + 1)..], CultureInfo.InvariantCulture), row["until"].AsInt64, row["bytes"].AsBinary);
    }

    static string Chat(BsonDocument row) => row["chat"].AsString;

    static string Json(BsonDocument row) => row["json"].AsString;

    static T? Known<T>(BsonDocument row, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(Json(row), type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
