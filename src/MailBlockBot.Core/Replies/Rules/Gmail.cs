// What Gmail and Google Workspace answer on spam, reputation, limits and mailboxes; GmailSenders has what is asked of senders and users.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Gmail
{
    /// <summary>Google's list of replies, with a page of explanation for most.</summary>
    public const string Errors = "https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes";

    public static Table Table { get; } = new("Gmail",
    [
        new(null, ["suspicious due to the nature"], Verdict.Spam,
            "421 4.7.0 This message is suspicious due to the nature of the content or the links within. To best protect our users from spam, the message has been blocked.")
        { Name = "Suspicious" },
        new(null, ["low reputation|very low reputation"], Verdict.Blocklist,
            "550-5.7.1 Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain.")
        { Name = "Reputation", Kind = "ip" },
        new("421", ["unusual rate of", "spf domain|dkim domain|sending domain|url domain|message-id"], Verdict.RateLimited,
            "421-4.7.28 Gmail has detected an unusual rate of email originating from your SPF domain [shop.example].")
        { Name = "UnusualDomain", Kind = "volume" },
        new(null, ["unusual rate of unsolicited|unusual rate of mail|unusual rate of email|unusual amount of unsolicited|unsolicitedratelimiterror", "rate limited|rate-limited|temporarily blocked"], Verdict.RateLimited,
            "421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.")
        { Name = "RateIp", Kind = "volume" },
        new(null, ["unusual rate of unsolicited|unusual amount of unsolicited|unsolicitedipaddresserror|p=unsolicitedip", "block"], Verdict.Blocklist,
            "550-5.7.1 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been blocked.")
        { Name = "RateIpBlocked", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["exceeded its quota for sending|exceeded the quota for sending|suspicious quantity of"], Verdict.RateLimited,
            "421 4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID:.")
        { Name = "Quota", Kind = "volume" },
        new(null, ["likely unsolicited mail|likely unsolicited email|unsolicitedmessageerror|likely suspicious|blocked because its content is suspicious"], Verdict.Spam,
            "550-5.7.1 Our system has detected that this message is 550-5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail, 550 5.7.1 this message has been blocked.")
        { Name = "Unsolicited" },
        new(null, ["not authorized to send email directly|notauthorizederror"], Verdict.Blocklist,
            "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.")
        { Name = "IpNotAuthorized", Kind = "ip" },
        new(null, ["ip not in whitelist|ip not in allowlist"], Verdict.Blocklist,
            "421 4.7.0 IP not in whitelist for RCPT domain, closing connection.")
        { Name = "NotInWhitelist", Kind = "ip", Acts = Actor.Receiver },
        new(null, ["blockedmessage|presents a potential security|illegal attachment"], Verdict.ContentPolicy,
            "552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue.")
        { Name = "Security", Kind = "attachment" },
        new(null, ["rfcmessagenoncompliant|rfc 5322 compliant|rfc 2822 compliant|review rfc 5322|with rfc 5322"], Verdict.ContentPolicy,
            "550-5.7.1 Our system has detected that this message is not RFC 5322 compliant.")
        { Name = "Rfc", Kind = "format", Without = ["protocol violation"] },
        new(null, ["exceeds google's|exceeded google's|gmail message header limits|p=maxsizeerror|p=header-limits"], Verdict.ContentPolicy,
            "552-5.3.4 The size of the Subject header value (1500 bytes) exceeds Google's limit of 1000 bytes per individual header size.")
        { Name = "Size", Kind = "size" },
        new(null, ["overquotaperm|overquotatemp|out of storage space|tried to reach is over quota|inbox is full"], Verdict.MailboxFull,
            "452-4.2.2 The recipient's inbox is out of storage space. Please direct the 452-4.2.2 recipient to https://support.google.com/mail/?p=OverQuotaTemp")
        { Name = "OverQuota" },
        new(null, ["tried to reach does not exist|tried to reach doesn't exist|p=nosuchuser|p=baddomain"], Verdict.NoRecipient,
            "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos")
        { Name = "NoSuchUser" },
        new(null, ["tried to reach is inactive|tried to reach is disabled|p=disableduser"], Verdict.RecipientDisabled,
            "550-5.2.1 The email account that you tried to reach is inactive. For more information, go to")
        { Name = "Disabled" },
        new(null, ["receiving mail at a rate|receiving email at a rate|receiving mail too quickly|receiving email too quickly|receivingrate"], Verdict.RateLimited,
            "450-4.2.1 The user you are trying to contact is receiving mail too quickly.")
        { Name = "ReceivingRate", Kind = "volume" },
        new(null, ["indicates a denial of service"], Verdict.RateLimited,
            "421 4.7.0 Try again later, closing connection. This usually indicates a Denial of Service (DoS) for the SMTP relay at the HELO stage.")
        { Name = "TooMuch", Kind = "volume" },
        new(null, ["domain policy size per transaction"], Verdict.ContentPolicy,
            "452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction.")
        { Name = "TransactionSize", Kind = "size" },
        new(null, ["multiple destination domains per transaction"], Verdict.RemoteError,
            "451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again.")
        { Name = "OneDomain" },
        new(null, ["tls required for rcpt domain"], Verdict.Tls,
            "421 4.7.0 TLS required for RCPT domain, closing connection.")
        { Name = "Tls" },
        new(null, ["email policy. - gcdp|gcdp|policy that prohibited the mail|policy that prohibits|email policy of"], Verdict.ContentPolicy,
            "550 5.7.1 This message violates shop.example email policy. - gcdp 4fb4d7f45d1cf-5c3 - gsmtp")
        { Name = "DomainPolicy", Kind = "policy" }
    ])
    { Source = Errors };
}
