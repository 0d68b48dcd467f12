// One upload, whatever it is packed in -> its texts, one after another, and what could not be read.

namespace MailBlockBot.Uploads;

/// <summary>Reads an upload in one pass. Nothing is written to disk; memory is bounded by the limits.</summary>
internal static class UploadReader
{
    // What was read stays in the processor's own cache until it is taken apart.
    const int Chunk = 256 << 10;

    /// <summary>Feeds every text of the upload to the sink, in order, and returns the problems. Throws only what the source or the sink throws.</summary>
    /// <param name="source">The bytes, from where it stands; left open. After a cancellation a read may still be under way in it.</param>
    /// <param name="name">Its name as the sender gave it: only shown.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="sink">Who gets the texts.</param>
    /// <param name="clock">Measures <see cref="UploadLimits.Time"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    public static Task<IReadOnlyList<UploadProblem>> ReadAsync(
        Stream source, string name, UploadLimits limits, IUploadSink sink, TimeProvider clock, CancellationToken cancellation) =>
        // Unpacking is work, not waiting: it gets a thread of its own, and none of the pool's is held up by a slow source.
        Task.Factory.StartNew<IReadOnlyList<UploadProblem>>(() => Read(source, ShownName.Clean(name), limits, sink, clock, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    static List<UploadProblem> Read(
        Stream source, string name, UploadLimits limits, IUploadSink sink, TimeProvider clock, CancellationToken cancellation)
    {
        using var time = new CancellationTokenSource(limits.Time, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        var meter = new Meter(limits, stop.Token);
        var parts = new PartReader(limits, sink, meter);
        try
        {
            using var intake = new Intake(new SourceStream(source, name, limits, meter), Chunk);
            parts.Read(intake, name, depth: 0);
            // An archive without a file, or with litter alone: its sender would hear nothing at all.
            if (parts is { AnyText: false, Problems.Count: 0 }) parts.Problems.Add(new(name, UploadProblemKind.Empty));
        }
        catch (Exception) when (meter.Stopped is not null)
        {
            parts.Problems.Add(meter.Stopped);
        }
        catch (Exception) when (meter.Broken is not null)
        {
            meter.Broken.Throw();
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception) when (time.IsCancellationRequested)
        {
            parts.Problems.Add(new(name, UploadProblemKind.TooSlow));
        }
        return parts.Problems;
    }
}
