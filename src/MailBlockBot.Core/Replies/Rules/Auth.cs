// SPF, DKIM and DMARC, in the words of filters everywhere.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Auth
{
    public static Table Table { get; } = new("Auth",
    [
        new(null, ["duplicate header"], Verdict.ContentPolicy,
            "554 Transaction failed: Duplicate header 'DKIM-Signature'.")
        { Name = "DuplicateHeader", Kind = "format" },
        new(null, ["dmarc", "reject|policy|fail|does not pass|verification|not aligned|did not pass|quarantine|violat|check|not pass|comply|"
            + "align|evaluat|refus|block|invalid"], Verdict.Dmarc,
            "550 5.7.1 Email rejected per DMARC policy for mail.ru; https://yandex.ru/support/mail/spam/dmarc.html")
        { Name = "DmarcBoth", Without = ["dmarc= pass", "dmarc=pass", "spf fail", "spf check fail", "dkim, and dmarc", "dkim and dmarc"] },
        new(null, ["p=reject|p=quarantine|rfc 7489|rfc7489"], Verdict.Dmarc,
            "550 5.7.1 shop.example publishes p=reject, and the message is not aligned")
        { Name = "DmarcTag", Without = ["dmarc= pass", "dmarc=pass"] },
        new(null, ["spf |(spf|spf=|sender policy framework|openspf|spf-|senderid|sender id |sender-id "], Verdict.SpfDkim,
            "550 5.7.23 <vera@shop.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why")
        { Name = "Spf", Without = ["was classified as spam", "content is spam"] },
        new(null, ["dkim|domainkeys|bad signature|signature failed|signature verification|invalid signature"], Verdict.SpfDkim,
            "550 5.7.20 No passing DKIM signature found")
        { Name = "Dkim", Without = ["was classified as spam", "content is spam"] },
        new(null, ["invalid ip for sending|not authorized to send mail for|not permitted to send|not allowed to send mail from|"
            + "not authorized to send email for|not authorise this|not authorize this|not designated|no designated|not permitted by|not designated|not an authorized sender for|is not allowed to send mail|"
            + "is not authorized to use|ip not authorized|not authorised for|not permitted to send for|not a permitted sender"], Verdict.SpfDkim,
            "554 INVALID IP FOR SENDING MAIL OF DOMAIN shop.example")
        { Name = "InvalidIp", Without = ["range", "attachment", "content", "file"] },
        new(null, ["multiple authentication checks failed|sender is unauthenticated|not properly authenticated|sender authentication fail|"
            + "email authentication|authentication checks|authentication information|unauthenticated email|unauthenticated mail|"
            + "domain authentication|message authentication|failed authentication check"], Verdict.SpfDkim,
            "550 5.7.26 Multiple authentication checks failed")
        { Name = "Unauthenticated", Without = ["dmarc"] },
        new(null, ["dmarc"], Verdict.Dmarc,
            "550 DMARC unauthenticated mail")
        { Name = "Dmarc", Without = ["dmarc= pass", "dmarc=pass"] }
    ])
    { Source = "RFC 7208, RFC 6376, RFC 7489, RFC 7372" };
}
