// Mimecast: the reasons of its table of SMTP errors.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Mimecast
{
    public static Table Table { get; } = new("Gateways",
    [
        new("451", ["internal resource"], Verdict.RateLimited,
            "451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451")
        { Name = "Mimecast451", Kind = "greylisting" },
        new("451", ["ip temporarily blacklisted"], Verdict.Blocklist,
            "451 IP temporarily blacklisted - https://community.mimecast.com/docs/DOC-1369#451")
        { Name = "MimecastIp", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["local ct ip reputation|csi.mimecast.org|poor reputation sender"], Verdict.Blocklist,
            "550 csi.mimecast.org Poor Reputation Sender. - http://kb.mimecast.com/Mimecast_Knowledge_Base/Administration_Console/Monitoring/Mimecast_SMTP_Error_Codes#550")
        { Name = "MimecastReputation", Kind = "ip", Acts = Actor.Hoster, Without = ["invalid recipient"] },
        new(null, ["envelope blocked|header based blocked senders|manually blocked senders|account outbounds disabled"], Verdict.SenderRejected,
            "550 Administrative prohibition - envelope blocked")
        { Name = "MimecastEnvelope" },
        new(null, ["anti-spoofing policy|anti-spoofing header|anti-spoofing lockout"], Verdict.ContentPolicy,
            "550 Rejected by header based Anti-Spoofing policy - inbound not allowed")
        { Name = "MimecastSpoof", Kind = "policy" },
        new(null, ["mcspamsignature|mc spamsignature"], Verdict.Spam,
            "554 Email rejected due to security policies - MCSpamSignature.sa.1.2")
        { Name = "MimecastSignature" },
        new(null, ["rejected due to security policies"], Verdict.ContentPolicy,
            "554 Email rejected due to security policies")
        { Name = "MimecastSecurity", Kind = "policy", Without = ["your ip", "spam signature"] },
        new(null, ["invalid recipient", "mimecast|invalid recipient address - |csi.mimecast.org"], Verdict.NoRecipient,
            "550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550")
        { Name = "MimecastRecipient" },
        new(null, ["host network not allowed"], Verdict.Blocklist,
            "554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554")
        { Name = "MimecastNetwork", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["content examination"], Verdict.ContentPolicy,
            "550 Message bounced due to Content Examination Policy")
        { Name = "MimecastExamination", Kind = "policy" },
        new(null, ["configuration is invalid for this certificate"], Verdict.Tls,
            "554 Configuration is invalid for this certificate")
        { Name = "MimecastCertificate" }
    ])
    { Source = "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes" };
}
