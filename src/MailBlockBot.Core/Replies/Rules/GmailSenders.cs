// What Gmail asks of senders (SPF, DKIM, DMARC, PTR) and of those who relay or log in through it.
namespace MailBlockBot.Core.Replies.Rules;

internal static class GmailSenders
{
    public static Table Table { get; } = new("Gmail",
    [
        new(null, ["authentication information or fails|pass authentication checks|fails to pass authentication"], Verdict.SpfDkim,
            "550 5.7.1 This message does not have authentication information or fails to pass authentication checks.")
        { Name = "NoAuth", Without = ["dmarc"] },
        new(null, ["mail sending denied|sender account is disabled"], Verdict.SenderRejected,
            "550 5.7.0, Mail Sending denied. This error occurs if the sender account is disabled or not registered within your Google Workspace domain.")
        { Name = "SenderAccount" },
        new(null, ["dmarc policy|dmarcrejection|dmarc initiative", "unauthenticated"], Verdict.Dmarc,
            "550-5.7.26 Unauthenticated email from mail.ru is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of mail.ru domain if 550 5.7.26 this was a legitimate mail.")
        { Name = "DmarcReport" },
        new(null, ["does not have a dmarc record|doesn't have a dmarc record|dmarc record or the dmarc|missing a dmarc|sending domain does not have dmarc"], Verdict.Dmarc,
            "421 4.7.40 Your email has been rate limited because the sending domain does not have a DMARC record, or the DMARC record does not specify a DMARC policy. Gmail requires all large senders to have a DMARC record.")
        { Name = "NoDmarcRecord", Source = "https://support.google.com/a/answer/81126" },
        new(null, ["header isn't aligned|header is not aligned|not aligned with either|isn't aligned with either"], Verdict.Dmarc,
            "550 5.7.32 The From: header isn't aligned with either the authenticated SPF or DKIM organizational domain.")
        { Name = "BulkUnaligned" },
        new(null, ["spf record of the sending domain"], Verdict.SpfDkim,
            "421 4.7.24 The SPF record of the sending domain has one or more suspicious entries. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.")
        { Name = "SpfSuspicious" },
        new(null, ["spf record with a hard fail policy|authenticate with either spf or dkim|authenticate with spf|"
            + "authenticate with dkim|requires all senders to authenticate|large senders to authenticate"], Verdict.SpfDkim,
            "550-5.7.26 Your email has been blocked because the sender is unauthenticated.\\n550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\\n550 5.7.26  DKIM = did not pass")
        { Name = "FromAuth" },
        new(null, ["dkim does not pass|spf does not pass|dkim authentication didn't pass|spf authentication didn't pass|"
            + "did not pass spf|unauthenticated email"], Verdict.SpfDkim,
            "421 4.7.30 Your email has been rate limited because DKIM does not pass.")
        { Name = "DkimLimited" },
        new(null, ["ptr record setup|doesn't have a ptr record|does not have a ptr record|missing ptr records|"
            + "doesn't match the sending ip|corresponding forward dns entry"], Verdict.RdnsHelo,
            "550-5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records.")
        { Name = "Ptr" },
        new(null, ["isn't encrypted using tls|isn't sent over a tls|connection isn't using tls|sent over a non-tls|not sent over tls"], Verdict.Tls,
            "421 4.7.29 Your email has been rate limited because the connection isn't using TLS. Gmail requires all large senders to send mail over a TLS connection.")
        { Name = "TlsNeeded", Source = "https://support.google.com/a/answer/81126" },
        new(null, ["smtp relay limit exceeded|daily smtp relay|daily user sending|sending limit exceeded|sending quota exceeded"], Verdict.RateLimited,
            "550 5.4.5 Daily SMTP relay limit exceeded for customer.")
        { Name = "RelayQuota", Kind = "volume" },
        new(null, ["invalid credentials for relay|mail relay denied|smtp relay service"], Verdict.RelayDenied,
            "550 5.7.1 Invalid credentials for relay. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from.")
        { Name = "RelayAuth" },
        new(null, ["too many login attempts|application-specific password|username and password not accepted|webloginrequired|"
            + "web browser and then try again|log in through your web browser|log in with your web browser|optional authentication required"], Verdict.RelayDenied,
            "454 4.7.0 Too many login attempts, please try again later.")
        { Name = "LoginTries" }
    ])
    { Source = Gmail.Errors };
}
