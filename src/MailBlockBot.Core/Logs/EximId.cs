// Exim's message ids: how to know one, and the arrival's second that its first six characters hold.
namespace MailBlockBot.Core.Logs;

/// <summary><c>[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}</c> up to Exim 4.96, <c>{6}-{11}-{4}</c> from 4.97 (Exim's specification, chapter "Message identification").</summary>
public static class EximId
{
    private const int Short = 16;
    private const int Long = 23;

    /// <summary>The id's length at the start of a text, or 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.Length < Short || text[6] != '-') return 0;
        if (text[13] == '-') return IsId(text, Short, 13) ? Short : 0;
        return text.Length >= Long && text[18] == '-' && IsId(text, Long, 18) ? Long : 0;
    }

    /// <summary>The arrival in UTC, in seconds since 0001-01-01, from the first six characters: seconds since 1970 in base 62.</summary>
    public static bool TryReadArrival(ReadOnlySpan<byte> id, out long seconds)
    {
        seconds = 0;
        if (id.Length is not (Short or Long) || id[6] != '-') return false;
        foreach (var b in id[..6])
        {
            var digit = Base62(b);
            if (digit < 0) return false;
            seconds = seconds * 62 + digit;
        }
        // Exim is of 1995; an id that says 2100 is none.
        if (seconds is < 788_918_400 or > 4_102_444_800) return false;
        seconds += Clock.UnixEpoch;
        return true;
    }

    private static bool IsId(ReadOnlySpan<byte> text, int length, int dash)
    {
        for (var i = 0; i < length; i++)
            if (i != 6 && i != dash && Base62(text[i]) < 0)
                return false;
        return text.Length == length || Base62(text[length]) < 0 && text[length] != '-';
    }

    private static int Base62(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'Z' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'z' => b - 'a' + 36,
        _ => -1,
    };
}
