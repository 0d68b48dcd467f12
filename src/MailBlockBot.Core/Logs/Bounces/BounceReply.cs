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

    private static ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> words)
    {
        // qmail-remote: "1.2.3.4 does not like recipient. Remote host said: 550 ... Giving up on 1.2.3.4."
        if (words.IndexOf("Remote host said: "u8) is >= 0 and var said)
        {
            words = words[(said + "Remote host said: "u8.Length)..];
            if (words.LastIndexOf("I'm not going to try again;"u8) is >= 0 and var tired) words = words[..tired];
            return (words.LastIndexOf("Giving up on "u8) is >= 0 and var over ? words[..over] : words).Trim((byte)' ');
        }
        // Exchange: Remote Server at mx (1.2.3.4) returned '550 ...'
        if (words.IndexOf("returned '"u8) is >= 0 and var returned)
        {
            words = words[(returned + "returned '"u8.Length)..];
            return words.LastIndexOf((byte)'\'') is > 0 and var quote ? words[..quote] : words;
        }
        // Sendmail: (reason: 550 5.1.1 ... User unknown)
        if (words.StartsWith("(reason: "u8))
        {
            words = words["(reason: "u8.Length..];
            return words.IndexOf(") (expanded from"u8) is >= 0 and var more ? words[..more] : words.TrimEnd((byte)')');
        }
        // Exchange 2007 to 2013: #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##, and #< #5.1.1 smtp;550 ...> #SMTP#
        if (words.StartsWith("#"u8))
        {
            if (words.IndexOf("smtp;"u8) is >= 0 and var smtp) words = words[(smtp + 5)..];
            if (words.LastIndexOf("#SMTP#"u8) is > 0 and var mark) words = words[..mark];
            return words.Trim("# <>"u8);
        }
        return words;
    }

    private static ReadOnlySpan<byte> FirstWord(ReadOnlySpan<byte> text)
    {
        var space = text.IndexOf((byte)' ');
        return space < 0 ? text : text[..space];
    }
}
