// Where records start inside a run of bytes that no line break parts.
namespace MailBlockBot.Core.Logs;

/// <summary>Looks for prefixes by the colons of their times, and by multilog's <c>@</c>.</summary>
internal static class PrefixScan
{
    const int Shortest = 16;

    // The first colon of a time, counted from its record's start: "2026-11-24 10:", "Jun 25 01:" and "[24-Nov-2026 10:".
    const int IsoColon = 13;
    const int SyslogColon = 9;
    const int PhpColon = 15;

    /// <summary>The first record's start at or after a place, or -1.</summary>
    public static int Next(ReadOnlySpan<byte> text, int from)
    {
        var at = from;
        while (at < text.Length)
        {
            var mark = text[at..].IndexOfAny((byte)':', (byte)'@');
            if (mark < 0) return -1;
            at += mark;
            if (text[at] == '@' && Starts(text, at, from)) return at;
            if (Starts(text, at - IsoColon, from)) return at - IsoColon;
            if (Starts(text, at - SyslogColon, from)) return at - SyslogColon;
            if (Starts(text, at - PhpColon, from)) return at - PhpColon;
            at++;
        }
        return -1;
    }

    /// <summary>The last record's start after a place, or -1.</summary>
    public static int Last(ReadOnlySpan<byte> text, int after)
    {
        var last = -1;
        for (var next = Next(text, after + 1); next >= 0; next = Next(text, next + Shortest)) last = next;
        return last;
    }

    static bool Starts(ReadOnlySpan<byte> text, int start, int from) => start >= from && Prefix.TryRead(text[start..], out _);
}
