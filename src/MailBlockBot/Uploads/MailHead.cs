// A saved mail opens with header fields and nothing else (RFC 5322, 2.2); a log never does.
using System.Buffers;
using System.Text;

namespace MailBlockBot.Uploads;

internal static class MailHead
{
    /// <summary>Two of these make a mail: one may stand in any text.</summary>
    static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
    {
        "Return-Path", "Received", "Delivered-To", "X-Original-To", "DKIM-Signature", "Authentication-Results", "Message-ID", "Date", "From", "To",
        "Subject", "Reply-To", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Auto-Submitted", "X-Mailer",
    };

    static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static bool Opens(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lines = 0;
        while (head.IndexOf((byte)'\n') is var end and >= 0)
        {
            var line = Encoding.Latin1.GetString(head[..end]).TrimEnd('\r');
            head = head[(end + 1)..];
            // The blank line ends the head; those before it come from copying.
            if (line.Length == 0 && lines == 0) continue;
            if (line.Length == 0) break;
            if (lines++ == 0 && (line.StartsWith("From ", StringComparison.Ordinal) || line.StartsWith(">From ", StringComparison.Ordinal))) continue;
            if (line[0] is ' ' or '\t' && lines > 1) continue;
            var colon = line.IndexOf(':');
            if (colon <= 0 || line.AsSpan(0, colon).TrimEnd(' ').ContainsAnyExcept(NameCharacters)) return false;
            var name = line[..colon].TrimEnd(' ');
            if (Telling.Contains(name)) found.Add(name);
        }
        return found.Count >= 2;
    }
}
