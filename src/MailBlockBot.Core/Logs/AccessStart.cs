// Whether a line starts like one of an access log, told by its bracketed date: enough to part lines, cheaper than reading one.
using System.Buffers;

namespace MailBlockBot.Core.Logs;

/// <summary>Looks for <c>[24/Nov/2026:</c> or <c>[2026-11-24T</c> near the start, or for a line that begins with such a time.</summary>
internal static class AccessStart
{
    const int Look = 400;
    const int TimeMark = 10;
    static readonly SearchValues<byte> Name = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:"u8);

    public static bool Stands(ReadOnlySpan<byte> line)
    {
        // 2026-11-24T11:29:14+03:00 198.51.100.7 "GET ...: no bracket tells it, so that it must be read.
        if (line.Length > TimeMark && line[TimeMark] == 'T' && AccessLine.TryParse(line, out _)) return true;
        var text = line[..Math.Min(line.Length, Look)];
        for (var from = 0; from < text.Length;)
        {
            var bracket = text[from..].IndexOf((byte)'[');
            if (bracket < 0) return false;
            from += bracket + 1;
            var date = text[from..];
            if (IsDate(date)) return true;
            if (Clock.TryReadDate(date, out _) && date.Length > 10 && date[10] is (byte)'T' or (byte)' ') return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a line is written as every server writes it by default, <c>client - user [24/Nov/2026:</c> or with the host in front, so that nothing need be
    /// asked about quotes, wraps and decoration. False says nothing.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="client">How long the client's address is where the line starts with it; 0 where something else may stand there.</param>
    /// <param name="open">Where the date's bracket opens.</param>
    public static bool TryPlain(ReadOnlySpan<byte> line, out int client, out int open)
    {
        (client, open) = (0, 0);
        var first = line.IndexOfAnyExcept(Name);
        if (first is < 4 or > Look || line[first] != ' ') return false;
        var rest = line[(first + 1)..];
        if (rest.StartsWith("- "u8))
        {
            if (line[..first].ContainsAny((byte)'.', (byte)':')) client = first;
        }
        else
        {
            var second = rest.IndexOfAnyExcept(Name);
            if (second is < 3 or > Look || !rest[second..].StartsWith(" - "u8)) return false;
            rest = rest[(second + 1)..];
        }
        rest = rest[2..];
        var user = rest.IndexOfAnyExcept(Name);
        if (user is not (> 0 and < Look) || !rest[user..].StartsWith(" ["u8) || !IsDate(rest[(user + 2)..])) return false;
        open = line.Length - rest.Length + user + 1;
        return true;
    }

    static bool IsDate(ReadOnlySpan<byte> text) =>
        text.Length >= 12 && text[2] == '/' && Clock.Month(text[3..]) > 0 && text[6] == '/' && Clock.TwoDigits(text, 0) > 0;
}
