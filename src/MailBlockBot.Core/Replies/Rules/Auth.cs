// SPF, DKIM and DMARC, in the words of filters everywhere.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Auth
{
    public static Table Table { get; } = new("Auth",
    [
        new(null, ["duplicate header"], Verdict.ContentPolicy,
            "554 Transaction failed: Duplicate header 'DKIM-Signature'.")
        { Name = "DuplicateHeader", Kind = "format" },
        new(null, ["dmarc", "reject|policy|fail|does not pass|verification|not aligned|did not pass|quarantine|violat|check|not pass"], Verdict.Dmarc,
            "550 5.7.1 Email rejected per DMARC policy for mail.ru; https://yandex.ru/support/mail/spam/dmarc.html")
        { Name = "DmarcBoth", Without = ["dmarc= pass", "dmarc=pass", "spf fail"] },
        new(null, [" spf | spf=| spf:|(spf|spf)|spf fail|spf check|spf record|spf valid|sender policy framework|openspf|spf softfail|spf-|spf;"], Verdict.SpfDkim,
            "550 5.7.23 <vera@shop.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why")
        { Name = "Spf" },
        new(null, ["dkim|domainkeys"], Verdict.SpfDkim,
            "550 5.7.20 No passing DKIM signature found")
        { Name = "Dkim" },
        new(null, ["invalid ip for sending|not authorized to send mail for|not permitted to send|not allowed to send mail from|"
            + "not designated|not an authorized sender for|is not allowed to send mail|is not authorized to use|"
            + "ip not authorized"], Verdict.SpfDkim,
            "554 INVALID IP FOR SENDING MAIL OF DOMAIN shop.example")
        { Name = "InvalidIp" },
        new(null, ["multiple authentication checks failed|sender is unauthenticated|not properly authenticated|"
            + "sender authentication fail|email authentication"], Verdict.SpfDkim,
            "550 5.7.26 Multiple authentication checks failed")
        { Name = "Unauthenticated" },
        new(null, ["dmarc"], Verdict.Dmarc,
            "550 DMARC unauthenticated mail")
        { Name = "Dmarc", Without = ["dmarc= pass", "dmarc=pass"] }
    ]);
}
