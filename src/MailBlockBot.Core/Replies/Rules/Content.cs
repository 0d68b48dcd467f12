// Viruses, attachments, sizes and malformed messages.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Content
{
    public static Table Table { get; } = new("Content",
    [
        new("550", ["protocol violation"], Verdict.ContentPolicy,
            "550 Protocol violation")
        { Name = "Protocol", Without = ["pipelin"], Kind = "policy" },
        new(null, ["policy|policies|rules|guidelines", "violat|breach|contraven|infring|break|against our"], Verdict.ContentPolicy,
            "550 5.7.1 Message in breach of the company's mail policy, blocked")
        { Name = "AgainstPolicy", Kind = "policy", Near = 5, Without = ["spam", "ip ", "host", "domain's", "relay", "rate", "limit", "protocol", "attachment", "virus", "too many", "exceed"] },
        new(null, ["recipient preferences|rejected by user"], Verdict.ContentPolicy,
            "550 5.1.1 Refused due to recipient preferences")
        { Name = "Preferences", Kind = "policy" },
        new(null, ["data loss|dlp |dlp:|confidential|sensitive data|sensitive information|credit card|personal data|social security number|passport number"], Verdict.ContentPolicy,
            "550 5.7.1 Message blocked by data loss prevention rule")
        { Name = "Sensitive", Kind = "policy" },
        new(null, ["virus/spam|virus and spam|spam and virus|virus or spam|spam or virus|virus, spam|spam/virus"], Verdict.Spam,
            "550 5.7.9 The message was rejected because it contains prohibited virus or spam content")
        { Name = "VirusOrSpam" },
        new(null, ["virus|viruses|malware|clamav|eicar|trojan|infected|worm |ransomware"], Verdict.ContentPolicy,
            "550 5.7.1 A virus was found in this message")
        { Name = "Virus", Kind = "virus", Without = ["scanner not available", "scanner unavailable", "virus scanner", "virus_scan failed", "scan failed", "ip address", "your ip", "source of"] },
        new(null, ["attachment|zip file|a zip|zip inside|zip archive|exe file|rar file|script file|executables|inside a pdf|javascript|active content|attached file|attached document|files ending|files named|files of this|files like|file of this kind|with the extension|file type|file extension|executable|*.exe|*.zip|mime type|macro |macros|files are filtered|files are blocked|files are refused|files are rejected|files are not|files not accepted|banned file|banned:|forbidden file|"
            + "archive|password-protected|password protected"], Verdict.ContentPolicy,
            "550 5.7.1 Attachment of this type is not allowed")
        { Name = "Attachment", Kind = "attachment", Without = ["archived"] },
        new(null, ["too much mail data|message too big|message too large|too large message|message file too big|message is too large|message is too big|databytes|"
            + "mail is too large|mail too large|email too large|headers too large|header size|too long message|message is too long|message too long|mail is too long|mail too long|body exceeds|body too long|body is too long|message exceeds|mail exceeds|size exceeds|exceeds size|"
            + "exceeds the size|larger than|sizelimit|too large for|too big for"], Verdict.ContentPolicy,
            "552 Message size exceeds maximum permitted")
        { Name = "TooBig", Without = ["from queue", "mailbox size", "box size", "quota", "inbox", "spam"], Kind = "size" },
        new(null, ["message|msg |mail |mailsize|email |e-mail|header|letter|data|content|body|attached", "size |mailsize|too big|too large|"
            + "length |larger|bytes|octets|megabyte|mb |*mb |mib |kb |*kb |maximum permitted|oversize"], Verdict.ContentPolicy,
            "523 Message length (20000000 bytes) exceeds administrative limit.")
        { Name = "Size", Near = 5, Kind = "size", Without = ["from queue", "mailbox", "box size", "quota", "inbox", "line length",
            "lines too long", "mail file", "mailfolder"] },
        new(null, ["reply-to|message-id|date header|date:|from header|from: header|subject header|subject:|mime-version|header|headers", "missing|"
            + "invalid|valid|duplicate|no |without|rfc|syntax|malformed|8-bit|8-bit|non-ascii|multiple|more than one|illegal|empty|not accepted|"
            + "improper|ungültig|fehlerhaft|invalide|inválid|non valido|too many|must not differ|mismatch|bad-header|bad |required|error|violat"], Verdict.ContentPolicy,
            "550 5.7.1 Messages missing a valid Message-ID: header are not accepted")
        { Name = "Header", Near = 6, Without = ["domain", "helo", "ehlo", "received", "hop"], Kind = "format" },
        new(null, ["transfer-encoding|content-disposition|invalid characters|bare lf|bare cr|bare newline|bare line|bare <|8bitmime|8-bit data|smtputf8|non-ascii|utf-8|"
            + "malformed message|malformed mail|malformed e-mail|malformed email|message is malformed|html mail|html-only|html only|html message|html e-mail|html email|plain text only|malformed mime|mime error|mime |mime-|mime:|bad message|media error|media not|conversion|"
            + "cannot be converted|data format error|not rfc compliant|rfc compliant|rfc 5322 compliant|rfc2822|rfc5322|does not conform|"
            + "conform to|message format|null byte|nul char|line length|lines too long|line too long|invalid message content|corrupt message|"
            + "multiple addresses in|multiple from|rfc 5322|rfc-5322|bad-header|header syntax|message is not valid|illegal message"],
            Verdict.ContentPolicy,
            "550 5.6.11 invalid characters")
        { Name = "Form", Kind = "format", Without = ["characters in address", "address syntax", "sender address", "unsupported option", "unsupported parameter", "mail from"] }
    ])
    { Source = "RFC 3463, 3.7; Sendmail, srvrsmtp.c; amavisd-new" };
}
