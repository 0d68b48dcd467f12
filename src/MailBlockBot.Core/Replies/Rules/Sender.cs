// The envelope sender, its domain, or this sender for this recipient.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Sender
{
    public static Table Table { get; } = new("Sender",
    [
        new("x.1.7-8", ["takes no mail|accepts no mail|cannot receive|not receive|nobody can answer|invalid|bad|unknown|no such|not found|does not|syntax|not exist|unresolv|resolv"], Verdict.SenderRejected,
            "550 5.1.7 No such domain neko.example.com.")
        { Name = "Code", Without = ["client ip", "hostname"] },
        new("517", ["domain|address|sender|mail "], Verdict.SenderRejected,
            "517-Domain does not exist: shop.example.\n517 Invalid domain, see <URL:ftp://ftp.isi.edu/in-notes/rfc1035.txt>")
        { Name = "Courier517", Source = "Courier, courier/module.esmtp: 517 stands for X.1.7, a bad sender's address" },
        new(null, ["send as|to send from|send mail as|send on behalf|not owned by|sender address not owned|permissions to send|permission to send|"
            + "not entitled to use|not entitled to send|not allowed to use this|not permitted to use this|sender address does not match|sender does not match|sender is not same|sender is not the same|not same as smtp"],
            Verdict.SenderRejected,
            "553 5.7.1 <vera@shop.example>: Sender address rejected: not owned by user olga")
        { Name = "NotOwned", Without = ["client host", "ip address"], Source = "Postfix, smtpd_check.c; Exchange 5.7.60" },
        new(null, ["not a member|non-members|nonmembers|members-only|from its members|from group members|members only|only members|member of|posting to this list|not authorized to post|not allowed to post|"
            + "allowed to post|not subscribed|subscribers only|only subscribers|moderated|allowed-senders list|list of allowed senders|list of permitted senders|known senders|accepted senders|"
            + "approved sender|authorized senders|internal senders|sent by members|to this group|to this list|to this distribution|"
            + "allowed to write|permitted to write|may write to|whitelist only|not on the recipient's|not in the recipient's"], Verdict.SenderRejected,
            "550 Only members of this list can post here")
        { Name = "NotMember", Without = ["relay", "size"] },
        new(null, ["outgoing mail|outgoing email|outbound mail|mail sending|sending mail|sending email|ability to send", "suspend|disabled|"
            + "been blocked|is blocked|denied|not allowed|deactivated|locked"],
            Verdict.SenderRejected,
            "Outgoing mail from \"shop.example\" has been suspended.")
        { Name = "OutgoingSuspended", Near = 7, Acts = Actor.Hoster, Without = ["ip", "spam"] },
        new(null, ["sender was not authenticated|sender not authenticated|sender is not authenticated|sendernotauthenticated|authrequired"],
            Verdict.SenderRejected,
            "550 5.7.1 sender is not authenticated for this mailbox")
        { Name = "NotAuthenticated" },
        new(null, ["domain|host |mx |mx record|mail exchanger|dns|address", Words.Sender, Words.Missing + "|resolv|unroutable|unrouteable|verif|"
            + "must have|must resolve|no mx|no mail exchanger|fully-qualified|fully qualified|required|must exist|must be|syntax|malformed|missing|lookup fail"],
            Verdict.SenderRejected,
            "550 <user@vh84.hosting.example>: Sender address rejected: Domain not found")
        { Name = "DomainMissing", Near = 7, Without = ["recipient address rejected", "recipient domain", "helo", "reverse", "spf",
            "client host", "address book", "authentication", "fix reverse", "rdns", "ptr "] },
        new(null, [Words.Sender, Words.Missing + "|verif|callback|callout|required|fully-qualified|fully qualified|missing|malformed|syntax|"
            + "cannot receive|accept no replies|not be verified|unverif|unroutable|unrouteable|must be|must have|must resolve|not match|unresolv"], Verdict.SenderRejected,
            "550 return-path could not be verified")
        { Name = "Missing", Near = 4, Without = ["recipient address rejected", "recipient unknown", "reverse", "ptr ", "authenticat",
            "client host", "recipient's", "spam", "helo", "address book", "sender first"] },
        new(null, ["recipient's block list|recipient's blocklist|user's block list|recipient's deny list|domain's blacklist|domain's black list|recipient's blacklist|recipient's black list|user's blacklist|user's black list|customer's blacklist|owner's blacklist|user in blacklist|"
            + "sender is blacklisted|sender is blocklisted|sender is blocked|sender is banned|sender is denylisted|sender blacklist|sender black list|sender blocklist|sender block list|sender deny list|sender denylist|blocked senders|list of blocked senders|blocked sender list"],
            Verdict.SenderRejected,
            "550 <info@shop.example>: in a sender deny list")
        { Name = "OnOwnList", Without = ["ip address", "your ip", "client host", "dnsbl", "rbl "] },
        new(null, [Words.Sender + "|from: @|from: <@|sender @|sender <@|mail from this domain|mail from your domain|mails from|envelope|user entry", Words.Refused + "|blacklist|"
            + "black list|block list|blocklist|suspend|disabled|not registered"],
            Verdict.SenderRejected,
            "550 rejected: sender refused")
        { Name = "Refused", Near = 3, Without = ["recipient address rejected", "ip address", "your ip", "from ip", "client host", "spam", "authenticat",
            "sender score", "mta", "policy", "spf", "reputation", "content",
            "listed in", "listed by", "dnsbl", "blocked using", "not logged in", "too many", "limit", "quota", "rate", "sender's ip",
                "sender ip", "your site", "from your server", "from your network"] },
        new(null, ["rejected by recipients|rejected by recipient|blocked by recipient|blocked by the recipient|blocked by this user|"
            + "blocked by user|blocked you|personal block|personal deny|blocked your address|blocked sender|recipient has blocked|recipient does not want|"
            + "does not wish to receive|only accepts mail from|only accepts email from|refuses mail from you|registered gateway user|"
            + "bogus mail from|fake sender|forged sender|sender forged|spoofed sender|null sender|empty sender|empty envelope|banned address"],
            Verdict.SenderRejected,
            "550 'user@nyaan.example.com' is not a registered gateway user")
        { Name = "ByRecipient", Without = ["ip", "spam", "company policy", "corporate policy"] }
    ])
    { Source = "Postfix, smtpd_check.c; Sendmail, cf/README; chkuser" };
}
