// A reply as a sample that may be published: addresses give way to those that are set aside for documentation.
using System.Net;
using System.Text;

namespace MailBlockBot.Core.Replies;

/// <summary>Replaces mail addresses (RFC 2606) and IP addresses (RFC 5737, RFC 3849). Names of hosts stay: they tell the receiver.</summary>
public static class NeutralReply
{
    const string Ends = " \t<>()[]{},;\"'=";

    /// <summary>The reply with neutral addresses.</summary>
    public static string Of(string reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var text = new StringBuilder(reply.Length);
        for (var from = 0; from < reply.Length;)
        {
            var end = from;
            while (end < reply.Length && !Ends.Contains(reply[end], StringComparison.Ordinal)) end++;
            var word = reply[from..end];
            var bare = word.TrimEnd('.', ':', '!', '?');
            text.Append(Word(bare)).Append(word, bare.Length, word.Length - bare.Length);
            if (end < reply.Length) text.Append(reply[end]);
            from = end + 1;
        }
        return text.ToString();
    }

    static string Word(string word)
    {
        if (word.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < word.Length - 1) return "user@shop.example";
        if (!word.All(letter => char.IsAsciiHexDigit(letter) || letter is '.' or ':') || !IPAddress.TryParse(word, out _)) return word;
        return word.Contains(':', StringComparison.Ordinal) ? "2001:db8::1" : word.Count(letter => letter == '.') == 3 ? "192.0.2.1" : word;
    }
}
