// Whether a line starts like one of an access log, told by its bracketed date: enough to part lines, cheaper than reading one.
namespace MailBlockBot.Core.Logs;

/// <summary>Looks for <c>[24/Nov/2026:</c> or <c>[2026-11-24T</c> near the start, or an ISO time followed by a client.</summary>
internal static class AccessStart
{
    private const int Look = 400;

    public static bool Stands(ReadOnlySpan<byte> line)
    {
        var text = line[..Math.Min(line.Length, Look)];
        for (var from = 0; from < text.Length;)
        {
            var bracket = text[from..].IndexOf((byte)'[');
            if (bracket < 0) return false;
            from += bracket + 1;
            var date = text[from..];
            if (date.Length >= 12 && date[2] == '/' && Clock.Month(date[3..]) > 0 && date[6] == '/' && Clock.TwoDigits(date, 0) > 0) return true;
            if (Clock.TryReadDate(date, out _) && date.Length > 10 && date[10] is (byte)'T' or (byte)' ') return true;
        }
        return false;
    }
}
