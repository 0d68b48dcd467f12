// Dates and times of log lines as plain numbers: seconds of a wall clock since 0001-01-01, read from bytes.
using System.Runtime.CompilerServices;

namespace MailBlockBot.Core.Logs;

/// <summary>Small exact readers for the parts of a time stamp. A negative result means: no number there.</summary>
internal static class Clock
{
    public const long SecondsPerHour = 3_600;
    public const long SecondsPerDay = 86_400;

    /// <summary>1970-01-01 in this clock.</summary>
    public const long UnixEpoch = 62_135_596_800;

    /// <summary>The year that stands in while a syslog time has none: a leap year, so that 29 February is kept.</summary>
    public const int LeapYear = 4;

    static ReadOnlySpan<ushort> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Digit(byte b) => b is >= (byte)'0' and <= (byte)'9' ? b - '0' : -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TwoDigits(ReadOnlySpan<byte> text, int at)
    {
        if (at + 1 >= text.Length) return -1;
        int high = Digit(text[at]), low = Digit(text[at + 1]);
        return high < 0 || low < 0 ? -1 : high * 10 + low;
    }

    /// <summary>1 to 12 for an English month's first three letters, else 0.</summary>
    public static int Month(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3) return 0;
        return (text[0] << 16 | text[1] << 8 | text[2]) switch
        {
            'J' << 16 | 'a' << 8 | 'n' => 1,
            'F' << 16 | 'e' << 8 | 'b' => 2,
            'M' << 16 | 'a' << 8 | 'r' => 3,
            'A' << 16 | 'p' << 8 | 'r' => 4,
            'M' << 16 | 'a' << 8 | 'y' => 5,
            'J' << 16 | 'u' << 8 | 'n' => 6,
            'J' << 16 | 'u' << 8 | 'l' => 7,
            'A' << 16 | 'u' << 8 | 'g' => 8,
            'S' << 16 | 'e' << 8 | 'p' => 9,
            'O' << 16 | 'c' << 8 | 't' => 10,
            'N' << 16 | 'o' << 8 | 'v' => 11,
            'D' << 16 | 'e' << 8 | 'c' => 12,
            _ => 0,
        };
    }

    /// <summary>hh:mm:ss at a place, as seconds of the day.</summary>
    public static bool TryReadTime(ReadOnlySpan<byte> text, int at, out long seconds)
    {
        seconds = 0;
        if (at + 8 > text.Length || text[at + 2] != ':' || text[at + 5] != ':') return false;
        int hour = TwoDigits(text, at), minute = TwoDigits(text, at + 3), second = TwoDigits(text, at + 6);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60) return false;
        seconds = hour * 3600 + minute * 60 + Math.Min(second, 59);
        return true;
    }

    /// <summary>yyyy-mm-dd at the start, as days since 0001-01-01.</summary>
    public static bool TryReadDate(ReadOnlySpan<byte> text, out long days)
    {
        days = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-') return false;
        int century = TwoDigits(text, 0), year = TwoDigits(text, 2), month = TwoDigits(text, 5), day = TwoDigits(text, 8);
        if (century is < 19 or > 22 || year < 0 || month is < 1 or > 12 || day < 1) return false;
        year += century * 100;
        if (day > DateTime.DaysInMonth(year, month)) return false;
        days = Days(year, month, day);
        return true;
    }

    /// <summary>Days from 0001-01-01 to a date of the Gregorian calendar. The day may lie past the month's end.</summary>
    public static long Days(int year, int month, int day)
    {
        var before = year - 1;
        var leap = month > 2 && DateTime.IsLeapYear(year) ? 1 : 0;
        return before * 365L + before / 4 - before / 100 + before / 400 + DaysBefore[month - 1] + leap + day - 1;
    }

    /// <summary>The moment as a <see cref="DateTime"/> without a zone.</summary>
    public static DateTime ToDateTime(long seconds) => new(Math.Clamp(seconds, 0, 315_537_897_599) * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
}
