// Neighbouring lines share day, server and program: what stands in a line as it stood in the one before is compared, not read again.
using System.Buffers.Text;

namespace MailBlockBot.Core.Logs;

/// <summary>Reads the prefixes of one log's lines: the same answers as <see cref="Prefix.TryRead"/>, sooner for a line that begins like the last one.</summary>
internal sealed class PrefixReader
{
    // "Jun 25 " and, after "01:23:45", " vh84 splogger[".
    private const int DayLength = 7;
    private const int TagStart = DayLength + 8;

    private readonly byte[] _day = new byte[DayLength];
    private byte[] _tag = [];
    private long _dayStart;
    private int _serverLength;

    public bool TryRead(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        if (TryRepeat(line, out prefix)) return true;
        if (!Prefix.TryRead(line, out prefix)) return false;
        if (prefix.LacksYear && prefix.Process > 0) Remember(line, prefix);
        return true;
    }

    private bool TryRepeat(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        prefix = default;
        if (_tag.Length == 0 || !line.StartsWith(_day) || !Clock.TryReadTime(line, DayLength, out var time)) return false;
        if (!line[TagStart..].StartsWith(_tag)) return false;
        var at = TagStart + _tag.Length;
        if (!Utf8Parser.TryParse(line[at..], out int process, out var digits)) return false;
        at += digits;
        if (!line[at..].StartsWith("]: "u8)) return false;
        prefix = new Prefix
        {
            Time = _dayStart + time,
            LacksYear = true,
            Server = line.Slice(TagStart + 1, _serverLength),
            Program = line[(TagStart + _serverLength + 2)..(TagStart + _tag.Length - 1)],
            Process = process,
            Length = at + 3,
        };
        return true;
    }

    private void Remember(ReadOnlySpan<byte> line, in Prefix prefix)
    {
        line[..DayLength].CopyTo(_day);
        _dayStart = prefix.Time - prefix.Time % Clock.SecondsPerDay;
        _serverLength = prefix.Server.Length;
        var tag = line.Slice(TagStart, _serverLength + prefix.Program.Length + 3);
        if (!tag.SequenceEqual(_tag)) _tag = tag.ToArray();
    }
}
