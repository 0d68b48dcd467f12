// The receiver's own words inside what a mail server says of a recipient.
namespace MailBlockBot.Core.Logs.Bounces;

/// <summary>Finds host and reply, in the wordings of Exim, Postfix, qmail, Sendmail and Exchange.</summary>
internal static class BounceReply
{
    public static void Read(ReadOnlySpan<byte> words, ref LogRecord record)
    {
        words = words.Trim((byte)' ');
        if (words.IndexOf("SMTP error from remote mail server after "u8) >= 0)
        {
            EximOutcome.ReadReply(words, ref record);
            if (words.StartsWith("host "u8)) record.RemoteHost = FirstWord(words[5..]);
        }
        else if (words.StartsWith("host "u8))
        {
            var host = FirstWord(words[5..]);
            record.RemoteHost = host.IndexOf((byte)'[') is > 0 and var bracket ? host[..bracket] : host;
            record.Reply = Postfix.Reply(words.TrimEnd((byte)')'));
        }
        else
        {
            record.Reply = Quoted(words);
        }
    }

    static ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> words)
    {
        // qmail-remote: "1.2.3.4 does not like recipient. Remote host said: 550 ... Giving up on 1.2.3.4."
        if (words.IndexOf("Remote host said: "u8) is >= 0 and var said)
        {
            words = words[(said + "Remote host said: "u8.Length)..];
            if (words.LastIndexOf("I'm not going to try again;"u8) is >= 0 and var tired) words = words[..tired];
            return (words.LastIndexOf("Giving up on "u8) is >= 0 and var over ? words[..over] : words).Trim((byte)' ');
        }
        // Exchange: Remote Server at mx (1.2.3.4) returned '550 ...', and inside of it < #5.7.133 smtp;550 5.7.133 ...>
        if (words.IndexOf("returned '"u8) is >= 0 and var returned)
        {
            words = words[(returned + "returned '"u8.Length)..];
            if (words.LastIndexOf((byte)'\'') is > 0 and var quote) words = words[..quote];
        }
        if (words.IndexOf("smtp;"u8) is >= 0 and var smtp)
        {
            words = words[(smtp + "smtp;"u8.Length)..];
            return (words.LastIndexOf("#SMTP#"u8) is > 0 and var mark ? words[..mark] : words).Trim("# <>"u8);
        }
        // Sendmail: (reason: 550 5.1.1 ... User unknown)
        if (words.StartsWith("(reason: "u8))
        {
            words = words["(reason: "u8.Length..];
            return words.IndexOf(") (expanded from"u8) is >= 0 and var more ? words[..more] : words.TrimEnd((byte)')');
        }
        // Exchange 2007 to 2013: #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
        return words.StartsWith("#"u8) ? words.Trim("# "u8) : FromCode(words);
    }

    // Remote SMTP Server Returned: 550 5.1.1 User unknown   -> from the code on; words without one stay whole
    static ReadOnlySpan<byte> FromCode(ReadOnlySpan<byte> words)
    {
        var said = words;
        while (!StartsWithCode(said))
        {
            if (said.IndexOf(": "u8) is not (>= 0 and var colon)) return words;
            said = said[(colon + 2)..];
        }
        return said;
    }

    static bool StartsWithCode(ReadOnlySpan<byte> words) =>
        words.Length >= 4 && words[0] is (byte)'4' or (byte)'5' && Clock.TwoDigits(words, 1) >= 0 && words[3] is (byte)'-' or (byte)' ';

    static ReadOnlySpan<byte> FirstWord(ReadOnlySpan<byte> text)
    {
        var space = text.IndexOf((byte)' ');
        return space < 0 ? text : text[..space];
    }
}
