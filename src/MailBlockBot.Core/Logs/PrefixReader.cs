// Neighbouring lines share day, server and program, or their very second: what stands in a line as it stood in the one before is compared, not read again.
using System.Buffers.Text;

namespace MailBlockBot.Core.Logs;

/// <summary>Reads the prefixes of one log's lines: the same answers as <see cref="Prefix.TryRead"/>, sooner for a line that begins like the last one.</summary>
internal sealed class PrefixReader
{
    // "Jun 25 " and, after "01:23:45", " vh84 splogger[".
    const int DayLength = 7;
    const int TagStart = DayLength + 8;

    // "2026-11-24 10:58:24 " of Exim's own log.
    const int OwnLength = 20;

    readonly byte[] _stamp = new byte[TagStart];
    readonly byte[] _own = new byte[OwnLength];
    long _ownTime;
    byte[] _tag = [];
    long _time;
    int _serverLength;

    public bool TryRead(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        if (_ownTime != 0 && TryRepeatOwn(line, out prefix) || _tag.Length > 0 && TryRepeat(line, out prefix)) return true;
        if (!Prefix.TryRead(line, out prefix)) return false;
        if (prefix.LacksYear && prefix.Process > 0) Remember(line, prefix);
        else if (prefix is { Length: OwnLength, Program.IsEmpty: true, Process: 0 }) RememberOwn(line, prefix);
        return true;
    }

    // Behind the blank a zone (+, -, Z) or a process ([) may stand, never a letter or figure.
    bool TryRepeatOwn(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        prefix = default;
        if (line.Length <= OwnLength || !line.StartsWith(_own) || line[OwnLength] == 'Z' || !char.IsAsciiLetterOrDigit((char)line[OwnLength])) return false;
        prefix = new Prefix { Time = _ownTime, Length = OwnLength };
        return true;
    }

    void RememberOwn(ReadOnlySpan<byte> line, in Prefix prefix)
    {
        line[..OwnLength].CopyTo(_own);
        _ownTime = prefix.Time;
    }

    bool TryRepeat(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        prefix = default;
        if (line.Length < TagStart || !line[TagStart..].StartsWith(_tag) || !TryTime(line[..TagStart])) return false;
        var at = TagStart + _tag.Length;
        if (!Utf8Parser.TryParse(line[at..], out int process, out var digits)) return false;
        at += digits;
        if (!line[at..].StartsWith("]: "u8)) return false;
        prefix = new Prefix
        {
            Time = _time,
            LacksYear = true,
            Server = line.Slice(TagStart + 1, _serverLength),
            Program = line[(TagStart + _serverLength + 2)..(TagStart + _tag.Length - 1)],
            Process = process,
            Length = at + 3,
        };
        return true;
    }

    // The second is mostly that of the line before, the day nearly always.
    bool TryTime(ReadOnlySpan<byte> stamp)
    {
        if (stamp.SequenceEqual(_stamp)) return true;
        if (!stamp.StartsWith(_stamp.AsSpan(0, DayLength)) || !Clock.TryReadTime(stamp, DayLength, out var time)) return false;
        stamp.CopyTo(_stamp);
        _time += time - _time % Clock.SecondsPerDay;
        return true;
    }

    void Remember(ReadOnlySpan<byte> line, in Prefix prefix)
    {
        line[..TagStart].CopyTo(_stamp);
        _time = prefix.Time;
        _serverLength = prefix.Server.Length;
        var tag = line.Slice(TagStart, _serverLength + prefix.Program.Length + 3);
        if (!tag.SequenceEqual(_tag)) _tag = tag.ToArray();
    }
}
