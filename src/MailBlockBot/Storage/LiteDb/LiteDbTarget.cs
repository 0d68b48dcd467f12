// A LiteDB file as it is filled from another store: beside its place, and put there when all is in it.
using System.Text;
using LiteDB;
using MailBlockBot.Storage.Moving;

namespace MailBlockBot.Storage.LiteDb;

internal sealed class LiteDbTarget : ITarget
{
    readonly string _path;
    readonly DirectoryInfo _beside;
    readonly StoreLock _held;
    readonly LiteDatabase _db;
    bool _closed;

    /// <exception cref="IOException">Another process has the file.</exception>
    /// <exception cref="MoveException">The file that stands there holds something.</exception>
    public LiteDbTarget(string path)
    {
        _path = path;
        _held = StoreLock.Take(path);
        try
        {
            if (File.Exists(path))
            {
                using var there = LiteDbSchema.Open(path);
                if (LiteDbHoldings.Of(there) is var held && held != Holdings.None) throw new MoveException($"the target is not empty: it holds {held}. Nothing was moved.");
            }
            _beside = new DirectoryInfo(path + ".moving");
            if (_beside.Exists) _beside.Delete(recursive: true);
            _db = LiteDbSchema.Open(Filling);
        }
        catch
        {
            _held.Dispose();
            throw;
        }
    }

    string Filling => Path.Combine(_beside.FullName, "store.db");

    public Task<Holdings> Count() => Task.FromResult(LiteDbHoldings.Of(_db));

    public Task Write(IReadOnlyList<Stored> rows)
    {
        _db.BeginTrans();
        foreach (var row in rows) Put(row);
        _db.Commit();
        return Task.CompletedTask;
    }

    public Task Complete()
    {
        Close();
        File.Delete(Rescue.JournalOf(_path));
        File.Move(Filling, _path, overwrite: true);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        Close();
        _beside.Delete(recursive: true);
        _held.Dispose();
        return ValueTask.CompletedTask;
    }

    void Close()
    {
        if (_closed) return;
        _closed = true;
        _db.Checkpoint();
        _db.Dispose();
    }

    void Put(Stored row)
    {
        switch (row)
        {
            case Stored.State one:
                Insert("chats", new() { ["_id"] = one.Chat, ["seen"] = one.Seen, ["json"] = Encoding.UTF8.GetBytes(one.Json) });
                break;
            case Stored.Event one:
                Insert("inbox", new() { ["_id"] = one.Number, ["chat"] = one.Chat, ["due"] = one.Due, ["json"] = one.Json });
                break;
            case Stored.Deed one:
                Insert("outbox", new() { ["_id"] = one.Number, ["chat"] = one.Chat, ["json"] = one.Json });
                break;
            case Stored.Messages one:
                Slots.Put(_db, one.Chat, one.Slot, one.Numbers);
                break;
            case Stored.Filed one:
                Cases.Keep(_db, one.Chat, one.Case);
                break;
            case Stored.Letter one:
                var letter = new BsonDocument { ["_id"] = one.Number, ["version"] = one.Version, ["chat"] = one.Chat, ["time"] = one.Time, ["json"] = one.Json };
                if (one.Id is { } id) letter["once"] = Letters.Once(one.Chat, id);
                Insert("letters", letter);
                break;
            case Stored.Piece one:
                Insert("files", new() { ["_id"] = LiteDbPages.PieceId(one.Chat, one.File, one.Index), ["chat"] = one.Chat, ["until"] = one.Until, ["bytes"] = one.Bytes });
                break;
            case Stored.Secret one:
                Insert("meta", new() { ["_id"] = $"secret:{one.Name}", ["bytes"] = one.Bytes });
                break;
            case Stored.Received one:
                Received.Put(_db, one.Door, one.Update, one.At);
                break;
            case Stored.Counter one:
                Insert("meta", new() { ["_id"] = one.What == Counted.Cases ? "cases" : "letters", ["last"] = one.Last });
                break;
        }
    }

    void Insert(string name, BsonDocument row) => _db.GetCollection(name).Insert(row);
}
