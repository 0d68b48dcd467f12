// A disk that fails under LiteDB: whoever waits hears of it, nothing is done on a file in doubt, and what was kept is read by the next start.
using LiteDB;
using LiteDB.Engine;
using MailBlockBot.Storage.LiteDb;

namespace MailBlockBot.Tests.Storage;

public sealed class LiteDbWriterTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    readonly TemporaryFile _folder = new();

    public void Dispose() => _folder.Dispose();

    // LiteDB writes its journal at a commit, its file at the checkpoint that follows.
    [Fact]
    public async Task After_a_fault_of_the_file_every_job_is_refused_until_a_new_start()
    {
        var (file, journal) = (new Disk(), new MemoryStream());
        await using (var writer = Make(new LiteDatabase(file, logStream: journal)))
        {
            await Put(writer, 1);
            file.Fails = true;
            await AssertBreaks(writer, 2);
            file.Fails = false;
            await Assert.ThrowsAsync<IOException>(() => Put(writer, 3));
        }
        using var next = new LiteDatabase(new MemoryStream(file.ToArray()), logStream: new MemoryStream(journal.ToArray()));
        Assert.Equal([1, 2], next.GetCollection("things").FindAll().Select(thing => thing["_id"].AsInt32));
    }

    // A real one is no matter for a test's process: its finalizer throws, too.
    [Fact]
    public async Task After_a_fault_of_the_journal_every_job_is_refused()
    {
        await using var writer = Make(new LiteDatabase(new Closed()));
        await AssertBreaks(writer, 1);
        await Assert.ThrowsAsync<IOException>(() => Put(writer, 2));
    }

    [Fact]
    public async Task A_job_that_fails_breaks_nothing()
    {
        await using var writer = Make(new LiteDatabase(new MemoryStream()));
        await Put(writer, 1);
        await Assert.ThrowsAsync<LiteException>(() => Put(writer, 1));
        await Put(writer, 2);
        Assert.False(writer.Broken.IsCancellationRequested);
    }

    // What runs between transactions may last: a large file is compacted for minutes.
    [Fact]
    public async Task A_commit_that_does_not_come_back_breaks_what_may_take_its_time_does_not()
    {
        var patience = TimeSpan.FromSeconds(2);
        using var file = new Disk();
        await using var writer = new LiteDbWriter(new LiteDatabase(file, logStream: new MemoryStream()), new DiskReserve(_folder.Path, 0), patience);
        await Put(writer, 1);
        await writer.Between(_ => Thread.Sleep(patience * 1.5));
        Assert.False(writer.Broken.IsCancellationRequested);
        file.Answers.Reset();
        var put = Put(writer, 2);
        await AssertSignals(writer);
        Assert.False(put.IsCompleted);
        file.Answers.Set();
        await put;
    }

    LiteDbWriter Make(LiteDatabase database) => new(database, new DiskReserve(_folder.Path, 0));

    static async Task AssertBreaks(LiteDbWriter writer, int id)
    {
        Assert.False(writer.Broken.IsCancellationRequested);
        await Assert.ThrowsAsync<IOException>(() => Put(writer, id));
        await AssertSignals(writer);
    }

    // It signals from another thread.
    static async Task AssertSignals(LiteDbWriter writer)
    {
        await Task.Delay(Patience, writer.Broken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Assert.True(writer.Broken.IsCancellationRequested);
    }

    static Task<int> Put(LiteDbWriter writer, int id) =>
        writer.Run(db =>
        {
            db.GetCollection("things").Insert(new BsonDocument { ["_id"] = id });
            return id;
        }).WaitAsync(Patience);

    sealed class Disk : MemoryStream
    {
        public bool Fails { get; set; }

        public ManualResetEventSlim Answers { get; } = new(true);

        public override void Write(byte[] buffer, int offset, int count)
        {
            Answers.Wait();
            if (Fails) throw new IOException("The disk does not answer");
            base.Write(buffer, offset, count);
        }
    }

    /// <summary>LiteDB from the moment when its journal cannot be written.</summary>
    sealed class Closed : ILiteEngine
    {
        static IOException Fault => new("The disk does not answer");

        public bool BeginTrans() => true;
        public int Insert(string collection, IEnumerable<BsonDocument> docs, BsonAutoId autoId) => docs.Count();
        public bool Commit() => throw Fault;
        public bool Rollback() => throw Fault;
        public int Checkpoint() => 0;
        public long Rebuild(RebuildOptions options) => throw Fault;
        public IBsonDataReader Query(string collection, Query query) => throw Fault;
        public int Update(string collection, IEnumerable<BsonDocument> docs) => throw Fault;
        public int UpdateMany(string collection, BsonExpression transform, BsonExpression predicate) => throw Fault;
        public int Upsert(string collection, IEnumerable<BsonDocument> docs, BsonAutoId autoId) => throw Fault;
        public int Delete(string collection, IEnumerable<BsonValue> ids) => throw Fault;
        public int DeleteMany(string collection, BsonExpression predicate) => throw Fault;
        public bool DropCollection(string name) => throw Fault;
        public bool RenameCollection(string name, string newName) => throw Fault;
        public bool EnsureIndex(string collection, string name, BsonExpression expression, bool unique) => throw Fault;
        public bool DropIndex(string collection, string name) => throw Fault;
        public BsonValue Pragma(string name) => throw Fault;
        public bool Pragma(string name, BsonValue value) => throw Fault;
        public void Dispose()
        {
        }
    }
}
