// What only says so much: asked last.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Weak
{
    public static Table Table { get; } = new("Weak",
    [
        new(null, ["rejected by destination|rejected by remote|rejected by the remote|refused by remote|refused by the remote|denied by remote|rejected by the receiving|administrative prohibition|mail server permanently rejected|permanently rejected message"], Verdict.Other,
            "541 5.4.1 Mail rejected by destination domain")
        { Name = "ByDestination", Without = [Reply.IpV4, "from ip", "your ip", "your host", "your server"] },
        new(null, ["recipient address|address |mailbox |mailbox:|recipient |rcpt |user |mail user|account", "reject|unavailable|not available|"
            + "refused|denied|not accepted|undeliverable|not deliverable|not be delivered|prohibited|not like"], Verdict.NoRecipient,
            "550 5.1.0 Address rejected")
        { Name = "Recipient", Near = 3, Without = ["policy", "delivery not authorized", "not authorized", "security", "limit",
            "message refused", "recipient server", "recipient's server", "recipient's mail server", "your ip", "ip address", "from address", "sender"] },
        new(null, [Words.Client, Words.Refused + "|restricted|not trust|untrusted|suspect|no smtp service"], Verdict.Blocklist,
            "554 5.7.1 Client host rejected: Access denied")
        {
            Name = "Client", Near = 5, Kind = "ip", Acts = Actor.Hoster,
            Without = ["recipient", "user ", "account", "policy reasons", "remote domains", "permanently rejected message", "attachment", "neural"],
        },
        new(null, ["policy|not authorized|not authorised|delivery not authori|delivery not allow|prohibited|administrative|... access denied|security|violation|violat|"
            + "prohibit|restrict|not allowed|spoof|not permitted|rules|transport rule|mail flow rule|rejectmessage"], Verdict.ContentPolicy,
            "550 5.7.1 Message rejected by policy")
        { Name = "Policy", Kind = "policy", Without = ["ip address", "ip range", "your ip", "block of"] },
        new(null, ["size limit|size exceed|exceeded size|exceeds size|too large|too big"], Verdict.ContentPolicy,
            "552 Size limit exceeded")
        { Name = "Size", Kind = "size", Without = ["mailbox", "storage", "quota", "account"] },
        new(null, ["no room left|no room for|no more room|out of storage|out of quota|over quota|storage is full|quota"], Verdict.MailboxFull,
            "552 <vera@shop.example> has no room left for new mail")
        { Name = "Full", Without = ["sending", "per hour", "per day", "daily", "hourly", "disk", "connection"] },
        new(null, [Words.Wares], Verdict.Spam,
            "554 5.7.1 We do not buy pills here")
        { Name = "Wares" },
        new(null, [Words.Closed], Verdict.RecipientDisabled,
            "550 is now disabled with SMTP service")
        { Name = "Closed", Without = ["sender", "sending", "vrfy", "expn", "etrn", "command", "message", "queue", "connection", "socket", "token", "certificate", "delivery"] },
        new(null, ["does not exist|doesn't exist|never existed|no such|unknown|not found|invalid|not user|no exist|nonexist|non-exist"], Verdict.NoRecipient,
            "550 does not exist")
        { Name = "NotThere", Without = ["command", "parameter", "sender", "error", "reason"] },
        new(null, ["banned|you are blocked|on a ban list"], Verdict.Blocklist,
            "550 banned")
        { Name = "Banned", Acts = Actor.Hoster, Without = ["word", "content", "subject", "message contains", "body", "from: @", "from @", "sender @"] },
        new(null, ["content|subject|body|message contains|url|words|encrypted"], Verdict.ContentPolicy,
            "550 message contains forbidden words")
        { Name = "Content", Kind = "policy" },
        new(null, ["access denied|access is denied"], Verdict.Other,
            "550 5.7.1 Access denied")
        { Name = "AccessDenied", Source = "Sendmail, cf/m4/proto.m4" }
    ])
    { Source = "RFC 5321, 4.2.3" };
}
