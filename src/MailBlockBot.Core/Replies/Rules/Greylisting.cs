// First attempts put off on purpose.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Greylisting
{
    public static Table Table { get; } = new("Greylisting",
    [
        new("451", ["try again later|try later|please try again|please retry|retry later|try again"], Verdict.RateLimited,
            "451 Try again later")
        {
            Name = "TryAgain", Kind = "greylisting",
            Without = ["busy", "unavailable", "error", "problem", "failure", "resources", "system", "temporar", "not available", "disk",
                "lookup", "dns", "local", "unable", "cannot", "could not", "maintenance", "scanner", "resolv", "timeout",
                "spf", "dkim", "verify", "server", "quota", "full", "too much", "too many", "spam", "suspicious"],
        },
        new(null, ["triplet|*greylist|*graylist|grey-list|gray-list|grey list|gray list|postgrey|*greylst"], Verdict.RateLimited,
            "450 4.2.0 <vera@shop.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/shop.example.html")
        { Name = "Grey", Kind = "greylisting" },
        new(null, ["unseen sender|your first mail|your first message|your first email|first mail to us|first message from|first delivery|not yet authorized to deliver|first attempt|first contact|please retry|retry in|try again in|come back in|come again|in a few minutes|in ten minutes|in five minutes|"
            + "wait at least|seconds before|first time|first sight|first-time"], Verdict.RateLimited,
            "450 4.7.1 unseen sender, please retry in 5 minutes")
        { Name = "FirstTime", Kind = "greylisting", Without = ["unavailable", "maintenance", "queue", "will be retried", "could not be saved", "could not be stored", "blocked", "banned", "blacklist", "directory", "rebuil", "upgrad", "migrat", "suspected", "junk"] },
        new("4xx", ["deferred|delayed|wait|retry after|come back after|try after|try again after", "seconds|second|minutes|minute"], Verdict.RateLimited,
            "450 4.7.1 New sender, new address: deferred for 300 seconds")
        { Name = "Wait", Near = 3, Kind = "greylisting", Without = ["queue", "timeout", "timed out", "delivered", "blocked", "banned"] }
    ])
    { Source = "RFC 6647; Postgrey; rspamd" };
}
