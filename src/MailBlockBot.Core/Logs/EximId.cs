// Exim's message ids: how to know one, and the arrival's second that its first six characters hold.
namespace MailBlockBot.Core.Logs;

/// <summary><c>[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}</c> up to Exim 4.96, <c>{6}-{11}-{4}</c> from 4.97 (Exim's specification, chapter "Message identification").</summary>
public static class EximId
{
    private const int Short = 16;
    private const int Long = 23;
    private const sbyte NoDigit = -1;
    private static readonly sbyte[] Digits = MakeDigits();

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
        var digits = Digits;
        foreach (var b in id[..6])
        {
            if (digits[b] == NoDigit) return false;
            seconds = seconds * 62 + digits[b];
        }
        // Exim is of 1995; an id that says 2100 is none.
        if (seconds is < 788_918_400 or > 4_102_444_800) return false;
        seconds += Clock.UnixEpoch;
        return true;
    }

    private static bool IsId(ReadOnlySpan<byte> text, int length, int dash)
    {
        return AreDigits(text[..6]) && AreDigits(text[7..dash]) && AreDigits(text[(dash + 1)..length])
            && (text.Length == length || Digits[text[length]] == NoDigit && text[length] != '-');
    }

    private static bool AreDigits(ReadOnlySpan<byte> text)
    {
        var digits = Digits;
        foreach (var b in text)
            if (digits[b] == NoDigit)
                return false;
        return true;
    }

    // Base 62: 0-9, A-Z, a-z.
    private static sbyte[] MakeDigits()
    {
        var digits = new sbyte[256];
        Array.Fill(digits, NoDigit);
        sbyte value = 0;
        foreach (var b in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8) digits[b] = value++;
        return digits;
    }
}
