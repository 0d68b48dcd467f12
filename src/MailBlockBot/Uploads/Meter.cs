// What one upload has cost so far; says stop, and remembers why, so that no unpacker can swallow it.
using System.Runtime.ExceptionServices;

namespace MailBlockBot.Uploads;

/// <param name="limits">The bounds.</param>
/// <param name="stop">The caller's wish to stop, or the end of the time.</param>
internal sealed class Meter(UploadLimits limits, CancellationToken stop)
{
    long _in, _out;
    int _entries;

    public CancellationToken Stop => stop;

    /// <summary>The limit that was met, for the whole upload.</summary>
    public UploadProblem? Stopped { get; private set; }

    /// <summary>What the source itself threw: a broken disk or line is no property of the file.</summary>
    public ExceptionDispatchInfo? Broken { get; set; }

    /// <summary>An exception now in flight is to reach the outside, whichever unpacker it passes.</summary>
    public bool MustStop => Stopped is not null || Broken is not null || stop.IsCancellationRequested;

    public void Read(int bytes) => _in += bytes;

    public void Unpacked(int bytes, string name)
    {
        _out += bytes;
        if (_out > limits.RatioFrom && _out / Math.Max(_in, 1) >= limits.Ratio) Halt(new(name, UploadProblemKind.Bomb, _out, limits.Ratio));
        if (_out > limits.Out) Halt(new(name, UploadProblemKind.TooLarge, null, limits.Out));
    }

    public void Entry(string name)
    {
        if (++_entries > limits.Entries) Halt(new(name, UploadProblemKind.TooManyEntries, null, limits.Entries));
    }

    public void Halt(UploadProblem problem)
    {
        Stopped = problem;
        throw new HaltException();
    }

    sealed class HaltException : Exception;
}
