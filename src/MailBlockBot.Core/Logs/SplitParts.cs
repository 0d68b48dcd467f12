// Records that Exim cut for syslog's sake, put together again: [1/2] by length (no id in the second part), [1\14] at line ends.
using System.Buffers.Text;

namespace MailBlockBot.Core.Logs;

/// <summary>Joins the parts of a record by their process. Bounded in number and length; what is never completed can still be taken.</summary>
internal sealed class SplitParts
{
    /// <summary>What every mark begins with: hardly a record's text does.</summary>
    public const byte MarkStart = (byte)'[';

    const int MostProcesses = 256;
    const int LongestRecord = 32 * 1024;
    // In the order in which they were begun.
    readonly OrderedDictionary<int, ByteBuffer> _open = [];

    /// <summary>A part's number, how many there are, how they hang together, and the mark's own length.</summary>
    public readonly record struct Mark(int Part, int Of, bool AtLineEnds, int Length);

    public static bool TryReadMark(ReadOnlySpan<byte> text, out Mark mark)
    {
        mark = default;
        if (text.Length < 6 || text[0] != MarkStart || !Utf8Parser.TryParse(text[1..], out int part, out var digits)) return false;
        var at = 1 + digits;
        if (at >= text.Length || text[at] is not ((byte)'/' or (byte)'\\')) return false;
        var atLineEnds = text[at] == '\\';
        if (!Utf8Parser.TryParse(text[(at + 1)..], out int of, out digits)) return false;
        at += 1 + digits;
        if (at + 1 >= text.Length || text[at] != ']' || text[at + 1] != ' ' || part < 1 || of < part || of < 2) return false;
        mark = new Mark(part, of, atLineEnds, at + 2);
        return true;
    }

    /// <summary>Whether another first part would be one too many: take one out before.</summary>
    public bool IsFull => _open.Count >= MostProcesses;

    public bool IsOpen(int process) => _open.ContainsKey(process);

    /// <summary>Starts a record with its prefix.</summary>
    public void Open(int process, ReadOnlySpan<byte> prefix)
    {
        var buffer = new ByteBuffer();
        buffer.Append(prefix);
        _open.Add(process, buffer);
    }

    /// <summary>Adds a part and says whether the record is complete. A part whose first one is missing is left aside.</summary>
    public bool Add(int process, Mark mark, ReadOnlySpan<byte> text)
    {
        if (!_open.TryGetValue(process, out var buffer)) return false;
        if (buffer.Length + text.Length < LongestRecord)
        {
            if (mark.Part > 1 && mark.AtLineEnds) buffer.Append((byte)'\n');
            buffer.Append(text);
        }
        return mark.Part == mark.Of;
    }

    /// <summary>What has come of a process's record so far, which is then forgotten.</summary>
    public ReadOnlySpan<byte> Take(int process) => _open.Remove(process, out var buffer) ? buffer.Span : default;

    /// <summary>The process whose record has been incomplete for longest.</summary>
    public bool TryFindOldest(out int process)
    {
        process = _open.Count > 0 ? _open.GetAt(0).Key : 0;
        return _open.Count > 0;
    }
}
