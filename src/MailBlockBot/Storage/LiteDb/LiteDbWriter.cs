// The one thread that touches LiteDB: its transactions belong to a thread, and many steps share one commit and one checkpoint.
using System.Threading.Channels;
using LiteDB;

namespace MailBlockBot.Storage.LiteDb;

internal sealed class LiteDbWriter : IAsyncDisposable
{
    const int Together = 256;
    // A disk that takes longer is gone, however it came to that.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    readonly Channel<Job> _jobs = Channel.CreateBounded<Job>(new BoundedChannelOptions(4 * Together) { SingleReader = true });
    readonly LiteDatabase _database;
    readonly DiskReserve _reserve;
    readonly TimeSpan _patience;
    readonly CancellationTokenSource _broken = new();
    readonly Task _thread;
    // What broke the file; only the writer's thread asks.
    Exception? _fault;

    /// <param name="database">The open file.</param>
    /// <param name="reserve">What its disk keeps free.</param>
    /// <param name="patience">How long one commit may take; two minutes when nothing is said.</param>
    public LiteDbWriter(LiteDatabase database, DiskReserve reserve, TimeSpan? patience = null)
    {
        (_database, _reserve, _patience) = (database, reserve, patience ?? Patience);
        _thread = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>
    /// Signals that a fault of the disk left the file in doubt: every job is refused from then on, and only a new start reads what the file holds. Or a commit does not
    /// come back, and then no job ever will.
    /// </summary>
    public CancellationToken Broken => _broken.Token;

    /// <summary>How many commits there were, and how many jobs shared them.</summary>
    public (long Commits, long Jobs) Done { get; private set; }

    /// <summary>Runs a job in a transaction; when the task ends, what it wrote is on the disk. A job may run twice, if another one in its transaction failed.</summary>
    /// <param name="work">The job.</param>
    /// <param name="kept">Hears of the result once it is on the disk, on the writer's thread and so in the order of commits. Must not throw.</param>
    public async Task<T> Run<T>(Func<LiteDatabase, T> work, Action<T>? kept = null)
    {
        var job = new Job<T>(work, kept);
        await _jobs.Writer.WriteAsync(job);
        return await job.Task;
    }

    /// <summary>Runs something between two transactions, with nothing else at the same time.</summary>
    public async Task Between(Action<LiteDatabase> work)
    {
        var job = new Job<bool>(db => { work(db); return true; }, null) { Between = true };
        await _jobs.Writer.WriteAsync(job);
        await job.Task;
    }

    void Work()
    {
        var batch = new List<Job>(Together);
        while (_jobs.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Count < Together && _jobs.Reader.TryPeek(out var next) && (batch.Count == 0 || !next.Between) && _jobs.Reader.TryRead(out var job))
            {
                batch.Add(job);
                if (job.Between) break;
            }
            if (!TryCommit(batch, out _))
            {
                // One of them fails: each alone, so that only that one hears of it.
                foreach (var job in batch)
                {
                    if (!TryCommit([job], out var fault)) job.Fail(fault!);
                }
            }
            batch.Clear();
        }
    }

    bool TryCommit(IReadOnlyList<Job> jobs, out Exception? fault)
    {
        fault = _fault;
        if (fault is not null) return false;
        var committed = false;
        // What runs between transactions may take its time: a large file is compacted for minutes.
        if (!jobs[0].Between) _broken.CancelAfter(_patience);
        try
        {
            _reserve.Check();
            if (!jobs[0].Between) _database.BeginTrans();
            foreach (var job in jobs) job.Do(_database);
            _database.Commit();
            committed = true;
            _database.Checkpoint();
        }
        catch (Exception e)
        {
            fault = e;
            // In the journal but not in the file: done again, the jobs would find their own work, and tell that there was nothing to do.
            if (committed || !TryUndo()) Break(e);
            return false;
        }
        finally
        {
            _broken.CancelAfter(Timeout.InfiniteTimeSpan);
        }
        Done = (Done.Commits + 1, Done.Jobs + jobs.Count);
        foreach (var job in jobs) job.Tell();
        return true;
    }

    // LiteDB closes itself over a fault of the disk, and then throws that fault at whoever asks for anything.
    bool TryUndo()
    {
        try
        {
            _database.Rollback();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    void Break(Exception fault)
    {
        _fault = fault;
        // Whoever hears of it does so on another thread: this one answers those who wait.
        _ = _broken.CancelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // One that is broken may wait for its own dead queue or for a dead disk for ever; the process ends, and its files with it.
        if (!_jobs.Writer.TryComplete() || Broken.IsCancellationRequested) return;
        await _thread;
        if (_fault is null) _database.Dispose();
    }

    abstract class Job
    {
        public bool Between { get; init; }
        public abstract void Do(LiteDatabase database);
        public abstract void Tell();
        public abstract void Fail(Exception fault);
    }

    sealed class Job<T>(Func<LiteDatabase, T> work, Action<T>? kept) : Job
    {
        readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        T _result = default!;

        public Task<T> Task => _done.Task;
        public override void Do(LiteDatabase database) => _result = work(database);
        public override void Tell()
        {
            kept?.Invoke(_result);
            _done.TrySetResult(_result);
        }
        public override void Fail(Exception fault) => _done.TrySetException(fault);
    }
}
