// A record that came on several lines, put together again: a reply's next lines, or a long line that a terminal or a mail client broke.
using System.Text;

namespace MailBlockBot.Core.Logs;

/// <summary>Collects the lines of one record and joins them when it is complete.</summary>
internal sealed class WrappedRecord
{
    // Terminals, editors and mail clients break at one of these; what is longer was not broken by them.
    const int UsualWidth = 80;
    const int NarrowestWrap = 66;

    readonly ByteBuffer _lines = new();
    readonly ByteBuffer _joined = new();
    readonly List<Break> _breaks = [];
    int _lastLength;
    bool _lastWasOneWord;
    int _learnedWidth;

    readonly record struct Break(int At, int LineLength, bool Reply);

    public bool IsEmpty => _lines.Length == 0;

    /// <summary>Whether another line may still belong to the record: one begun, and not longer than any real record.</summary>
    public bool CanGrow => !IsEmpty && _lines.Length < LogReader.LongestLine;

    public void Start(ReadOnlySpan<byte> line)
    {
        Clear();
        _lines.Append(line);
        NoteLast(line);
    }

    /// <summary>Whether a line without a prefix goes on where the last one was broken.</summary>
    public bool WasBrokenBefore(ReadOnlySpan<byte> line)
    {
        if (!CanGrow || line.IsEmpty) return false;
        var width = Math.Max(UsualWidth, _learnedWidth);
        // A word too long for any line stands alone on one that is longer.
        if (_lastLength > width && _lastLength is not (100 or 120 or 132) && !_lastWasOneWord) return false;
        // A word wrap leaves a line short only because the next word did not fit on it.
        var word = line.IndexOf((byte)' ');
        return _lastLength + 1 + (word < 0 ? line.Length : word) > NarrowestWrap;
    }

    public void Clear()
    {
        _lines.Clear();
        _breaks.Clear();
    }

    public void AppendReplyLine(ReadOnlySpan<byte> line) => Append(line, reply: true);

    public void AppendBrokenLine(ReadOnlySpan<byte> line) => Append(line, reply: false);

    /// <summary>The whole record on one line; a reply's lines are divided by a line feed. Lives until the next call.</summary>
    public ReadOnlySpan<byte> Join()
    {
        if (_breaks.Count == 0) return _lines.Span;
        var hardWidth = HardWidth();
        _joined.Clear();
        var from = 0;
        foreach (var (at, length, reply) in _breaks)
        {
            _joined.Append(_lines.Span[from..at]);
            from = at;
            if (reply) _joined.Append((byte)'\n');
            else if (hardWidth == 0 && _joined.Span[^1] != ' ') _joined.Append((byte)' ');
            // A terminal's copy loses the blanks that stood at the edge.
            else
                for (var lost = length; lost < hardWidth; lost++) _joined.Append((byte)' ');
        }
        _joined.Append(_lines.Span[from..]);
        return _joined.Span;
    }

    void Append(ReadOnlySpan<byte> line, bool reply)
    {
        _breaks.Add(new Break(_lines.Length, _lastLength, reply));
        _lines.Append(line);
        NoteLast(line);
    }

    // A hard break cuts every line but the last at one column; a word wrap leaves them ragged. 0: a word wrap.
    int HardWidth()
    {
        int broken = 0, widest = 0, shortest = int.MaxValue;
        foreach (var (_, length, reply) in _breaks)
        {
            if (reply) continue;
            broken++;
            widest = Math.Max(widest, length);
            shortest = Math.Min(shortest, length);
        }
        if (broken == 0 || widest - shortest > 2) return 0;
        if (broken >= 3) _learnedWidth = widest;
        if (widest == _learnedWidth || widest == UsualWidth) return widest;
        return broken >= 2 && widest == shortest ? widest : 0;
    }

    void NoteLast(ReadOnlySpan<byte> line)
    {
        _lastLength = Encoding.UTF8.GetCharCount(line);
        _lastWasOneWord = _breaks.Count > 0 && line.Trim((byte)' ').IndexOf((byte)' ') < 0;
    }
}
