// LiteDB over our own journal: on the disk before the file is touched, once a commit, and read by the next start when the process died in between.
using LiteDB;
using LiteDB.Engine;
using MailBlockBot.Storage.LiteDb;

namespace MailBlockBot.Tests.Storage;

public sealed class JournalStreamTests : IDisposable
{
    const int Documents = 300;
    readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void Nothing_is_read_back_that_is_not_on_the_disk()
    {
        using var journal = new JournalStream(_file.Path);
        journal.Write([1, 2, 3]);
        journal.Write([4]);
        journal.Flush();
        Assert.Equal(0, journal.Syncs);
        Assert.Equal([1, 2, 3, 4], Read(journal, 4));
        Assert.Equal([2, 3], Read(journal, 2, from: 1));
        Assert.Equal(1, journal.Syncs);
        journal.Position = 4;
        journal.Write([5]);
        Assert.Equal([4, 5], Read(journal, 2, from: 3));
        Assert.Equal(2, journal.Syncs);
    }

    [Fact]
    public void An_empty_journal_is_no_file_and_one_with_pages_is_kept()
    {
        using var journal = new JournalStream(_file.Path);
        Assert.Equal(0, journal.Length);
        journal.SetLength(0);
        Assert.False(File.Exists(_file.Path));
        journal.Write([1, 2]);
        Assert.Equal(2, journal.Length);
        journal.SetLength(0);
        Assert.Equal(0, journal.Length);
        Assert.False(File.Exists(_file.Path));
        journal.Position = 0;
        journal.Write([7]);
        journal.Dispose();
        Assert.Equal([7], Read(journal, 1));
        Assert.Equal([7], Read(new JournalStream(_file.Path), 1));
    }

    [Fact]
    public void A_commit_is_on_the_disk_once_before_the_file_is_written()
    {
        using var journal = new JournalStream(Rescue.JournalOf(_file.Path));
        var file = new Watched(journal);
        using var database = new LiteDatabase(new LiteEngine(new EngineSettings { DataStream = file, LogStream = journal }));
        file.Seen.Clear();
        for (var commit = 1; commit <= 5; commit++)
        {
            Put(database, commit);
            database.Checkpoint();
            Assert.Equal(commit, journal.Syncs);
            Assert.True(file.Seen.Count > 5);
            Assert.All(file.Seen, syncs => Assert.Equal(commit, syncs));
            file.Seen.Clear();
        }
    }

    [Fact]
    public void What_was_committed_is_there_after_a_death_before_the_checkpoint()
    {
        using var dead = new TemporaryFile();
        var journal = Rescue.JournalOf(_file.Path);
        using (var database = LiteDbSchema.Open(_file.Path))
        {
            Put(database, 1);
            database.Checkpoint();
            var length = new FileInfo(_file.Path).Length;
            Put(database, 2);
            // LiteDB's own thread writes the journal; it is done when nothing more comes.
            for (long before = -1, now = 0; now < 100_000 || now != before; Thread.Sleep(500)) (before, now) = (now, File.Exists(journal) ? new FileInfo(journal).Length : 0);
            Assert.Equal(length, new FileInfo(_file.Path).Length);
            File.Copy(_file.Path, dead.Path);
            File.Copy(journal, Rescue.JournalOf(dead.Path));
        }
        using var next = LiteDbSchema.Open(dead.Path);
        Assert.Equal(2 * Documents, next.GetCollection("things").Count());
        Assert.Equal(2 * Documents, next.GetCollection("things").FindAll().Select(thing => thing["_id"].AsString).Distinct().Count());
    }

    [Fact]
    public void A_file_that_is_rebuilt_keeps_what_is_written_afterwards_and_leaves_no_journal()
    {
        using (var database = LiteDbSchema.Open(_file.Path))
        {
            Put(database, 1);
            database.Checkpoint();
            for (var round = 2; round <= 4; round++)
            {
                database.Rebuild();
                Put(database, round);
                database.Checkpoint();
            }
        }
        Assert.False(File.Exists(Rescue.JournalOf(_file.Path)));
        using var next = LiteDbSchema.Open(_file.Path);
        Assert.Equal(4 * Documents, next.GetCollection("things").Count());
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(_file.Path)!, "*-log-backup*"));
    }

    static byte[] Read(JournalStream journal, int count, int from = 0)
    {
        var bytes = new byte[count];
        journal.Position = from;
        journal.ReadExactly(bytes);
        return bytes;
    }

    static void Put(LiteDatabase database, int commit)
    {
        database.BeginTrans();
        for (var number = 0; number < Documents; number++)
            database.GetCollection("things").Insert(new BsonDocument { ["_id"] = $"{commit}-{number}", ["text"] = new string('x', 500) });
        database.Commit();
    }

    // The file, in memory: at each write it notes how often the journal had been sent to the disk.
    sealed class Watched(JournalStream journal) : MemoryStream
    {
        public List<long> Seen { get; } = [];

        public override void Write(byte[] buffer, int offset, int count)
        {
            Seen.Add(journal.Syncs);
            base.Write(buffer, offset, count);
        }
    }
}
