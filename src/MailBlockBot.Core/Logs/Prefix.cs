// The start of a line: time, server, program and process, in every layout that syslog, Exim, multilog and PHP write.
using System.Buffers.Text;

namespace MailBlockBot.Core.Logs;

/// <summary>A line's prefix, read without allocation.</summary>
internal readonly ref struct Prefix
{
    const int LongestName = 255;
    const int LongestZone = 40;

    /// <summary>Wall clock in seconds since 0001-01-01; the year is 1 where the prefix has none.</summary>
    public long Time { get; init; }

    /// <summary>Month and day stand, the year does not.</summary>
    public bool LacksYear { get; init; }

    public ReadOnlySpan<byte> Server { get; init; }

    /// <summary>The program's name; empty in a native log.</summary>
    public ReadOnlySpan<byte> Program { get; init; }

    public int Process { get; init; }

    /// <summary>Where the record's own text begins.</summary>
    public int Length { get; init; }

    public static bool TryRead(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        prefix = default;
        if (line.Length < 16) return false;
        var first = line[0];
        if (first is >= (byte)'A' and <= (byte)'S') return TryReadSyslog(line, out prefix);
        if (first is (byte)'1' or (byte)'2') return TryReadIso(line, out prefix);
        return first == (byte)'@' ? TryReadTai(line, out prefix) : first == (byte)'[' && TryReadPhp(line, out prefix);
    }

    // Jun 25 01:23:45 vh84 splogger[19943]: text   (RFC 3164; the day is padded with a blank)
    static bool TryReadSyslog(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        prefix = default;
        var month = Clock.Month(line);
        if (month == 0 || line[3] != ' ') return false;
        var day = line[4] == ' ' ? Clock.Digit(line[5]) : Clock.TwoDigits(line, 4);
        if (day is < 1 or > 31 || line[6] != ' ' || !Clock.TryReadTime(line, 7, out var time) || line[15] != ' ') return false;
        return TryReadTag(line, 16, out prefix, Clock.Days(Clock.LeapYear, month, day) * Clock.SecondsPerDay + time, lacksYear: true);
    }

    // 2026-11-24 10:58:24.105 +0300 [18334] text   (Exim's own), or 2026-11-24T10:58:24.105+03:00 vh84 splogger[1]: text   (RFC 5424 time),
    // or 2026-11-24_10:58:54.10500 text   (svlogd -tt), or 2026-11-24 10:58:54.105000000  text   (s6-log)
    static bool TryReadIso(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        prefix = default;
        if (line.Length < 20 || !Clock.TryReadDate(line, out var days) || line[10] is not ((byte)' ' or (byte)'T' or (byte)'_')) return false;
        if (!Clock.TryReadTime(line, 11, out var time)) return false;
        var at = 19;
        if (at < line.Length && line[at] is (byte)'.' or (byte)',')
            for (at++; at < line.Length && Clock.Digit(line[at]) >= 0; at++) { }
        var seconds = days * Clock.SecondsPerDay + time;
        if (line[10] == 'T')
        {
            at += ZoneLength(line[at..]);
            return at < line.Length && line[at] == ' ' && TryReadTag(line, at + 1, out prefix, seconds, lacksYear: false);
        }
        if (at >= line.Length || line[at] != ' ') return false;
        at++;
        var zone = ZoneLength(line[at..]);
        if (zone > 0 && at + zone < line.Length && line[at + zone] == ' ') at += zone + 1;
        // s6-log sets two blanks.
        if (at < line.Length && line[at] == ' ') at++;
        var process = ReadProcess(line, ref at);
        prefix = new Prefix { Time = seconds, Process = process, Length = at };
        return true;
    }

    // @400000006b0543c839013554 text   (TAI64N: seconds since 1970 in TAI, ten ahead of UTC, then nanoseconds; https://cr.yp.to/libtai/tai64.html)
    static bool TryReadTai(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        prefix = default;
        if (line.Length < 27 || line[1] != '4' || line[25] != ' ') return false;
        if (!Utf8Parser.TryParse(line[2..17], out ulong tai, out var used, 'x') || used != 15 || tai is < 10 or > 0xFFFFFFFF) return false;
        if (!Utf8Parser.TryParse(line[17..25], out uint _, out used, 'x') || used != 8) return false;
        prefix = new Prefix { Time = (long)tai - 10 + Clock.UnixEpoch, Program = "qmail"u8, Length = 26 };
        return true;
    }

    // [24-Nov-2026 10:58:54 Europe/Moscow] text   (PHP's error log and mail.log: "d-M-Y H:i:s e" in php_mail_log, ext/standard/mail.c)
    static bool TryReadPhp(ReadOnlySpan<byte> line, out Prefix prefix)
    {
        prefix = default;
        if (line.Length < 26 || line[3] != '-' || line[7] != '-' || line[12] != ' ' || line[21] != ' ') return false;
        int day = Clock.TwoDigits(line, 1), month = Clock.Month(line[4..]), century = Clock.TwoDigits(line, 8), year = Clock.TwoDigits(line, 10);
        if (day is < 1 or > 31 || month == 0 || century is < 19 or > 22 || year < 0 || !Clock.TryReadTime(line, 13, out var time)) return false;
        var zone = line[22..Math.Min(line.Length, 22 + LongestZone)].IndexOf("] "u8);
        if (zone <= 0) return false;
        prefix = new Prefix { Time = Clock.Days(century * 100 + year, month, day) * Clock.SecondsPerDay + time, Program = "php"u8, Length = 22 + zone + 2 };
        return true;
    }

    static bool TryReadTag(ReadOnlySpan<byte> line, int at, out Prefix prefix, long seconds, bool lacksYear)
    {
        prefix = default;
        var rest = line[at..];
        var space = rest[..Math.Min(rest.Length, LongestName)].IndexOf((byte)' ');
        if (space <= 0) return false;
        var server = rest[..space];
        rest = rest[(space + 1)..];
        var end = rest[..Math.Min(rest.Length, LongestName)].IndexOfAny((byte)'[', (byte)':', (byte)' ');
        if (end <= 0 || rest[end] == ' ') return false;
        var process = 0;
        var after = end;
        if (rest[end] == '[')
        {
            if (!Utf8Parser.TryParse(rest[(end + 1)..], out process, out var digits)) return false;
            after = end + 1 + digits;
            if (after >= rest.Length || rest[after] != ']') return false;
            after++;
            // A web page or a mender may have eaten the colon's blank, never the colon.
            if (after >= rest.Length || rest[after] != ':') return false;
        }
        after++;
        if (after < rest.Length && rest[after] == ' ') after++;
        prefix = new Prefix
        {
            Time = seconds,
            LacksYear = lacksYear,
            Server = server,
            Program = rest[..end],
            Process = process,
            Length = at + space + 1 + after,
        };
        return true;
    }

    static int ReadProcess(ReadOnlySpan<byte> line, ref int at)
    {
        if (at >= line.Length || line[at] != '[') return 0;
        if (!Utf8Parser.TryParse(line[(at + 1)..], out int process, out var digits)) return 0;
        var end = at + 1 + digits;
        if (end + 1 >= line.Length || line[end] != ']' || line[end + 1] != ' ') return 0;
        at = end + 2;
        return process;
    }

    static int ZoneLength(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return 0;
        if (text[0] == 'Z') return 1;
        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length < 5 || Clock.TwoDigits(text, 1) < 0) return 0;
        if (Clock.TwoDigits(text, 3) >= 0) return 5;
        return text.Length >= 6 && text[3] == ':' && Clock.TwoDigits(text, 4) >= 0 ? 6 : 0;
    }
}
