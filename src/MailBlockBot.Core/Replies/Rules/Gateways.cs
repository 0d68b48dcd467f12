// Filters that stand before many receivers: Trend Micro, Barracuda, Cloudmark, Cisco, Proofpoint, Symantec, FortiMail, Hornetsecurity, SpamExperts, MailChannels, Trellix.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Gateways
{
    const string Etp = "https://docs.trellix.com/data-and-email/docs/error-codes";

    public static Table Table { get; } = new("Gateways",
    [
        new(null, ["policy rejection- abuse|abuse. go away"], Verdict.Blocklist,
            "450 4.7.1 <vera@shop.example>: Recipient address rejected: Policy Rejection- Abuse. Go away.")
        { Name = "BarracudaAbuse", Kind = "ip", Acts = Actor.Hoster, List = "Barracuda", Source = "https://smtpfieldmanual.com/" },
        new(null, ["trend micro|trendmicro|mail-abuse.com|mail-abuse.org|ers-rbl|ers-qil|ers-dul"], Verdict.Blocklist,
            "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro Email Reputation Service")
        {
            Name = "TrendMicro", Without = ["attachment", "content", "message contains", "spam detected", "virus"], Kind = "ip", Acts = Actor.Hoster, List = "Trend Micro", Appeal = "https://servicecentral.trendmicro.com/en-us/ers/",
            Source = "https://success.trendmicro.com/en-US/solution/KA-0001346"
        },
        new(null, ["barracuda reputation|barracudanetworks.com/reputation|barracudacentral|*b.barracudacentral"], Verdict.Blocklist,
            "554 Service unavailable; Client host [192.0.2.1] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1")
        {
            Name = "BarracudaReputation", Kind = "ip", Acts = Actor.Hoster, List = "Barracuda", Appeal = "https://www.barracudacentral.org/rbl/removal-request",
            Source = "https://www.barracudacentral.org/rbl"
        },
        new(null, ["contains spam or virus or sender is blocked"], Verdict.Spam,
            "550 Message contains spam or virus or sender is blocked : 192.0.2.1 : info@shop.example")
        { Name = "BarracudaSpam", List = "Barracuda", Source = "https://www.barracudacentral.org/rbl" },
        new(null, ["permanent failure for one or more recipients", "*:blocked"], Verdict.ContentPolicy,
            "550 permanent failure for one or more recipients (vera@shop.example:blocked)")
        { Name = "BarracudaBlocked", Kind = "policy", Without = ["spam"], List = "Barracuda", Source = "https://www.barracudacentral.org/rbl" },
        new(null, ["*cloudmark", "spam|content"], Verdict.Spam,
            "550 5.7.1 Message rejected by Cloudmark: content is spam")
        { Name = "CloudmarkContent", List = "Cloudmark", Without = ["ip ", "client host", "blacklist", "csi", "reputation"], Source = "https://csi.cloudmark.com/en/reset/" },
        new(null, ["*cloudmark|cm-csi"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using cm-csi-v11")
        {
            Name = "Cloudmark", Kind = "ip", Acts = Actor.Hoster, List = "Cloudmark", Appeal = "https://csi.cloudmark.com/en/reset/",
            Source = "https://csi.cloudmark.com/en/reset/"
        },
        new(null, ["*senderbase|*talosintelligence|senderscore|sender score"], Verdict.Blocklist,
            "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. Refer to http://www.senderbase.org")
        {
            Name = "SenderBase", Kind = "ip", Acts = Actor.Hoster, List = "Cisco Talos", Appeal = "https://talosintelligence.com/reputation_center/support",
            Source = "https://talosintelligence.com/reputation_center"
        },
        new(null, ["your access to submit messages|your access to this mail system"], Verdict.Blocklist,
            "554 5.7.1 Your access to submit messages to this e-mail system has been rejected.")
        {
            Name = "Cisco", Kind = "ip", Acts = Actor.Hoster, List = "Cisco Talos", Appeal = "https://talosintelligence.com/reputation_center/support",
            Source = "https://talosintelligence.com/reputation_center"
        },
        new(null, ["poor reputation|bad reputation|email reputation|ip reputation|low reputation|sender reputation|"
            + "domain reputation|reputation score|reputation of the"], Verdict.Blocklist,
            "554 IP address 192.0.2.1 rejected: bad reputation")
        { Name = "PoorReputation", Acts = Actor.Hoster, Source = "https://talosintelligence.com/reputation_center" },
        new(null, ["prs.proofpoint|proofpoint dynamic reputation"], Verdict.Blocklist,
            "550 5.7.1 Service unavailable; client [192.0.2.1] blocked using prs.proofpoint.com")
        {
            Name = "ProofpointReputation", Kind = "ip", Acts = Actor.Hoster, List = "Proofpoint", Appeal = "https://ipcheck.proofpoint.com/",
            Source = "https://ipcheck.proofpoint.com/"
        },
        new(null, ["*pphosted|*proofpoint", "block"], Verdict.Blocklist,
            "554 Blocked - see pphosted.com")
        { Name = "ProofpointPrs", Kind = "ip", Acts = Actor.Hoster, List = "Proofpoint", Appeal = "https://ipcheck.proofpoint.com/", Source = "https://ipcheck.proofpoint.com/" },
        new(null, ["connection rejected by policy|you are not allowed to connect"], Verdict.Blocklist,
            "501 Connection rejected by policy [7.7] 20805, please visit www.messagelabs.com/support for more details about this error message.")
        { Name = "SymantecPolicy", Kind = "ip", Acts = Actor.Hoster, List = "Symantec", Source = "https://knowledge.broadcom.com/external/article/177117" },
        new(null, ["message filtered", "symantec|messagelabs|troubleshooting"], Verdict.Spam,
            "553-Message filtered. Refer to the Troubleshooting page at\\n553-http://www.symanteccloud.com/troubleshooting for more\\n553 information. (#5.7.1)")
        { Name = "SymantecFiltered", List = "Symantec", Source = "http://www.symanteccloud.com/troubleshooting" },
        new("554 5.5.4", ["spam ip|negative reputation"], Verdict.Blocklist,
            "554 5.5.4 Spam IP rejected")
        { Name = "HornetIp", Kind = "ip", Acts = Actor.Hoster, Source = "https://support.everycloud.com/support/solutions/articles/4000007755" },
        new("554 5.5.6", ["loop detection"], Verdict.Network,
            "554 5.5.6 Loop detection > 10 mal X-antispameurope-disclaimer")
        { Name = "HornetLoop", Source = "https://support.everycloud.com/support/solutions/articles/4000007755" },
        new("554 5.5.3", ["content filter size"], Verdict.ContentPolicy,
            "554 5.5.3 e-mail Rejected Content Filter Size")
        { Name = "HornetSize", Kind = "size", Source = "https://support.everycloud.com/support/solutions/articles/4000007755" },
        new("554 5.6.1-3", ["spam header|spam link|spam body|spam text|signature of spam"], Verdict.Spam,
            "554 5.6.1 Spam Header rejected")
        { Name = "HornetSpam", Source = "https://support.everycloud.com/support/solutions/articles/4000007755" },
        new(null, ["fortiguard|fortispam", "url|bulk|outbreak|heuristic|deep header|found it to be"], Verdict.Spam,
            "554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s).")
        { Name = "FortiUrl", List = "FortiGuard", Source = "https://www.fortiguard.com/services/antispam" },
        new(null, ["fortiguard|fortimail", "block|blacklist|reject|ip"], Verdict.Blocklist,
            "554 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP.")
        { Name = "FortiIp", Kind = "ip", Acts = Actor.Hoster, List = "FortiGuard", Appeal = "https://www.fortiguard.com/services/antispam", Source = "https://www.fortiguard.com/services/antispam" },
        new(null, ["*spamrl.com", "url|link"], Verdict.Spam,
            "550 A URL in this email (shop.example) is listed on https://spamrl.com/. Please resolve and retry")
        { Name = "SpamExpertsUrl", List = "SpamExperts", Source = "https://spamrl.com/" },
        new(null, ["*spamrl.com"], Verdict.Blocklist,
            "550 The sending IP (192.0.2.1) is listed on https://spamrl.com. Please resolve this and retry.")
        { Name = "SpamExpertsIp", Kind = "ip", Acts = Actor.Hoster, List = "SpamExperts", Appeal = "https://spamrl.com/", Source = "https://spamrl.com/" },
        new(null, ["*mailchannels", "[cs]|message blocked"], Verdict.Spam,
            "550 5.7.1 [CS] Message blocked. If this is a false positive, please report this to your hosting service provider. See https://console.mailchannels.net/insights/bounce?auid=hoster")
        { Name = "MailChannelsSpam", List = "MailChannels", Source = "https://console.mailchannels.net/insights/bounce" },
        new(null, ["etp100|etp101|etp102|etp103"], Verdict.NoRecipient,
            "550 5.1.1 ETP102 Invalid recipient")
        { Name = "TrellixRecipient", Source = Etp },
        new(null, ["etp104"], Verdict.Network,
            "554 5.4.6 ETP104 Routing loop detected")
        { Name = "TrellixLoop", Source = Etp }
    ]);
}
