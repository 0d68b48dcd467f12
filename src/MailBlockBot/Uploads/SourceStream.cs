// The upload as it comes in: counted, bounded, and given up when the caller or the clock says so, even while it waits for the network.
using System.Runtime.ExceptionServices;

namespace MailBlockBot.Uploads;

internal sealed class SourceStream(Stream source, string name, UploadLimits limits, Meter meter) : ReadOnlyStream
{
    readonly long _origin = source.CanSeek ? source.Position : 0;
    readonly byte[] _waiting = IsLocal(source) ? [] : new byte[256 << 10];
    long _position, _counted;

    public override bool CanSeek => source.CanSeek;
    public override long Length => source.Length - _origin;
    public override long Position { get => _position; set => Seek(value, SeekOrigin.Begin); }

    public override int Read(Span<byte> buffer)
    {
        meter.Stop.ThrowIfCancellationRequested();
        var read = 0;
        try
        {
            read = _waiting.Length == 0 ? source.Read(buffer) : Await(buffer);
        }
        catch (Exception e) when (!meter.Stop.IsCancellationRequested)
        {
            meter.Broken = ExceptionDispatchInfo.Capture(e);
            throw;
        }
        _position += read;
        // A file read in two passes counts once: else a bomb could buy a better ratio by being looked at twice.
        if (_position > _counted)
        {
            meter.Read((int)(_position - _counted));
            _counted = _position;
        }
        if (_position <= limits.In) return read;
        if (_position - read >= limits.In) meter.Halt(new(name, UploadProblemKind.TooLarge, CanSeek ? Length : null, limits.In));
        return read - (int)(_position - limits.In);
    }

    /// <summary>A read that never returns is left behind, with a buffer of its own: nobody else may get that one.</summary>
    int Await(Span<byte> buffer)
    {
        var reading = source.ReadAsync(_waiting.AsMemory(0, Math.Min(buffer.Length, _waiting.Length)), meter.Stop);
        var read = reading.IsCompletedSuccessfully ? reading.Result : reading.AsTask().WaitAsync(meter.Stop).GetAwaiter().GetResult();
        _waiting.AsSpan(0, read).CopyTo(buffer);
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        var from = origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => _position, _ => Length };
        source.Position = _origin + from + offset;
        return _position = from + offset;
    }

    static bool IsLocal(Stream source) => source.GetType() == typeof(MemoryStream) || source is FileStream { IsAsync: false, CanSeek: true };
}
