// GMX, web.de, mail.com, 1&1 and IONOS: the c= of the explanation's link tells the reason.
namespace MailBlockBot.Core.Replies.Rules;

internal static class UnitedInternet
{
    public static Table Table { get; } = new("UnitedInternet",
    [
        new(null, ["temporary request limit exceeded|request limit exceeded"], Verdict.RateLimited,
            "450-Requested mail action not taken: mailbox unavailable 450-temporary request limit exceeded")
        { Name = "TemporaryLimit", Kind = "volume" },
        new(null, ["ip address is block listed|ip address is black listed|c=bl", "postmaster.|nemesis", "block listed"], Verdict.Blocklist,
            "554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=bl")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://postmaster.gmx.net/en/contact" },
        new(null, ["bad dns ptr|invalid dns ptr|no dns ptr|dns ptr resource record|dns a/mx"], Verdict.RdnsHelo,
            "554-gmx.net (mxgmx116) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record.")
        { Name = "BadDns" },
        new(null, ["c=hi|reject due to policy restrictions", "error-messages"], Verdict.Blocklist,
            "554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.web.de/error-messages?ip=192.0.2.1&c=hi")
        { Name = "HighVolume", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["requested mail action not taken: mailbox unavailable|requested action not taken: mailbox unavailable"], Verdict.NoRecipient,
            "550 Requested action not taken: mailbox unavailable")
        { Name = "Unavailable" },
        new(null, ["dynamic ip address", "nemesis"], Verdict.Blocklist,
            "554-No SMTP service 554-Dynamic IP address. 554 Nemesis")
        { Name = "Dns", Kind = "ip" }
    ]);
}
