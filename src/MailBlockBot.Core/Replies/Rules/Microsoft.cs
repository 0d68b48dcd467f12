// Exchange Online, Outlook.com and Hotmail: codes of Microsoft's NDR page, and the texts of consumer Outlook.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Microsoft
{
    public static Table Table { get; } = new("Microsoft",
    [
        new(null, ["exceeded threshold|exceeded permitted limits|tenant has exceeded"], Verdict.RateLimited,
            "550 5.7.700 Access denied, tenant has exceeded threshold")
        { Name = "Threshold", Kind = "volume" },
        new(null, ["traffic not accepted from this ip"], Verdict.Blocklist,
            "550 5.7.700 Access denied, traffic not accepted from this IP")
        { Name = "Traffic", Kind = "ip" },
        new("5.7.504", [], Verdict.RecipientDisabled,
            "550 5.7.504 Recipient address rejected: Access denied")
        { Name = "RecipientDenied504" },
        new("5.7.501-503", ["banned sender"], Verdict.SenderRejected,
            "550 5.7.501 Access denied, banned sender")
        { Name = "BannedSender501" },
        new(null, ["no healthy secondary|failed to be replicated"], Verdict.RemoteError,
            "450 4.4.25 message failed to be replicated")
        { Name = "NoReplica" },
        new(null, ["nonexistentdomain|nonexistent domain"], Verdict.NoRecipient,
            "550 5.4.4 smtpsend.dns.nonexistentdomain; nonexistent domain")
        { Name = "NonexistentDomain" },
        new(null, ["message depth exceeded"], Verdict.Network,
            "550 5.4.11 agent generated message depth exceeded")
        { Name = "Depth" },
        new("5.7.509", [], Verdict.Dmarc,
            "550 5.7.509 Access denied, sending domain MAIL.RU does not pass DMARC verification and has a DMARC policy of reject.")
        { Name = "Dmarc", Source = "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online" },
        new(null, ["required authentication level"], Verdict.SpfDkim,
            "550 5.7.515 Access denied, sending domain shop.example does not meet the required authentication level. Spf= Fail , Dkim= None , DMARC= None")
        { Name = "AuthLevel" },
        new("5.7.515", [], Verdict.SpfDkim,
            "550 5.7.515 Access denied, sender unauthenticated")
        { Name = "AuthLevelCode" },
        new(null, ["banned sending ip"], Verdict.Blocklist,
            "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/")
        { Name = "BannedIp", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://sender.office.com/" },
        new("5.7.606-649", [], Verdict.Blocklist,
            "550 5.7.608 Access denied [192.0.2.1]")
        { Name = "BannedIpCode", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://sender.office.com/" },
        new("5.7.511", [], Verdict.Blocklist,
            "550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@messaging.microsoft.com")
        { Name = "BannedSender", Kind = "ip", Acts = Actor.Hoster, Appeal = "delist@messaging.microsoft.com" },
        new(null, ["banned sender"], Verdict.Blocklist,
            "550 Access denied, banned sender[192.0.2.1]")
        { Name = "BannedSenderText", Kind = "ip", Acts = Actor.Hoster, Appeal = "delist@messaging.microsoft.com" },
        new(null, ["part of their network is on our block list|(s3140)|(s3150)"], Verdict.Blocklist,
            "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).")
        { Name = "Network", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://olcsupport.office.com/" },
        new("5.7.513", [], Verdict.Blocklist,
            "550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by recipient using Customer Block list")
        { Name = "CustomerList" },
        new(null, ["customer block list|using block list"], Verdict.Blocklist,
            "550 Service unavailable, Client host [192.0.2.1] blocked by example.com using Customer Block list")
        { Name = "CustomerListText" },
        new("5.7.507", [], Verdict.Blocklist,
            "550 5.7.507 Access denied, rejected by recipient")
        { Name = "RejectedByRecipient" },
        new("5.7.501-503", [], Verdict.Spam,
            "550 5.7.501 Access denied, spam abuse detected")
        { Name = "SpamAbuse", Acts = Actor.Customer },
        new(null, ["spam abuse detected|suspicious content|banned sender due to spam"], Verdict.Spam,
            "550 Access denied, spam abuse detected")
        { Name = "SpamAbuseText" },
        new("4.7.500-699", ["access denied"], Verdict.Blocklist,
            "451 4.7.650 Access denied, please try again later from [192.0.2.1]")
        { Name = "Throttle500", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://sender.office.com/" },
        new("4.7.500", [], Verdict.RateLimited,
            "451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77714)")
        { Name = "ServerBusy", Kind = "volume" },
        new(null, ["rate limited due to ip reputation|limited due to ip"], Verdict.RateLimited,
            "421 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information see https://aka.ms/postmaster (S775)")
        { Name = "ReputationThrottle", Kind = "volume", Acts = Actor.Hoster },
        new("5xx", ["reputation", "mail server|message was blocked"], Verdict.Blocklist,
            "550 5.7.1 The message was blocked due to IP reputation of the mail server")
        { Name = "Reputation5xx", Kind = "ip", Acts = Actor.Hoster },
        new("5.4.1", ["access denied"], Verdict.NoRecipient,
            "550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors")
        { Name = "UnknownRecipient" },
        new(null, ["mailbox unavailable (s2017|s2017062302|(unk)"], Verdict.NoRecipient,
            "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).")
        { Name = "MailboxUnavailable" },
        new("5.1.10", [], Verdict.NoRecipient,
            "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup")
        { Name = "NotFound" },
        new(null, ["resolver.adr"], Verdict.NoRecipient,
            "550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found")
        { Name = "ResolverAdr" },
        new(null, ["resolver.rst.authrequired|resolver.rst.notauthorized|authrequired"], Verdict.RecipientDisabled,
            "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required")
        { Name = "NotAuthenticatedGroup" },
        new(null, ["recipsizelimit|sendsizelimit"], Verdict.ContentPolicy,
            "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient")
        { Name = "RecipSize", Kind = "size" },
        new(null, ["quotaexceeded|mapiexceptionshutoffquota|quota exceeded exception"], Verdict.MailboxFull,
            "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message")
        { Name = "Quota" },
        new(null, ["storedrv", "disabled|not accepting messages|mailbox disabled"], Verdict.RecipientDisabled,
            "550 5.2.1 STOREDRV.Deliver: mailbox disabled or not accepting messages")
        { Name = "NotAccepting" },
        new(null, ["storedrv", "exception|storage|conversion"], Verdict.RemoteError,
            "554 5.2.0 STOREDRV.Deliver.Exception:ConversionFailedException")
        { Name = "Storedrv" },
        new(null, ["thread limit|concurrent connections limit|submission.exception:submissionquotaexceeded"], Verdict.RateLimited,
            "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded")
        { Name = "ThreadLimit", Kind = "volume" },
        new("5.2.121-122", [], Verdict.RateLimited,
            "550 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour")
        { Name = "RecipientLimit", Kind = "volume" },
        new("5.7.12", [], Verdict.SenderRejected,
            "550 5.7.12 Sender was not authenticated by organization")
        { Name = "SenderNotAuth" },
        new("5.7.130-139", [], Verdict.SenderRejected,
            "550 5.7.134 Sender was not authenticated")
        { Name = "SenderNotAuthMailbox" },
        new("5.7.120-139", ["sender|authenticat|restricted"], Verdict.SenderRejected,
            "550 5.7.124 Sender not in allowed-senders list")
        { Name = "GroupClosed" },
        new("5.7.750", [], Verdict.SenderRejected,
            "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains")
        { Name = "Unregistered" },
        new("5.1.8", ["outbound|bad outbound"], Verdict.SenderRejected,
            "550 5.1.8 Access denied, bad outbound sender")
        { Name = "BadOutbound" },
        new(null, ["client was not authenticated|anonymous mail"], Verdict.RelayDenied,
            "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM")
        { Name = "AnonymousMail" },
        new("5.7.64", [], Verdict.RelayDenied,
            "550 5.7.64 TenantAttribution; Relay Access Denied")
        { Name = "Attribution" },
        new(null, ["tenantattribution|atrr|tenantinboundattribution"], Verdict.RelayDenied,
            "550 TenantAttribution; Relay Access Denied [ValidationStatus of 'SubjectMismatch']")
        { Name = "AttributionText" },
        new("x.7.320-329", [], Verdict.Tls,
            "450 4.7.320 certificate validation failed")
        { Name = "Tls" },
        new("5.4.317", [], Verdict.Tls,
            "550 5.4.317 starttls is required to send mail")
        { Name = "TlsNeeded" },
        new("x.4.312", [], Verdict.Network,
            "450 4.4.312 DNS query failed")
        { Name = "DnsFail" },
        new("5.4.310", [], Verdict.NoRecipient,
            "550 5.4.310 DNS domain does not exist")
        { Name = "DnsFailDomain" },
        new("x.4.300", [], Verdict.Network,
            "550 5.4.300 Message expired")
        { Name = "Expired" },
        new("x.4.315-318", [], Verdict.Network,
            "450 4.4.316 Connection refused")
        { Name = "Conn" },
        new("5.4.14", [], Verdict.Network,
            "554 5.4.14 Hop count exceeded - possible mail loop ATTR34")
        { Name = "Loop" }
    ]);
}
