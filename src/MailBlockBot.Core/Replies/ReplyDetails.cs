// What stands in a reply's own words and is worth quoting: links, mailboxes, codes, the refused address, the DMARC domain.
using System.Net;

namespace MailBlockBot.Core.Replies;

/// <summary>Details taken from one reply. Everything here is the receiver's word, or a liar's: shown, quoted, never fetched.</summary>
/// <param name="Links">http and https addresses, at most 5.</param>
/// <param name="Mailboxes">Mailboxes the reply names for help, at most 3.</param>
/// <param name="Codes">Codes to quote, by the name the reply gives them: <c>Error code</c>, <c>ID</c>.</param>
/// <param name="Ips">Addresses the reply names, at most 3.</param>
/// <param name="DmarcDomain">The domain whose DMARC policy refused; null when the reply names none.</param>
public sealed record ReplyDetails(
    IReadOnlyList<string> Links, IReadOnlyList<string> Mailboxes, IReadOnlyDictionary<string, string> Codes, IReadOnlyList<string> Ips, string? DmarcDomain)
{
    const int Longest = 4000;
    static readonly char[] Blank = [' ', '\n', '\r', '\t'];
    static readonly char[] Edge = ['.', ',', ';', ':', ')', '(', '[', ']', '<', '>', '"', '\'', '!', '?'];

    /// <summary>Reads a reply's text; lines may be joined by line feeds or by the two characters <c>\n</c>.</summary>
    public static ReplyDetails Read(string reply)
    {
        var text = (reply.Length > Longest ? reply[..Longest] : reply).Replace("\\n", "\n", StringComparison.Ordinal);
        var words = Words(text);
        return new ReplyDetails(ReadLinks(words), ReadMailboxes(words), ReadCodes(text, words), ReadIps(words), DmarcDomains.Read(text));
    }

    // A many-line reply repeats its codes at each line's start: they are no words.
    static string[] Words(string text)
    {
        var words = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var rest = line.AsSpan().Trim();
            if (rest.Length >= 4 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2]) && rest[3] is '-' or ' ') rest = rest[4..];
            words.AddRange(rest.ToString().Split(Blank, StringSplitOptions.RemoveEmptyEntries));
        }
        return [.. words];
    }

    static List<string> ReadLinks(string[] words)
    {
        var links = new List<string>();
        foreach (var word in words)
        {
            var start = word.IndexOf("http", StringComparison.OrdinalIgnoreCase);
            if (start < 0 || links.Count == 5) continue;
            var link = word[start..];
            var end = link.IndexOfAny(['"', '<', '>', '\'', '`', ']', '\\']);
            if (end >= 0) link = link[..end];
            link = link.TrimEnd('.', ',', ';', ')', '!', '?');
            if (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal) && !links.Contains(link))
                links.Add(link);
        }
        return links;
    }

    // "report details to abuse@corp.mail.ru", "contact tobr@rx.t-online.de": a mailbox counts only behind a word that sends one there.
    static List<string> ReadMailboxes(string[] words)
    {
        var mailboxes = new List<string>();
        for (var i = 1; i < words.Length && mailboxes.Count < 3; i++)
        {
            var word = words[i].Trim(Edge);
            if (word.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) word = word[7..];
            var at = word.IndexOf('@', StringComparison.Ordinal);
            if (at <= 0 || at != word.LastIndexOf('@') || word.IndexOf('.', at) < 0) continue;
            var before = words[i - 1].Trim(Edge);
            var isHelp = before.Equals("contact", StringComparison.OrdinalIgnoreCase) || before.Equals("mailto", StringComparison.OrdinalIgnoreCase)
                || before.Equals("email", StringComparison.OrdinalIgnoreCase) || before.Equals("e-mail", StringComparison.OrdinalIgnoreCase)
                || before.Equals("to", StringComparison.OrdinalIgnoreCase) && i > 1 && IsSending(words[i - 2], i > 2 ? words[i - 3] : "");
            if (isHelp && !mailboxes.Contains(word)) mailboxes.Add(word);
        }
        return mailboxes;
    }

    static bool IsSending(string last, string secondLast) =>
        IsSendingWord(last.Trim(Edge)) || IsSendingWord(secondLast.Trim(Edge));

    static bool IsSendingWord(string word) => word.ToLowerInvariant() is
        "report" or "details" or "write" or "forward" or "message" or "send" or "sent" or "complain" or "request" or "mail" or "email" or "reply" or "обратитесь";

    static Dictionary<string, string> ReadCodes(string text, string[] words)
    {
        var codes = new Dictionary<string, string>();
        Named(text, "Error code", "Error code:", codes);
        Named(text, "ID", " ID:", codes);
        if (codes.Count > 0) return codes;
        // Gmail ends with "<id> - gsmtp", Yandex with "<seconds>-<session>", Microsoft puts (S3150) or AS(1430) behind the words, Yahoo [TSS04].
        if (words is [.., var id, "-", "gsmtp"]) codes["ID"] = id;
        else if (words.Length > 0 && text.Contains("ya.cc", StringComparison.Ordinal) && IsYandexId(words[^1])) codes["ID"] = words[^1];
        foreach (var word in words)
        {
            var bare = word.Trim(Edge);
            if (bare.Length is >= 4 and <= 14 && (bare.StartsWith("TSS", StringComparison.Ordinal) || bare.StartsWith("IB", StringComparison.Ordinal) && bare.Length <= 6)
                && char.IsAsciiDigit(bare[^1]))
                codes.TryAdd("Code", bare);
            else if (bare.Length is >= 5 and <= 14 && (bare[0] == 'S' && bare.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 || bare.StartsWith("AS(", StringComparison.Ordinal)))
                codes.TryAdd("Code", bare.StartsWith("AS(", StringComparison.Ordinal) ? bare + ")" : bare);
        }
        return codes;
    }

    static void Named(string text, string name, string mark, Dictionary<string, string> codes)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0) return;
        var value = text.AsSpan(at + mark.Length).TrimStart();
        var end = value.IndexOfAny(Blank);
        var word = (end < 0 ? value : value[..end]).Trim(Edge.AsSpan()).ToString();
        if (word.Length is > 0 and <= 128) codes[name] = word;
    }

    static bool IsYandexId(string word)
    {
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        return dash >= 4 && dash < word.Length - 4 && word.AsSpan(0, dash).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    static List<string> ReadIps(string[] words)
    {
        var ips = new List<string>();
        foreach (var word in words)
        {
            if (ips.Count == 3) break;
            foreach (var part in word.Split(['=', '?', '&', '/', ',', ';', '[', ']', '(', ')', '<', '>'], StringSplitOptions.RemoveEmptyEntries))
            {
                var bare = part.Trim(Edge);
                if (IsIp(bare) && !ips.Contains(bare)) ips.Add(bare);
            }
        }
        return ips;
    }

    /// <summary>Whether a word is a whole IPv4 or IPv6 address, and not a version or a status code.</summary>
    public static bool IsIp(string word)
    {
        var dots = word.Count(c => c == '.');
        var colons = word.Count(c => c == ':');
        if (dots != 3 && colons < 2) return false;
        return word.Length <= 45 && word.All(c => char.IsAsciiHexDigit(c) || c is '.' or ':') && IPAddress.TryParse(word, out _);
    }
}
