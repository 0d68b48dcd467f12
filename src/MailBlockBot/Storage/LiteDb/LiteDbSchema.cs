// How the file is laid out, and how a file of an older version becomes one of this.
using LiteDB;
using LiteDB.Engine;
using MailBlockBot.Core.Conversations.Desk;

namespace MailBlockBot.Storage.LiteDb;

internal static class LiteDbSchema
{
    // Each turns a file of the version that is its place in the list into the next one. Never change one that was released.
    static readonly Action<LiteDatabase>[] Migrations = [Lay, LayPages, EndNumbers, Received.Lay, Chats.LayBytes];

    public static int Version => Migrations.Length;

    public static LiteDatabase Open(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null) Directory.CreateDirectory(folder);
        // One engine of our own, as ConnectionType.Direct makes one: Shared loses writes on Linux.
        var database = new LiteDatabase(new LiteEngine(new EngineSettings { Filename = path, LogStream = new JournalStream(Rescue.JournalOf(path)) }));
        try
        {
            Migrate(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public static void Migrate(LiteDatabase database)
    {
        var meta = database.GetCollection("meta");
        var version = meta.FindById("schema")?["version"].AsInt32 ?? 0;
        if (version > Version)
            throw new InvalidOperationException($"Storage:Path holds a file of version {version}; this program knows versions up to {Version}.");
        for (; version < Version; version++)
        {
            database.BeginTrans();
            Migrations[version](database);
            meta.Upsert(new BsonDocument { ["_id"] = "schema", ["version"] = version + 1 });
            database.Commit();
            database.Checkpoint();
        }
    }

    static void Lay(LiteDatabase database)
    {
        database.GetCollection("inbox").EnsureIndex("chat");
        database.GetCollection("outbox").EnsureIndex("chat");
        database.GetCollection("cases").EnsureIndex("chat");
        database.GetCollection("cases").EnsureIndex("opened");
        database.GetCollection("marks").EnsureIndex("chat");
        database.GetCollection("marks").EnsureIndex("opened");
        database.GetCollection("marks").EnsureIndex("keys", "$.keys[*]");
        database.GetCollection("chats").EnsureIndex("seen");
        database.GetCollection("slots").EnsureIndex("chat");
        database.GetCollection("slots").EnsureIndex("at", "$.at[*]");
    }

    static void LayPages(LiteDatabase database)
    {
        database.GetCollection("letters").EnsureIndex("chat");
        database.GetCollection("letters").EnsureIndex("once");
        database.GetCollection("letters").EnsureIndex("version");
        database.GetCollection("letters").EnsureIndex("time");
        database.GetCollection("files").EnsureIndex("chat");
        database.GetCollection("files").EnsureIndex("until");
    }

    // The key of a case's number has a mark at its end, so that 5 does not find 57.
    static void EndNumbers(LiteDatabase database)
    {
        var marks = database.GetCollection("marks");
        foreach (var number in marks.FindAll().Select(row => row["_id"]).ToList())
        {
            var row = marks.FindById(number);
            row["keys"] = new BsonArray(row["keys"].AsArray.Select(key => key.AsString == $"№{number.AsInt64}" ? new BsonValue(CaseKeys.Number(number.AsInt64)) : key));
            marks.Update(row);
        }
    }
}
