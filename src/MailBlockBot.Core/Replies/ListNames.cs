// Whose list refused: general wordings name it only inside the reply.
namespace MailBlockBot.Core.Replies;

/// <summary>Finds the blocklist that a reply names.</summary>
public static class ListNames
{
    // A piece of the list's host name or of its own name, and the name people know it by.
    static readonly (string Piece, string Name)[] Known =
    [
        ("dbl.spamhaus", "Spamhaus DBL"), ("pbl.spamhaus", "Spamhaus PBL"), ("sbl.spamhaus", "Spamhaus SBL"), ("xbl.spamhaus", "Spamhaus XBL"), ("spamhaus", "Spamhaus"),
        ("spamcop", "SpamCop"), ("barracuda", "Barracuda"), ("abuseat", "Spamhaus CBL"), ("uceprotect", "UCEPROTECT"), ("sorbs", "SORBS"), ("surbl", "SURBL"),
        ("uribl", "URIBL"), ("invaluement", "Invaluement"), ("psbl", "PSBL"), ("mailspike", "Mailspike"), ("spfbl", "SPFBL"), ("manitu", "NiX Spam"), ("nixspam", "NiX Spam"),
        ("backscatterer", "Backscatterer"), ("gbudb", "GBUdb Truncate"), ("cloudmark", "Cloudmark"), ("proofpoint", "Proofpoint"), ("senderscore", "Sender Score"),
        ("trendmicro", "Trend Micro"), ("trend micro", "Trend Micro"), ("senderbase", "Cisco Talos"), ("talosintelligence", "Cisco Talos"), ("sophos", "Sophos"),
        ("mimecast", "Mimecast"), ("dnswl", "DNSWL"), ("s5h.net", "S5H"), ("blocklist.de", "blocklist.de"),
    ];

    // The words in front of a list's host name: Postfix "blocked using", Exim "in a black list at", Sendmail "listed at", "found in".
    static readonly string[] Before = ["blocked using ", "black list at ", "blacklisted by ", "listed at ", "listed in ", "listed on ", "listed by ", "found in ", "rbl at "];

    /// <summary>The list's name, else the host name behind "blocked using" and the like; null when the reply names none.</summary>
    public static string? Read(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var text = reply.Length > Reply.MaxText ? reply[..Reply.MaxText] : reply;
        foreach (var (piece, name) in Known)
            if (text.Contains(piece, StringComparison.OrdinalIgnoreCase)) return name;
        foreach (var words in Before)
        {
            var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && Host(text.AsSpan(at + words.Length)) is { } host) return host;
        }
        return null;
    }

    static string? Host(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '.' or '-')) end++;
        var host = rest[..end].Trim('.');
        return host.Length is >= 4 and <= 100 && host.Contains('.') && char.IsAsciiLetter(host[^1]) ? host.ToString().ToLowerInvariant() : null;
    }
}
