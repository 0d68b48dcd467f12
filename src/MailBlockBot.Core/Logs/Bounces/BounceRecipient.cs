// One recipient of a notice, with all that the notice says of it: in fields, in words, and sometimes twice.
using System.Text;

namespace MailBlockBot.Core.Logs.Bounces;

/// <summary>Collects sayings, each of them the joined lines of one paragraph or field. Bounded.</summary>
internal sealed class BounceRecipient(string address)
{
    const int LongestSaying = 4000;
    const int MostSayings = 8;
    readonly List<StringBuilder> _sayings = [];

    public string Address => address;

    /// <summary>DSN's Action (RFC 3464, 2.3.3); null where it does not stand.</summary>
    public string? Action { get; set; }

    /// <summary>DSN's Status, or Microsoft 365's status code with the reply code in front; null where it does not stand.</summary>
    public string? Status { get; set; }

    /// <summary>DSN's Remote-MTA; null where it does not stand.</summary>
    public string? Host { get; set; }

    /// <summary>Whether the saying that was begun last has words.</summary>
    public bool HasWords => _sayings.Count > 0 && _sayings[^1].Length > 0;

    /// <summary>Whether the words so far quote a host and the quotation is not over: Postfix closes it with <c>(in reply to RCPT TO command)</c>.</summary>
    public bool IsQuoting { get; private set; }

    public bool HasCode => _sayings.Exists(Coded);

    public bool IsEmpty => !_sayings.Exists(saying => saying.Length > 0);

    public void Begin()
    {
        IsQuoting = false;
        if ((_sayings.Count == 0 || HasWords) && _sayings.Count < MostSayings) _sayings.Add(new StringBuilder());
    }

    public void Add(string line)
    {
        if (_sayings.Count == 0) Begin();
        IsQuoting = (IsQuoting || line.Contains("said:", StringComparison.Ordinal)) && !line.EndsWith(')');
        var words = _sayings[^1];
        if (words.Length > 0 && words.Length < LongestSaying) words.Append(words[^1] != ':' && IsReplyLine(line) ? '\n' : ' ');
        words.Append(line.AsSpan(0, Math.Min(line.Length, LongestSaying - Math.Min(words.Length, LongestSaying))));
    }

    /// <summary>What tells most: a saying with a reply code, else the first one (behind Microsoft's code), else the status; null without any.</summary>
    public string? Best
    {
        get
        {
            if (_sayings.Find(Coded) is { } coded) return coded.ToString();
            if (_sayings.Find(saying => saying.Length > 0) is not { } words) return Status;
            return Status is not null && IsReplyLine(Status) ? $"{Status} {words}" : words.ToString();
        }
    }

    static bool Coded(StringBuilder saying)
    {
        var text = saying.ToString().AsSpan();
        for (var at = 0; at + 4 <= text.Length; at++)
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]) && text[at - 1] is not ('.' or '-' or '/')) && IsReplyLine(text[at..]))
                return true;
        return false;
    }

    // 550-5.1.1 ...  or  550 5.1.1 ... (RFC 5321, 4.2.1)
    static bool IsReplyLine(ReadOnlySpan<char> text) =>
        text.Length >= 4 && text[0] is '4' or '5' && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && text[3] is '-' or ' ';
}
