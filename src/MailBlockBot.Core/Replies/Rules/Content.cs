// Viruses, attachments, sizes and malformed messages.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Content
{
    public static Table Table { get; } = new("Content",
    [
        new("550", ["protocol violation"], Verdict.ContentPolicy,
            "550 Protocol violation")
        { Name = "Protocol", Without = ["pipelin"], Kind = "policy" },
        new(null, ["invalid message content"], Verdict.ContentPolicy,
            "550 5.5.6 invalid message content")
        { Name = "InvalidContent", Kind = "format" },
        new(null, ["virus or spam|spam or virus|virus, spam|spam/virus"], Verdict.Spam,
            "550 5.7.9 The message was rejected because it contains prohibited virus or spam content")
        { Name = "VirusOrSpam" },
        new(null, ["virus|malware|clamav|eicar|trojan|infected"], Verdict.ContentPolicy,
            "550 5.7.1 virus Win.Test.EICAR_HDB-1 detected by ClamAV - http://www.clamav.net")
        { Name = "Virus", Kind = "virus" },
        new(null, ["message too big|message too large|message size|too large message|size exceeds|exceeds size|exceeds maximum|"
            + "size limit|too big|exceeds the maximum size|message is larger|message length exceeds|message file too big|"
            + "larger than|headers too large|maximum size|exceeds the maximum message|too long message|mail size|too large"], Verdict.ContentPolicy,
            "552 Message size exceeds maximum permitted")
        { Name = "Size", Without = ["from queue", "mailbox size", "box size", "quota"], Kind = "size" },
        new(null, ["attachment|file type|file extension|executable|.exe|.zip|mime type|macro"], Verdict.ContentPolicy,
            "550 5.7.1 Attachment of this type is not allowed")
        { Name = "Attachment", Kind = "attachment" },
        new(null, ["message-id", "missing|header|invalid|valid|duplicate"], Verdict.ContentPolicy,
            "550 5.7.1 Messages missing a valid Message-ID: header are not accepted")
        { Name = "Format", Kind = "format" },
        new(null, ["multiple addresses in from|multiple from|subject headers|from headers|invalid header|malformed header|header", "rfc|missing|invalid|syntax|malformed|8-bit|non-ascii|multiple|duplicate|illegal|empty|not accepted|improper|"
            + "too many"], Verdict.ContentPolicy,
            "550 5.7.1 multiple addresses in from: header are not accepted")
        { Name = "Headers", Without = ["domain", "helo", "ehlo"], Kind = "format" },
        new(null, ["invalid characters|bare lf|bare cr|bare newline|bare <|8bitmime|smtputf8|non-ascii|utf-8|malformed message|"
            + "malformed mime|mime error|bad message|media error|media not|conversion|not rfc compliant|rfc compliant|"
            + "rfc2822|rfc5322|message format|null byte|nul char"], Verdict.ContentPolicy,
            "550 5.6.11 invalid characters")
        { Name = "Characters", Kind = "format" }
    ]);
}
