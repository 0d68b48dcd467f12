// Exim's message ids: how to know one, and the arrival's second that its first six characters hold.
using System.Runtime.Intrinsics;

namespace MailBlockBot.Core.Logs;

/// <summary><c>[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}</c> up to Exim 4.96, <c>{6}-{11}-{4}</c> from 4.97 (Exim's specification, chapter "Message identification").</summary>
public static class EximId
{
    const int Short = 16;
    const int Long = 23;
    const uint AllBut6And13 = 0xFFFF & ~(1 << 6) & ~(1 << 13);
    const uint AllBut6 = 0xFFFF & ~(1 << 6);
    // The dash of a long id at 18, among the last sixteen bytes.
    const uint AllBut11 = 0xFFFF & ~(1 << 11);
    const sbyte NoDigit = -1;
    static readonly sbyte[] Digits = MakeDigits();

    /// <summary>The id's length at the start of a text, or 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.Length < Short || text[6] != '-') return 0;
        if (text[13] == '-') return DigitsAmong(text) == AllBut6And13 && IsEnd(text, Short) ? Short : 0;
        return text.Length >= Long && text[18] == '-' && DigitsAmong(text) == AllBut6 && DigitsAmong(text[(Long - 16)..]) == AllBut11 && IsEnd(text, Long) ? Long : 0;
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

    static bool IsEnd(ReadOnlySpan<byte> text, int length) => text.Length == length || text[length] == ' ' || Digits[text[length]] == NoDigit && text[length] != '-';

    // One bit for each of the first sixteen bytes: whether it is a digit of base 62. A letter's case is one bit, too.
    static uint DigitsAmong(ReadOnlySpan<byte> text)
    {
        var bytes = Vector128.Create(text);
        var letters = Vector128.LessThanOrEqual((bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        var numbers = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)('9' - '0')));
        return (letters | numbers).ExtractMostSignificantBits();
    }

    // Base 62: 0-9, A-Z, a-z.
    static sbyte[] MakeDigits()
    {
        var digits = new sbyte[256];
        Array.Fill(digits, NoDigit);
        sbyte value = 0;
        foreach (var b in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8) digits[b] = value++;
        return digits;
    }
}
