// Who pastes a reply often pastes what stood around it: words of the sending server or of a mail program, which must not be read as the receiver's.
namespace MailBlockBot.Core.Replies;

/// <summary>Finds the receiver's own words in what quotes them. Log readers hand over bare replies, so most pass at the first look.</summary>
internal static class Quotation
{
    /// <summary>The reply inside; all of it where nothing quotes it.</summary>
    public static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> words)
    {
        // Postfix, smtp_proto.c: "(in reply to MAIL FROM command)", where MAIL FROM says nothing of the sender.
        if (words.EndsWith(")"u8) && words.LastIndexOf(" (in reply to "u8) is > 0 and var end) words = words[..end];
        if (StartsWithCode(words)) return words;
        // Exim, transports/smtp.c: "SMTP error from remote mail server after RCPT TO:<vera@shop.example>: [host mx [192.0.2.1]: ]550 ..."; 1&1: "SMTP error from remote server for
        // RCPT TO command, host: mx (192.0.2.1) reason: 550 ..."
        if (After(words, "SMTP error from remote "u8) is { IsEmpty: false } phase && FromCode(phase) is { IsEmpty: false } said) return said;
        // Exim, transports/lmtp.c: "LMTP error after RCPT TO:<vera@shop.example>: 550 ..."
        if (After(words, "LMTP error after "u8) is { IsEmpty: false } command && FromCode(command) is { IsEmpty: false } local) return local;
        // Postfix, smtp_chat.c and smtp_connect.c: "host mx[192.0.2.1] said: 550 ...", "host mx[192.0.2.1] refused to talk to me: 554 ..."
        // A copy may have broken the line behind the colon.
        if (After(words, "] said:"u8).TrimStart(" \r\n"u8) is { IsEmpty: false } host) return host;
        if (After(words, "] refused to talk to me:"u8).TrimStart(" \r\n"u8) is { IsEmpty: false } greeting) return greeting;
        // qmail-remote.c: "192.0.2.1 does not like recipient. Remote host said: 550 ... Giving up on 192.0.2.1."
        if (After(words, "Remote host said: "u8) is { IsEmpty: false } remote) return Until(remote, "Giving up on "u8);
        // Exchange's notices: "Remote Server at mx (192.0.2.1) returned '550 ...'"
        if (After(words, " returned '"u8) is { IsEmpty: false } returned) return Until(returned, "'"u8);
        // Thunderbird in English and Russian: "The mail server responded:  550 ... Please check the message recipient ..."
        if (After(words, "mail server responded: "u8) is { IsEmpty: false } responded) return Until(responded, "Please check the "u8).TrimStart((byte)' ');
        if (After(words, "сервер ответил: "u8) is { IsEmpty: false } answered) return Until(answered, "Проверьте "u8).TrimStart((byte)' ');
        // Outlook Express in Russian and English: "Ответ сервера: "550 relay not permitted", Порт: 25, Защита (SSL): Нет, ..."
        if (After(words, "Ответ сервера: \""u8) is { IsEmpty: false } answer) return Until(answer, "\""u8);
        if (After(words, "Server Response: '"u8) is { IsEmpty: false } response) return Until(response, "', Port"u8);
        return words;
    }

    static ReadOnlySpan<byte> After(ReadOnlySpan<byte> words, ReadOnlySpan<byte> mark) => words.IndexOf(mark) is >= 0 and var at ? words[(at + mark.Length)..] : default;

    static ReadOnlySpan<byte> Until(ReadOnlySpan<byte> words, ReadOnlySpan<byte> mark) => words.LastIndexOf(mark) is > 0 and var at ? words[..at].TrimEnd((byte)' ') : words;

    /// <summary>From the first word that is a reply code or an enhanced one on: what a phase holds besides (addresses, <c>SIZE=1563</c>) begins otherwise.</summary>
    static ReadOnlySpan<byte> FromCode(ReadOnlySpan<byte> words)
    {
        for (var at = 0; at < words.Length; at++)
            if ((words[at] <= ' ' || words[at] == 'n' && at > 0 && words[at - 1] == '\\') && (StartsWithCode(words[(at + 1)..]) || StartsWithStatus(words[(at + 1)..]))) return words[(at + 1)..];
        return default;
    }

    static bool StartsWithCode(ReadOnlySpan<byte> words) => words.Length > 3 && words[0] is >= (byte)'2' and <= (byte)'5' && char.IsAsciiDigit((char)words[1])
        && char.IsAsciiDigit((char)words[2]) && words[3] is (byte)' ' or (byte)'-' or (byte)':';

    // 5.7.1 and a blank; an IPv4 address has a dot more.
    static bool StartsWithStatus(ReadOnlySpan<byte> words) => words.Length > 5 && words[0] is (byte)'2' or (byte)'4' or (byte)'5' && words[1] == '.'
        && words.IndexOf((byte)' ') is > 4 and < 10 and var end && words[..end].Count((byte)'.') == 2 && !words[..end].ContainsAnyExceptInRange((byte)'.', (byte)'9');
}
