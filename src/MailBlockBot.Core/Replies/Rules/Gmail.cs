// Gmail's and Workspace's replies, as Google documents them.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Gmail
{
    public static Table Table { get; } = new("Gmail",
    [
        new(null, ["suspicious due to the nature"], Verdict.Spam,
            "421 4.7.0 This message is suspicious due to the nature of the content or the links within. To best protect our users from spam, the message has been blocked.")
        { Name = "Suspicious", Source = "https://support.google.com/a/answer/3726730" },
        new(null, ["authentication information or fails|pass authentication checks|fails to pass authentication"], Verdict.SpfDkim,
            "550 5.7.1 This message does not have authentication information or fails to pass authentication checks.")
        { Name = "NoAuth", Without = ["dmarc"] },
        new(null, ["mail sending denied|sender account is disabled"], Verdict.SenderRejected,
            "550 5.7.0, Mail Sending denied. This error occurs if the sender account is disabled or not registered within your Google Workspace domain.")
        { Name = "SenderAccount" },
        new(null, ["dmarc policy|dmarcrejection|dmarc initiative", "unauthenticated"], Verdict.Dmarc,
            "550-5.7.26 Unauthenticated email from mail.ru is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of mail.ru domain if 550 5.7.26 this was a legitimate mail.")
        { Name = "DmarcReport", Source = "https://support.google.com/a/answer/3726730" },
        new(null, ["spf record of the sending domain"], Verdict.SpfDkim,
            "421 4.7.24 The SPF record of the sending domain has one or more suspicious entries. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.")
        { Name = "SpfSuspicious" },
        new(null, ["spf record with a hard fail policy|authenticate with either spf or dkim|authenticate with spf|"
            + "authenticate with dkim|requires all senders to authenticate|large senders to authenticate"], Verdict.SpfDkim,
            "550-5.7.26 Your email has been blocked because the sender is unauthenticated.\\n550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\\n550 5.7.26  DKIM = did not pass")
        { Name = "FromAuth", Source = "https://support.google.com/a/answer/3726730" },
        new(null, ["dkim does not pass|spf does not pass|dkim authentication didn't pass|spf authentication didn't pass|"
            + "did not pass spf|unauthenticated email"], Verdict.SpfDkim,
            "421 4.7.30 Your email has been rate limited because DKIM does not pass.")
        { Name = "DkimLimited" },
        new(null, ["header isn't aligned|is not aligned with either|from: header", "aligned|alignment"], Verdict.Dmarc,
            "550 5.7.32 The From: header isn't aligned with either the authenticated SPF or DKIM organizational domain.")
        { Name = "BulkUnaligned" },
        new(null, ["ptr record|doesn't match the sending ip address|forward dns entry"], Verdict.RdnsHelo,
            "550-5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records.")
        { Name = "Ptr" },
        new(null, ["unusual rate of unsolicited|unusual rate of mail|unsolicitedratelimiterror", "rate limited"], Verdict.RateLimited,
            "421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.")
        { Name = "RateIp", Kind = "volume" },
        new(null, ["unusual rate of unsolicited", "has been blocked"], Verdict.Blocklist,
            "550-5.7.1 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been blocked.")
        { Name = "RateIpBlocked", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["low reputation"], Verdict.Blocklist,
            "550-5.7.1 Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain.")
        { Name = "Reputation", Kind = "ip" },
        new(null, ["exceeded its quota for sending|exceeded the quota for sending"], Verdict.RateLimited,
            "421 4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID:.")
        { Name = "Quota", Kind = "volume" },
        new(null, ["likely unsolicited mail|unsolicitedmessageerror|likely suspicious|blocked because its content is suspicious"], Verdict.Spam,
            "550-5.7.1 Our system has detected that this message is 550-5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail, 550 5.7.1 this message has been blocked.")
        { Name = "Unsolicited" },
        new(null, ["not authorized to send email directly|notauthorizederror"], Verdict.Blocklist,
            "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.")
        { Name = "IpNotAuthorized", Kind = "ip" },
        new(null, ["blockedmessage|presents a potential security"], Verdict.ContentPolicy,
            "552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue.")
        { Name = "Security", Kind = "attachment" },
        new(null, ["rfcmessagenoncompliant|not rfc 5322 compliant|not rfc 2822 compliant|rfc 5322|rfc 2822"], Verdict.ContentPolicy,
            "550-5.7.1 Our system has detected that this message is not RFC 5322 compliant.")
        { Name = "Rfc", Kind = "format" },
        new(null, ["overquotaperm|overquotatemp|out of storage space|is over quota|inbox is full"], Verdict.MailboxFull,
            "452-4.2.2 The recipient's inbox is out of storage space. Please direct the 452-4.2.2 recipient to https://support.google.com/mail/?p=OverQuotaTemp")
        { Name = "OverQuota" },
        new(null, ["tried to reach does not exist|p=nosuchuser"], Verdict.NoRecipient,
            "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos")
        { Name = "NoSuchUser" },
        new(null, ["tried to reach is inactive|tried to reach is disabled|p=disableduser"], Verdict.RecipientDisabled,
            "550-5.2.1 The email account that you tried to reach is inactive. For more information, go to")
        { Name = "Disabled" },
        new(null, ["receiving mail at a rate|receiving mail too quickly|receivingrate"], Verdict.RateLimited,
            "450-4.2.1 The user you are trying to contact is receiving mail too quickly.")
        { Name = "ReceivingRate", Kind = "volume" },
        new(null, ["smtp relay limit exceeded|daily smtp relay|sending limit|daily user sending|sending quota"], Verdict.RateLimited,
            "550 5.4.5 Daily SMTP relay limit exceeded for customer.")
        { Name = "RelayQuota", Kind = "volume" },
        new(null, ["invalid credentials for relay|mail relay denied|smtp relay service"], Verdict.RelayDenied,
            "550 5.7.1 Invalid credentials for relay. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from.")
        { Name = "RelayAuth" },
        new(null, ["too many login attempts|application-specific password|username and password not accepted|webloginrequired|"
            + "web browser and then try again|log in through your web browser|log in with your web browser"], Verdict.RelayDenied,
            "454 4.7.0 Too many login attempts, please try again later.")
        { Name = "LoginTries" },
        new(null, ["policy that prohibited the mail|policy that prohibits"], Verdict.ContentPolicy,
            "550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent.")
        { Name = "TooManyRcptSender", Kind = "policy" }
    ]);
}
