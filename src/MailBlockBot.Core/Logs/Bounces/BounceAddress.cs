// Which line of a notice names a recipient, and what it says behind the address.
using System.Buffers;

namespace MailBlockBot.Core.Logs.Bounces;

/// <summary>Reads <c>&lt;a@b&gt;: host ...</c>, <c>a@b</c>, <c>a@b (a@b)</c>, <c>Name (a@b)</c>, <c>'a@b'</c>, and sentences such as <c>Your message to a@b has been blocked</c>.</summary>
internal static class BounceAddress
{
    const int Longest = 320;
    const int MostNameWords = 5;
    static readonly SearchValues<char> NeverInAddress = SearchValues.Create(" <>:;,/=");

    public static bool TryRead(string line, out string address, out string rest)
    {
        (address, rest) = ("", "");
        if (line[0] == '<' && line.IndexOf('>', StringComparison.Ordinal) is > 1 and var close && IsAddress(line[1..close]))
        {
            // <a@b> (expanded from <c@b>): host ...
            address = line[1..close];
            rest = line[(close + 1)..];
            if (rest.StartsWith(" (expanded from ", StringComparison.Ordinal) && rest.IndexOf("):", StringComparison.Ordinal) is > 0 and var end) rest = rest[(end + 1)..];
            rest = rest.TrimStart(':', ',', ' ');
            return true;
        }
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? line : line[..space];
        if (Bare(word) is { } plain)
        {
            rest = space < 0 ? "" : line[(space + 1)..];
            if (rest.Length > 0 && !word.EndsWith(':') && rest[0] is not ('(' or '<')) return false;
            // a@b (a@b)   a@b <mailto:a@b>: the same address once more
            if (rest.Length > 0 && rest[0] is '(' or '<' && rest.Contains(plain, StringComparison.OrdinalIgnoreCase)) rest = "";
            address = plain;
            return true;
        }
        return TryReadNamed(line, out address);
    }

    /// <summary>The first address in a sentence's end, or null.</summary>
    public static string? First(string text)
    {
        foreach (var word in text.Split(' ', 40, StringSplitOptions.RemoveEmptyEntries))
            if (Bare(word.TrimEnd('.', ',', ';')) is { } address)
                return address;
        return null;
    }

    // Neko<mailto:neko@example.jp>   Ivan Petrov (ivan@contoso.com)
    static bool TryReadNamed(string line, out string address)
    {
        address = "";
        if (line[^1] is not ('>' or ')')) return false;
        var open = line.LastIndexOfAny(['<', '(']);
        if (open <= 0 || line[..open].Contains(':', StringComparison.Ordinal) || line[..open].Split(' ').Length > MostNameWords) return false;
        var within = line[(open + 1)..^1];
        if (within.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) within = within[7..];
        address = within;
        return IsAddress(within);
    }

    static string? Bare(string word)
    {
        var address = word.Trim('<', '>', '\'', '"', ':', '(', ')', '*');
        return IsAddress(address) ? address : null;
    }

    static bool IsAddress(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && text.Length <= Longest && !text.AsSpan().ContainsAny(NeverInAddress) && (text.AsSpan(at).Contains('.') || text.AsSpan(at).Contains('*'));
    }
}
