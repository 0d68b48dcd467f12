// Bytes with a look ahead: what a file is stands in its first bytes, and plain text goes from here to the sink without a copy.
using System.Buffers;

namespace MailBlockBot.Uploads;

internal sealed class Intake(Stream source, int size) : ReadOnlyStream
{
    readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(size);
    int _from, _to;

    /// <summary>More was asked for than there was: whoever still needed it holds a file that was cut.</summary>
    public bool Ended { get; private set; }

    /// <summary>The next bytes, left in place; fewer than asked for only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_from + count > _buffer.Length)
        {
            _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
            (_from, _to) = (0, _to - _from);
        }
        while (_to - _from < count)
        {
            var read = source.Read(_buffer.AsSpan(_to));
            if (read == 0) break;
            _to += read;
        }
        return _buffer.AsSpan(_from, Math.Min(count, _to - _from));
    }

    /// <summary>All that is at hand, or else the next read; empty at the end.</summary>
    public ReadOnlySpan<byte> Take()
    {
        if (_from == _to) (_from, _to) = (0, source.Read(_buffer.AsSpan()));
        var taken = _buffer.AsSpan(_from, _to - _from);
        _from = _to;
        return taken;
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        if (_from == _to) (_from, _to) = (0, source.Read(_buffer.AsSpan()));
        var read = Math.Min(buffer.Length, _to - _from);
        _buffer.AsSpan(_from, read).CopyTo(buffer);
        _from += read;
        Ended |= read == 0;
        return read;
    }

    /// <summary>The whole of it for formats that are read back and forth: the file itself where it can seek, else memory; null when that is too much.</summary>
    public Stream? Hold(int limit)
    {
        if (source is SourceStream { CanSeek: true })
        {
            source.Position = 0;
            _from = _to = 0;
            return source;
        }
        var held = new MemoryStream();
        for (var chunk = Take(); chunk.Length > 0; chunk = Take())
        {
            if (held.Length + chunk.Length > limit) return null;
            held.Write(chunk);
        }
        held.Position = 0;
        return held;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _to >= 0) ArrayPool<byte>.Shared.Return(_buffer);
        (_from, _to) = (0, -1);
        base.Dispose(disposing);
    }
}
