// Readings side by side: small ones never wait for huge ones, and one that takes longer says how far it is.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Operations;
using Microsoft.Extensions.Logging;

namespace MailBlockBot;

internal sealed partial class Readings(ReadMaterials read, TimeProvider clock, ILogger log) : IDisposable
{
    const long Huge = 2 << 20;
    // From when on the customer is told, and how often the figure moves: Telegram takes about one edit a second.
    static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Often = TimeSpan.FromSeconds(3);
    readonly SemaphoreSlim _small = new(Math.Max(4, Environment.ProcessorCount));
    readonly SemaphoreSlim _huge = new(Math.Max(1, Environment.ProcessorCount / 2));

    public async Task<ReadResult> Run(
        IReadOnlyList<Material> materials, Func<CancellationToken, Task> showBusy, Func<long, Task> tell, CancellationToken stop)
    {
        var gate = materials.Sum(Size) > Huge ? _huge : _small;
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var progress = new Counter();
        var telling = Tell(progress, showBusy, tell, done.Token);
        try
        {
            await gate.WaitAsync(stop);
            try
            {
                return await Task.Run(() => read(materials, progress, stop), stop);
            }
            finally
            {
                gate.Release();
            }
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            // A fault of ours: the customer hears of it, the log tells us where it was and nothing of what was read.
            Failed(log, e.GetType().Name, e.StackTrace);
            return new ReadResult(null, [new ReadProblem("", "fault")]);
        }
        finally
        {
            Meters.HasRead(progress.Bytes);
            await done.CancelAsync();
            await telling;
        }
    }

    async Task Tell(Counter progress, Func<CancellationToken, Task> showBusy, Func<long, Task> tell, CancellationToken done)
    {
        try
        {
            await showBusy(done);
            for (var wait = Quiet; ; wait = Often)
            {
                await Task.Delay(wait, clock, done);
                await tell(progress.Bytes);
                await showBusy(done);
            }
        }
        catch (Exception e)
        {
            // Only the show goes on without: the answer comes all the same.
            if (!done.IsCancellationRequested) NotTold(log, e.GetType().Name);
        }
    }

    public void Dispose()
    {
        _small.Dispose();
        _huge.Dispose();
    }

    static long Size(Material material) => material switch
    {
        Material.Paste paste => paste.Text.Length,
        Material.Document document => document.Size ?? Huge + 1,
        _ => 0,
    };

    sealed class Counter : IProgress<long>
    {
        long _bytes;
        public long Bytes => Interlocked.Read(ref _bytes);
        public void Report(long value) => Interlocked.Exchange(ref _bytes, value);
    }

    [LoggerMessage(LogLevel.Error, "A reading failed with {Fault}; the customer was told\n{Trace}")]
    private static partial void Failed(ILogger log, string fault, string? trace);

    [LoggerMessage(LogLevel.Warning, "A reading's progress could not be shown: {Fault}")]
    private static partial void NotTold(ILogger log, string fault);
}
