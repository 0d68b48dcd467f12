// Public lists, by the name in the reply; first those of domains and links, then those of addresses.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Blocklists
{
    public static Table Table { get; } = new("Blocklists",
    [
        new(null, ["contains a url listed|url listed|uri listed|contains a url|listed url|blacklisted url|blacklisted link|"
            + "bad url|malicious url|spam url|links listed|domain found in message|link in"], Verdict.Spam,
            "550 5.7.1 Blocked by SpamAssassin: message contains a URL listed in multi.surbl.org (score 14.2)")
        { Name = "UrlListed" },
        new(null, ["surbl|uribl|dbl.spamhaus", "message contains|in message|body|content"], Verdict.Spam,
            "550 message contains a domain on dbl.spamhaus.org")
        { Name = "UrlInMessage" },
        new(null, ["dbl.spamhaus|spamhaus.org/query/dbl|spamhaus.org/query/domain|spamhaus dbl"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Sender address [info@shop.example] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/shop.example")
        { Name = "Dbl", Kind = "domain", Acts = Actor.Customer, List = "Spamhaus DBL", Appeal = "https://check.spamhaus.org/" },
        new(null, ["surbl|uribl|rhsbl|spameatingmonkey"], Verdict.Blocklist,
            "550 shop.example is listed in multi.surbl.org")
        { Name = "SurblDomain", Kind = "domain", Acts = Actor.Customer },
        new(null, ["spamhaus"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1")
        { Name = "Spamhaus", Kind = "ip", Acts = Actor.Hoster, List = "Spamhaus", Appeal = "https://check.spamhaus.org/" },
        new(null, ["spamcop"], Verdict.Blocklist,
            "550 192.0.2.1 is listed at bl.spamcop.net (127.0.0.2: Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1)")
        { Name = "SpamCop", Kind = "ip", Acts = Actor.Hoster, List = "SpamCop", Appeal = "https://www.spamcop.net/bl.shtml" },
        new(null, ["uceprotect"], Verdict.Blocklist,
            "550 5.7.1 Client host [192.0.2.1] blocked using dnsbl-2.uceprotect.net")
        { Name = "UceProtect", Kind = "ip", Acts = Actor.Hoster, List = "UCEPROTECT", Appeal = "https://www.uceprotect.net/en/rblcheck.php" },
        new(null, ["invaluement"], Verdict.Blocklist,
            "550 5.5.4 ETP208 Your IP is listed by Invaluement.")
        { Name = "Invaluement", Kind = "ip", Acts = Actor.Hoster, List = "Invaluement", Appeal = "https://www.invaluement.com/removal/" },
        new(null, ["sorbs"], Verdict.Blocklist,
            "554 Client host [192.0.2.1] blocked using dnsbl.sorbs.net")
        { Name = "Sorbs", Kind = "ip", Acts = Actor.Receiver, List = "SORBS" },
        new(null, ["dnsbl|psbl.|abuseat.org|njabl|spamrats|mailspike|backscatterer|hostkarma|nixspam|ix.dnsbl|cbl.|"
            + "barracudacentral|truncate.gbudb|wpbl|blocklist.de|manitu|0spam|senderscore|abusix|.rbl.| rbl |rbl:|"
            + "realtime blackhole|s5h.net|abuse.ch|spfbl|.dnswl."], Verdict.Blocklist,
            "550 Rejected: 192.0.2.1 listed at psbl.surriel.com")
        { Name = "Others", Kind = "ip", Acts = Actor.Hoster }
    ]);
}
