// Exchange, in the cloud and in companies: mailbox store, address book, delivery restrictions, tenants' limits and connectors.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Exchange
{
    public static Table Table { get; } = new("Microsoft",
    [
        new(null, ["exceeded permitted limits|tenant has exceeded|reached your daily limit|exceeded its daily limit|submission quota"], Verdict.RateLimited,
            "550 5.7.700 Access denied, tenant has exceeded threshold")
        { Name = "Threshold", Kind = "volume" },
        new(null, ["traffic not accepted from this ip"], Verdict.Blocklist,
            "550 5.7.700 Access denied, traffic not accepted from this IP")
        { Name = "Traffic", Kind = "ip" },
        new("5.2.121-122", [], Verdict.RateLimited,
            "550 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour")
        { Name = "RecipientLimit", Kind = "volume" },
        new(null, ["thread limit|concurrent connections limit|submissionquotaexceeded"], Verdict.RateLimited,
            "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded")
        { Name = "ThreadLimit", Kind = "volume" },
        new(null, ["authentication unsuccessful|smtpclientauthentication is disabled|basic authentication is disabled"], Verdict.RelayDenied,
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.")
        { Name = "SmtpAuthOff", Source = "https://aka.ms/smtp_auth_disabled" },
        new(null, ["client was not authenticated|anonymous mail"], Verdict.RelayDenied,
            "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM")
        { Name = "AnonymousMail" },
        new("5.7.64", [], Verdict.RelayDenied,
            "550 5.7.64 TenantAttribution; Relay Access Denied")
        { Name = "Attribution" },
        new(null, ["tenantattribution|atrr|tenantinboundattribution|direct send not allowed"], Verdict.RelayDenied,
            "550 TenantAttribution; Relay Access Denied [ValidationStatus of 'SubjectMismatch']")
        { Name = "AttributionText" },
        new(null, ["permissions to send as this sender|sendasdenied|not allowed to send as"], Verdict.SenderRejected,
            "550 5.7.60 SMTP; Client does not have permissions to send as this sender")
        { Name = "SendAs" },
        new("5.1.8", ["outbound"], Verdict.SenderRejected,
            "550 5.1.8 Access denied, bad outbound sender")
        { Name = "BadOutbound" },
        new("5.7.750", [], Verdict.SenderRejected,
            "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains")
        { Name = "Unregistered" },
        new("5.7.12", [], Verdict.SenderRejected,
            "550 5.7.12 Sender was not authenticated by organization")
        { Name = "SenderNotAuth" },
        new("5.7.130-139", [], Verdict.SenderRejected,
            "550 5.7.134 Sender was not authenticated")
        { Name = "SenderNotAuthMailbox" },
        new("5.7.120-139", ["sender|authenticat|restricted"], Verdict.SenderRejected,
            "550 5.7.124 Sender not in allowed-senders list")
        { Name = "GroupClosed" },
        new(null, ["resolver.rst.sendernotauthenticated|sender was not authenticated|sender not authenticated for"], Verdict.SenderRejected,
            "550 5.7.1 RESOLVER.RST.SenderNotAuthenticatedForMailbox; Delivery restriction check failed because the sender was not authenticated when sending to this mailbox")
        { Name = "SenderNotAuthText" },
        new(null, ["resolver.rst.authrequired|resolver.rst.notauthorized|restrictedtorecipientspermission"], Verdict.SenderRejected,
            "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required")
        { Name = "NotAuthenticatedGroup" },
        new(null, ["recipsizelimit|sendsizelimit|resolver.rst.sendsizelimit"], Verdict.ContentPolicy,
            "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient")
        { Name = "RecipSize", Kind = "size" },
        new(null, ["resolver.adr"], Verdict.NoRecipient,
            "550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found")
        { Name = "ResolverAdr" },
        new(null, ["quotaexceeded|mapiexceptionshutoffquota|quota exceeded exception"], Verdict.MailboxFull,
            "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message")
        { Name = "Quota" },
        new(null, ["storedrv", "disabled|not accepting messages|mailbox disabled|accountdisabled"], Verdict.RecipientDisabled,
            "550 5.2.1 STOREDRV.Deliver: mailbox disabled or not accepting messages")
        { Name = "NotAccepting" },
        new(null, ["storedrv", "*exception|storage|conversion"], Verdict.RemoteError,
            "554 5.2.0 STOREDRV.Deliver.Exception:ConversionFailedException")
        { Name = "Storedrv", Without = ["full", "quota", "not found", "unknown"] },
        new(null, ["journaling on-premises"], Verdict.RemoteError,
            "550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled.")
        { Name = "Journaling" },
        new(null, ["transport.rules.rejectmessage|mail flow rule|rejected by organization policy|does not allow external forwarding|using tenant allow block list"], Verdict.ContentPolicy,
            "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy")
        { Name = "TransportRule", Kind = "policy" },
        new(null, ["cat.invalidcontent|multiple from addresses|policy violation detected (as|x-dg-ref header"], Verdict.ContentPolicy,
            "550 5.6.0 CAT.InvalidContent.Exception: PropertyValidationException, Property validation failed.")
        { Name = "InvalidContent", Kind = "format" }
    ])
    { Source = Microsoft.Reports };
}
