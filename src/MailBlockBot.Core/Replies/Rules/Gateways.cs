// Filters that stand before many receivers: Proofpoint, Mimecast, Barracuda, Cisco, Cloudmark, Trend Micro, Sophos, Symantec, Forcepoint.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Gateways
{
    public static Table Table { get; } = new("Gateways",
    [
        new(null, ["trend micro|trendmicro|mail-abuse.com"], Verdict.Blocklist,
            "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro Email Reputation Service")
        { Name = "TrendMicro", Kind = "ip", Acts = Actor.Hoster, List = "Trend Micro", Appeal = "https://servicecentral.trendmicro.com/en-us/ers/" },
        new("451", ["internal resources are temporarily unavailable"], Verdict.RateLimited,
            "451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451")
        { Name = "Mimecast451", Kind = "greylisting", Source = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes" },
        new(null, ["barracuda reputation|barracudanetworks.com/reputation|barracudacentral"], Verdict.Blocklist,
            "554 Service unavailable; Client host [192.0.2.1] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1")
        { Name = "BarracudaReputation", Kind = "ip", Acts = Actor.Hoster, List = "Barracuda", Appeal = "https://www.barracudacentral.org/rbl/removal-request" },
        new(null, ["permanent failure for one or more recipients", "blocked"], Verdict.ContentPolicy,
            "550 permanent failure for one or more recipients (vera@shop.example:blocked)")
        { Name = "BarracudaBlocked", Kind = "policy", List = "Barracuda" },
        new(null, ["cloudmark|cm-csi"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using cm-csi-v11")
        { Name = "Cloudmark", Kind = "ip", Acts = Actor.Hoster, List = "Cloudmark", Appeal = "https://csi.cloudmark.com/en/reset/" },
        new(null, ["senderbase|talosintelligence|senderscore|sender score"], Verdict.Blocklist,
            "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. Refer to http://www.senderbase.org")
        { Name = "SenderBase", Kind = "ip", Acts = Actor.Hoster, List = "Cisco Talos", Appeal = "https://talosintelligence.com/reputation_center/support" },
        new(null, ["poor reputation|bad reputation|email reputation|ip reputation|low reputation|sender reputation|"
            + "domain reputation|reputation score|reputation of the"], Verdict.Blocklist,
            "554-Your access to this mail system has been rejected due to the sending MTA's poor reputation.")
        { Name = "PoorReputation", Acts = Actor.Hoster },
        new(null, ["envelope blocked"], Verdict.SenderRejected,
            "550 Administrative prohibition - envelope blocked")
        { Name = "MimecastEnvelope" },
        new(null, ["anti-spoofing policy|anti-spoofing header"], Verdict.ContentPolicy,
            "550 Rejected by header based Anti-Spoofing policy - inbound not allowed")
        { Name = "MimecastSpoof", Kind = "policy" },
        new(null, ["invalid recipient", "mimecast|invalid recipient address - |csi.mimecast.org"], Verdict.NoRecipient,
            "550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550")
        { Name = "MimecastRecipient" },
        new(null, ["content examination"], Verdict.ContentPolicy,
            "550 Message bounced due to Content Examination Policy")
        { Name = "MimecastExamination", Kind = "policy" },
        new(null, ["pphosted", "blocked|prs", "block"], Verdict.Blocklist,
            "554 Blocked - see pphosted.com")
        { Name = "ProofpointPrs", Kind = "ip", Acts = Actor.Hoster, List = "Proofpoint" }
    ]);
}
