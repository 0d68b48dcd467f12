// Content filters by their names and tests: they judge the message, though their texts speak of lists, hosts and addresses.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Filters
{
    public static Table Table { get; } = new("Filters",
    [
        new(null, ["by dcc|dcc |in dcc|razor|razor2|pyzor|checksum clearinghouse|bulk checksum|fuzzy hash|fuzzy checksum|fuzzy_denied|fuzzy_prob|message fingerprint|fingerprint matches|known campaign|same text|same letter|identical message|identical text|identical copies|spam campaign"], Verdict.Spam,
            "550 5.7.1 mail 4f2a.k8d from 192.0.2.9 rejected by DCC")
        { Name = "Checksums", Source = "https://www.dcc-servers.net/dcc/dcc-tree/dccm.html" },
        new(null, ["spamassassin|score|scored|points|hits|hits=|required|required=|report", "bayes_|uribl_|surbl_|rcvd_in_|html_|mime_|uribl_black|bayes_99"], Verdict.Spam,
            "550 Your message scored 14.6 SpamAssassin points. Report follows: URIBL_BLACK BAYES_99")
        { Name = "Tests", Source = "SpamAssassin, rules/50_scores.cf" },
        new(null, ["spam detected|spam message|spam rejected|rejected as spam|detected as spam|classified as spam|identified as spam|considered spam|considered as spam|recognized as spam|recognised as spam|judged as spam|marked as spam|"
            + "refused as spam|blocked as spam"], Verdict.Spam,
            "554 Transaction failed Reject due to policy restrictions: spam message. For explanation visit http://postmaster.gmx.com/en/error-messages?ip=192.0.2.44")
        {
            Name = "SaysSpam", Source = "http://postmaster.gmx.com/en/error-messages",
            Without = [Reply.IpV4, "ip address", "your ip", "listed", "blacklist", "black list", "blocklist", "block list", "rbl", "dnsbl", "reputation", "host", "server", "sender", "user", "account", "protect", "virus", "too many",
                "grey", "limit", "exceed", "dmarc", "spf", "from your"],
        },
        new(null, ["*trojan.|*trojan-|*win32/|*win32.|*w32.|*w32/|*w97m|*heur:|*eicar|*exploit.|*backdoor.|*worm.|*ransom."], Verdict.ContentPolicy,
            "550 5.7.1 virus Win.Test.EICAR_HDB-1 detected by ClamAV - http://www.clamav.net")
        { Name = "MalwareName", Kind = "virus", Source = "https://docs.clamav.net/manual/Signatures.html" },
        new(null, ["host", "from rfc2606 reserved domain|from unknown tld"], Verdict.RdnsHelo,
            "550 5.7.1 host mx1.shop.example [192.0.2.1] from unknown TLD #122")
        { Name = "SmtpfHost", Near = 4, Source = "http://www.snertsoft.com/smtp/smtpf/reply.html", Without = ["sender"] }
    ]);
}
