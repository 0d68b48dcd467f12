// GMX, web.de, mail.com, 1&1 and IONOS: the last line of their many tells the reason, and the c= of its link names it.
namespace MailBlockBot.Core.Replies.Rules;

internal static class UnitedInternet
{
    public static Table Table { get; } = new("UnitedInternet",
    [
        new(null, ["temporary request limit exceeded|request limit exceeded|mail send limit exceeded|mail rate exceed"], Verdict.RateLimited,
            "450-Requested mail action not taken: mailbox unavailable 450-temporary request limit exceeded")
        { Name = "TemporaryLimit", Kind = "volume" },
        new(null, ["ip address is block listed|ip address is black listed|*c=bl|*c=bip|*c=r0201", "postmaster.|nemesis|block listed|black listed"], Verdict.Blocklist,
            "554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=bl")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster, Without = ["storage"], Appeal = "https://postmaster.gmx.net/en/contact" },
        new(null, ["bad dns ptr|invalid dns ptr|no dns ptr|dns ptr resource record|*c=rdns"], Verdict.RdnsHelo,
            "554-gmx.net (mxgmx116) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record.")
        { Name = "BadDns" },
        new(null, ["invalid dns mx or a|dns a/mx"], Verdict.SenderRejected,
            "550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record")
        { Name = "SenderDns" },
        new(null, ["sender address is not allowed", "mailbox unavailable|error-messages|postmaster."], Verdict.SenderRejected,
            "550-Requested action not taken: mailbox unavailable 550 Sender address is not allowed.")
        { Name = "SenderNotAllowed" },
        new(null, ["*c=hi", "error-messages|postmaster."], Verdict.Blocklist,
            "554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.web.de/error-messages?ip=192.0.2.1&c=hi")
        { Name = "HighVolume", Kind = "ip", Acts = Actor.Hoster, Without = ["spam"] },
        new(null, ["reject due to policy restrictions"], Verdict.ContentPolicy,
            "550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions. 550 For explanation visit http://postmaster.1and1.com/en/error-messages?ip=192.0.2.1&c=poli")
        { Name = "Policy", Kind = "policy", Without = ["spam"] },
        new(null, ["general system overload|due to system overload"], Verdict.RemoteError,
            "451-Requested action aborted: local error in processing 451 Rejected due to general system overload")
        { Name = "Overload" },
        new(null, ["dynamic ip address", "nemesis|no smtp service"], Verdict.Blocklist,
            "554-No SMTP service 554-Dynamic IP address. 554 Nemesis")
        { Name = "Dynamic", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["requested mail action not taken: mailbox unavailable|requested action not taken: mailbox unavailable"], Verdict.NoRecipient,
            "550 Requested action not taken: mailbox unavailable")
        { Name = "Unavailable", Without = ["spf", "dkim", "dmarc", "limit", "quota", "size", "spam", "block", "blacklist", "sender"] }
    ])
    { Source = "https://postmaster.gmx.net/en/error-messages" };
}
