// Public lists, by the name in the reply; first those of domains and links, then those of addresses.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Blocklists
{
    public static Table Table { get; } = new("Blocklists",
    [
        new(null, ["link reputation|url reputation|contains a url listed|url listed|uri listed|contains a url|listed url|blacklisted url|blacklisted link|"
            + "bad url|malicious url|spam url|links listed|domain found in message|link in"], Verdict.Spam,
            "550 5.7.1 Blocked by SpamAssassin: message contains a URL listed in multi.surbl.org (score 14.2)")
        { Name = "UrlListed", Source = "http://www.surbl.org/implementation.html" },
        new(null, ["*surbl|*uribl|ivmuri|*dbl.spamhaus|*spamhaus.org/dbl|spamhaus dbl|dbl:", "message blacklisted|message blocked|message rejected|message refused|contains|uri |uris |in message|body|content|link|url |unsolicited|considered|ссылк|содержит|в письме"], Verdict.Spam,
            "550 message contains a domain on dbl.spamhaus.org")
        { Name = "UrlInMessage", Source = "http://www.surbl.org/implementation.html" },
        new(null, ["*dbl.spamhaus|*spamhaus.org/query/dbl|*spamhaus.org/query/domain|spamhaus dbl"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Sender address [info@shop.example] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/shop.example")
        { Name = "Dbl", Kind = "domain", Acts = Actor.Customer, List = "Spamhaus DBL", Appeal = "https://check.spamhaus.org/", Source = "https://www.spamhaus.org/blocklists/domain-blocklist/" },
        new(null, ["*surbl|*uribl|ivmuri|*rhsbl|*spameatingmonkey"], Verdict.Blocklist,
            "550 shop.example is listed in multi.surbl.org")
        { Name = "SurblDomain", Kind = "domain", Acts = Actor.Customer, Appeal = "https://www.surbl.org/surbl-analysis", Source = "https://www.surbl.org/lists" },
        new(null, ["*returnc/pub|error: open resolver"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.9/")
        { Name = "SpamhausResolver", Acts = Actor.Receiver, List = "Spamhaus", Source = "https://www.spamhaus.org/returnc/pub/" },
        new(null, ["*spamhaus|*abuseat.org"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1")
        { Name = "Spamhaus", Kind = "ip", Acts = Actor.Hoster, List = "Spamhaus", Appeal = "https://check.spamhaus.org/", Source = "https://www.spamhaus.org/blocklists/zen-blocklist/" },
        new(null, ["*spamcop"], Verdict.Blocklist,
            "550 192.0.2.1 is listed at bl.spamcop.net (127.0.0.2: Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1)")
        { Name = "SpamCop", Kind = "ip", Acts = Actor.Hoster, List = "SpamCop", Appeal = "https://www.spamcop.net/bl.shtml", Source = "https://www.spamcop.net/bl.shtml" },
        new(null, ["*uceprotect"], Verdict.Blocklist,
            "550-Blacklisted in dnsbl-1.uceprotect.net: IP 192.0.2.1 is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1")
        { Name = "UceProtect", Kind = "ip", Acts = Actor.Hoster, List = "UCEPROTECT", Appeal = "https://www.uceprotect.net/en/rblcheck.php", Source = "https://www.uceprotect.net/en/" },
        new(null, ["*invaluement|ivmsip"], Verdict.Blocklist,
            "550 5.5.4 ETP208 Your IP is listed by Invaluement.")
        { Name = "Invaluement", Kind = "ip", Acts = Actor.Hoster, List = "Invaluement", Appeal = "https://www.invaluement.com/removal/", Source = "https://www.invaluement.com/" },
        // Ended on 5 June 2024: only the receiver can help, by asking it no more.
        new(null, ["*sorbs"], Verdict.Blocklist,
            "554 Client host [192.0.2.1] blocked using dnsbl.sorbs.net")
        { Name = "Sorbs", Kind = "ip", Acts = Actor.Receiver, List = "SORBS", Source = "https://www.techzine.eu/news/security/120916/proofpoint-discontinues-anti-spam-service-sorbs/" },
        new(null, ["*psbl.|surriel.com"], Verdict.Blocklist,
            "550 Rejected: 192.0.2.1 listed at psbl.surriel.com")
        { Name = "Psbl", Kind = "ip", Acts = Actor.Hoster, List = "PSBL", Appeal = "https://psbl.org/remove", Source = "https://psbl.org/" },
        new(null, ["*mailspike"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.mailspike.net")
        { Name = "Mailspike", Kind = "ip", Acts = Actor.Hoster, List = "Mailspike", Appeal = "https://www.mailspike.org/", Source = "https://www.mailspike.org/" },
        new(null, ["*abusix"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using combined.mail.abusix.zone; https://lookup.abusix.com/search?q=192.0.2.1")
        { Name = "Abusix", Kind = "ip", Acts = Actor.Hoster, List = "Abusix", Appeal = "https://lookup.abusix.com/", Source = "https://lookup.abusix.com/" },
        new(null, ["magicspam|magicmail", "blacklisted|blocked|listed"], Verdict.Blocklist,
            "550 5.7.0 You have been blacklisted. See http://spamauditor.org/best-practices/empowering-your-users/ for more information.. Protection provided by MagicSpam 2.1-12.2 http://www.magicspam.com")
        { Name = "MagicSpam", Kind = "ip", Acts = Actor.Hoster, List = "MagicSpam", Source = "http://www.magicspam.com" },
        new(null, ["spfbl", "non-existent internet domain|sender domain is invalid|sender are both invalid"], Verdict.SenderRejected,
            "554 5.7.1 SPFBL sender has non-existent internet domain. See http://spfbl.net/en/feedback")
        { Name = "SpfblSender", Source = "https://github.com/leonamp/SPFBL, client/spfbl.pl" },
        new(null, ["*dnsbl|*njabl|*spamrats|*backscatterer|*hostkarma|*nixspam|cbl.|"
            + "*truncate.gbudb|*wpbl|*blocklist.de|*manitu|0spam|senderscore|*.rbl.| rbl |rbl:|"
            + "realtime blackhole|real-time blackhole|*s5h.net|*abuse.ch|*spfbl|*.dnswl.|*dronebl|*anonmails.de|*abuse.ro|*bl.websitewelcome"], Verdict.Blocklist,
            "550-\"JunkMail rejected - mail.shop.example [192.0.2.1]:40598 is in an RBL, see Spam received. See http://anonmails.de/dnsbl.php?ip=192.0.2.1\"")
        { Name = "Others", Kind = "ip", Acts = Actor.Hoster, Without = ["greylisted", "is not allowed to send"], Source = "Postfix, postconf(5), default_rbl_reply; cPanel's wording of the same" }
    ])
    { Source = "Postfix, postconf(5), default_rbl_reply; RFC 5782" };
}
