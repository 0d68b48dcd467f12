// What people and programs put in front of a pasted line: quote marks, a chat client's "[25.06.2020 01:23] Name:", a syslog priority, grep's file name.
namespace MailBlockBot.Core.Logs;

/// <summary>Finds how much of a line's start is decoration.</summary>
internal static class Decoration
{
    const int Longest = 160;

    /// <summary>The number of bytes in front of the first record's prefix; -1 when no prefix stands near the start.</summary>
    public static int BeforePrefix(ReadOnlySpan<byte> line)
    {
        var end = Math.Min(line.Length - 15, Longest);
        for (var at = 1; at < end; at++)
        {
            // A prefix starts a word: Jun, 2026-, @4000 or [24-Nov.
            if (line[at] is not ((>= (byte)'A' and <= (byte)'S') or (byte)'1' or (byte)'2' or (byte)'@' or (byte)'[')) continue;
            // Decoration ends with a separator; what is glued to a word is the next record inside a broken line.
            if (line[at - 1] is not ((byte)' ' or (byte)':' or (byte)'>' or (byte)'|' or (byte)'\t' or (byte)']' or (byte)')')) continue;
            if (Prefix.TryRead(line[at..], out _)) return at;
        }
        return -1;
    }

    /// <summary>Quote marks and blanks in front: <c>&gt; &gt; | </c>.</summary>
    public static int QuoteMarks(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (at < line.Length && line[at] is (byte)'>' or (byte)'|' or (byte)' ' or (byte)'\t') at++;
        return at;
    }

    /// <summary>A chat client's own line or start of line: <c>[25.06.2020 01:23] Name:</c>, <c>Name, [25.06.2020 01:23]</c>, <c>25.06.2020, 01:23 - Name:</c>.</summary>
    public static bool IsChatHeader(ReadOnlySpan<byte> line)
    {
        var at = line[..Math.Min(line.Length, Longest)].IndexOf((byte)'[');
        return at >= 0 && IsChatDate(line[(at + 1)..]) || IsChatDate(line);
    }

    /// <summary>What a chat client's header stands in front of: what follows the name, or the line without it where the name is not to be told.</summary>
    public static ReadOnlySpan<byte> AfterChatHeader(ReadOnlySpan<byte> line)
    {
        var colon = line[..Math.Min(line.Length, Longest)].IndexOf(": "u8);
        return colon < 0 ? default : line[(colon + 2)..];
    }

    // 25.06.2020 01:23, 25/06/20, 01:23 and the like: two numbers, a separator, a number, then a time.
    static bool IsChatDate(ReadOnlySpan<byte> text)
    {
        if (text.Length < 13 || Clock.TwoDigits(text, 0) is < 1 or > 31 || text[2] is not ((byte)'.' or (byte)'/')) return false;
        if (Clock.TwoDigits(text, 3) is < 1 or > 31 || text[5] != text[2]) return false;
        var at = 6;
        while (at < text.Length && Clock.Digit(text[at]) >= 0) at++;
        while (at < text.Length && text[at] is (byte)',' or (byte)' ') at++;
        return at < text.Length && Clock.Digit(text[at]) >= 0;
    }
}
