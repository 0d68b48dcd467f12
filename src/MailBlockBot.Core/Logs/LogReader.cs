// Bytes of a log in, records out: lines are found, mended, joined and parted here, once, whatever the format.
using System.Text;
using MailBlockBot.Core.Logs.Bounces;

namespace MailBlockBot.Core.Logs;

/// <summary>
/// Reads one file, stream or paste. Feed it chunks of any size: the records do not depend on where a chunk ends.
/// Memory is bounded by the longest line that is kept, not by the file. Never throws on any bytes.
/// </summary>
public sealed class LogReader
{
    /// <summary>A line is read this many bytes at a time: glued records inside it are found, the rest of a longer record is dropped.</summary>
    public const int LongestLine = 64 * 1024;

    /// <summary>So much text is held at once, for whoever keeps its records (<see cref="IRecords.Hold"/>).</summary>
    internal const int Piece = 32 * 1024;

    // A prefix is never longer than this; so much is looked at again where a long line was cut.
    const int Overlap = 64;

    readonly IRecords _records;
    readonly TextDecoder _decoder;
    readonly LineMender _mender = new();
    readonly ByteBuffer _partial = new();
    readonly WrappedRecord _wrapped = new();
    readonly RecordReader _reader;
    readonly PrefixReader _prefixes = new();
    readonly BounceReader _bounces;
    long _unread;
    bool _inLongLine;

    /// <summary>Starts a reading.</summary>
    /// <param name="records">Takes the records.</param>
    /// <param name="now">The reader's present, for logs that name no year.</param>
    public LogReader(IRecords records, DateTime now)
        : this(records, now, new LogFormats())
    {
    }

    /// <summary>Starts one of several files that are read one after another: what the formats remember goes on from file to file.</summary>
    internal LogReader(IRecords records, DateTime now, LogFormats formats)
    {
        _records = records;
        _reader = new RecordReader(records, now.Ticks / TimeSpan.TicksPerSecond, formats);
        _bounces = new BounceReader(_reader.TryRead);
        _decoder = new TextDecoder(FeedText);
    }

    /// <summary>Physical lines that are not blank.</summary>
    public long LineCount { get; private set; }

    /// <summary>Lines that are no record, no part and no continuation of one.</summary>
    public long UnreadCount => _unread + _bounces.UnreadCount;

    /// <summary>Names of the formats that had records.</summary>
    public IReadOnlyCollection<string> Formats => _reader.Formats;

    /// <summary>Takes the next bytes.</summary>
    public void Feed(ReadOnlySpan<byte> chunk) => _decoder.Feed(chunk);

    /// <summary>Says that no more bytes come. Another file may be fed to another reader over the same records.</summary>
    public void Finish()
    {
        _decoder.Finish();
        Held held = default;
        EndPartial(ref held);
        _bounces.Finish();
        ReadWrapped();
        _reader.Finish();
    }

    void FeedText(ReadOnlySpan<byte> chunk)
    {
        while (!chunk.IsEmpty)
        {
            var piece = NextPiece(chunk);
            ReadPiece(_records.Hold(piece));
            chunk = chunk[piece.Length..];
        }
    }

    // Whole lines, if a line ends in it at all.
    static ReadOnlySpan<byte> NextPiece(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length <= Piece) return chunk;
        var lastEnd = chunk[..Piece].LastIndexOf((byte)'\n');
        return chunk[..(lastEnd < 0 ? Piece : lastEnd + 1)];
    }

    void ReadPiece(ReadOnlySpan<byte> chunk)
    {
        Held held = default;
        // Asked of all lines at once: a line of plain ASCII is clean.
        var isAscii = Ascii.IsValid(chunk);
        while (!chunk.IsEmpty)
        {
            var end = chunk.IndexOf((byte)'\n');
            var line = end < 0 ? chunk : chunk[..end];
            if (end >= 0 && _partial.Length == 0 && !_inLongLine && line.Length < LongestLine)
            {
                ReadLine(line, isAscii, ref held);
            }
            else
            {
                AddToPartial(line, ref held);
                if (end >= 0) EndPartial(ref held);
            }
            if (end < 0) break;
            chunk = chunk[(end + 1)..];
        }
        Keep(ref held);
    }

    void AddToPartial(ReadOnlySpan<byte> bytes, ref Held held)
    {
        while (!bytes.IsEmpty)
        {
            var take = Math.Min(bytes.Length, LongestLine - _partial.Length);
            _partial.Append(bytes[..take]);
            bytes = bytes[take..];
            if (_partial.Length < LongestLine) return;
            // Everything up to the last record that starts in here is read now; that one waits for the rest of the line.
            var last = PrefixScan.Last(_partial.Span, after: 0);
            var cut = last > 0 ? last : LongestLine - Overlap;
            ReadPartial(_partial.Span[..cut], ref held);
            _partial.RemoveStart(cut);
            _inLongLine = true;
        }
    }

    void EndPartial(ref Held held)
    {
        if (_partial.Length == 0 && !_inLongLine) return;
        ReadPartial(_partial.Span, ref held);
        _partial.Clear();
        _inLongLine = false;
    }

    void ReadPartial(ReadOnlySpan<byte> piece, ref Held held)
    {
        if (!_inLongLine)
        {
            ReadLine(piece, isAscii: false, ref held);
        }
        else
        {
            var start = PrefixScan.Next(piece, 0);
            if (start >= 0) StartRecord(Mended(piece[start..]));
        }
        // The piece stands in a buffer that will be written over.
        Keep(ref held);
    }

    void ReadLine(ReadOnlySpan<byte> line, bool isAscii, ref Held held)
    {
        if (!line.IsEmpty && line[^1] == '\r') line = line[..^1];
        var clean = isAscii || LineMender.LeavesAlone(line);
        if (clean && (_prefixes.TryRead(line, out var prefix) || AccessStart.TryPlain(line, out _, out _)))
        {
            LineCount++;
            if (_bounces.IsOpen) _bounces.Finish();
            if (!_wrapped.IsEmpty) ReadWrapped();
            if (!held.Line.IsEmpty) _reader.Read(held.Line, held.Prefix);
            // Field by field: an initializer would make it twice.
            held.Line = line;
            held.Prefix = prefix;
            return;
        }
        Keep(ref held);
        if (!clean) line = _mender.Mend(line);
        if (line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0)
        {
            _bounces.Take(default);
            return;
        }
        LineCount++;
        ReadOddLine(line);
    }

    // A line that does not start with a prefix: decorated, of a bounce, going on from the line before, of an access log, or foreign.
    void ReadOddLine(ReadOnlySpan<byte> line)
    {
        var quoted = Decoration.QuoteMarks(line);
        var bare = line[quoted..];
        if (Prefix.TryRead(bare, out _))
        {
            StartRecord(bare);
        }
        else if (_bounces.IsOpen || !Continues(bare) && BounceMarks.Open(bare))
        {
            ReadWrapped();
            _bounces.Take(Decoration.IsChatHeader(bare) ? Decoration.AfterChatHeader(bare) : bare);
        }
        else if (Decoration.IsChatHeader(bare))
        {
            if (Decoration.BeforePrefix(bare) is >= 0 and var record) StartRecord(bare[record..]);
            else ReadWrapped();
        }
        else if (IsNextOfReply(bare))
        {
            _wrapped.AppendReplyLine(bare);
        }
        else if (Decoration.BeforePrefix(bare) is >= 0 and var decorated)
        {
            StartRecord(bare[decorated..]);
        }
        else if (AccessStart.Stands(bare) || PhpMail.Stands(bare))
        {
            StartRecord(bare);
        }
        else if (_wrapped.WasBrokenBefore(bare))
        {
            _wrapped.AppendBrokenLine(line[..quoted].IndexOfAny((byte)'>', (byte)'|') < 0 ? line : bare);
        }
        else
        {
            _unread++;
        }
    }

    bool IsNextOfReply(ReadOnlySpan<byte> line) => IsReplyLine(line) && _wrapped.CanGrow;

    // A reply's next line may hold the words of a bounce.
    bool Continues(ReadOnlySpan<byte> line) => IsNextOfReply(line) || _wrapped.WasBrokenBefore(line);

    // 550-5.1.1 ...  or  550 5.1.1 ...: the next line of a reply (RFC 5321, 4.2.1).
    static bool IsReplyLine(ReadOnlySpan<byte> line) =>
        line.Length >= 4 && line[0] is >= (byte)'2' and <= (byte)'5' && Clock.TwoDigits(line, 1) >= 0 && line[3] is (byte)'-' or (byte)' ';

    ReadOnlySpan<byte> Mended(ReadOnlySpan<byte> line) => LineMender.LeavesAlone(line) ? line : _mender.Mend(line);

    void StartRecord(ReadOnlySpan<byte> record)
    {
        _bounces.Finish();
        ReadWrapped();
        _wrapped.Start(record);
    }

    void Keep(ref Held held)
    {
        if (held.Line.IsEmpty) return;
        StartRecord(held.Line);
        held = default;
    }

    void ReadWrapped()
    {
        if (_wrapped.IsEmpty) return;
        _reader.Read(_wrapped.Join());
        _wrapped.Clear();
    }

    // The last clean record stays in the chunk, uncopied, until the next line shows that it is complete. An access log's has no prefix.
    ref struct Held
    {
        public ReadOnlySpan<byte> Line;
        public Prefix Prefix;
    }
}
