// gzip, read through all its members (`cat a.gz b.gz` is a good file, RFC 1952, 2.2), and told when the last one is cut.
// .NET reads the members but takes a cut file's start for a whole one. So one more member is put behind the file: if it comes out as what it
// is, everything before it was complete; if not, the bytes were swallowed by a member that lacked its end.
using System.IO.Compression;

namespace MailBlockBot.Uploads;

internal sealed class GzipMembers(Stream packed) : ReadOnlyStream
{
    static readonly byte[] Word = [.. "an end, and a mark that no member lacks"u8];
    static readonly byte[] Mark = Pack(Word);

    readonly Marked _marked = new(packed);
    GZipStream? _gzip;
    bool _done;

    public override int Read(Span<byte> buffer)
    {
        if (_done || buffer.IsEmpty) return 0;
        _gzip ??= new GZipStream(_marked, CompressionMode.Decompress, leaveOpen: true);
        // As long as the mark has not been asked for, all that comes out is the file's own: .NET asks for input only when it can yield nothing.
        var read = _gzip.Read(buffer);
        if (!_marked.Given) return read;
        _done = true;
        Span<byte> rest = stackalloc byte[Word.Length + 1];
        buffer[..Math.Min(read, rest.Length)].CopyTo(rest);
        if (read <= Word.Length) read += _gzip.ReadAtLeast(rest[read..], rest.Length - read, throwOnEndOfStream: false);
        return rest[..Math.Min(read, rest.Length)].SequenceEqual(Word) ? 0 : throw new EndOfStreamException();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _gzip?.Dispose();
        base.Dispose(disposing);
    }

    static byte[] Pack(byte[] word)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(word);
        return packed.ToArray();
    }

    /// <summary>The packed bytes with the mark behind them.</summary>
    sealed class Marked(Stream packed) : ReadOnlyStream
    {
        int _at;

        public bool Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var read = Given ? 0 : packed.Read(buffer);
            if (read > 0) return read;
            Given = true;
            read = Math.Min(buffer.Length, Mark.Length - _at);
            Mark.AsSpan(_at, read).CopyTo(buffer);
            _at += read;
            return read;
        }
    }
}
