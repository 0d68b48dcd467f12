// What only says so much: asked last.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Weak
{
    public static Table Table { get; } = new("Weak",
    [
        new(null, ["rejected by destination|mail server permanently rejected|permanently rejected message"], Verdict.Other,
            "541 5.4.1 Mail rejected by destination domain")
        { Name = "ByDestination" },
        new(null, ["connection denied|connection rejected|not accepting mail from"], Verdict.Blocklist,
            "550 connection denied")
        { Name = "ConnectionDenied", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["envelope blocked|sender denied|sender rejected|rejected sender|sender refused|from domain|sender", "reject|denied|block|invalid|not allowed|refused|not authorized"], Verdict.SenderRejected,
            "550 rejected: sender refused")
        { Name = "Envelope" },
        new(null, ["recipient address rejected: access denied|recipient address rejected|address rejected|mailbox unavailable|"
            + "recipient rejected|mailbox not available|recipient refused|cannot be delivered to|not deliverable|"
            + "undeliverable|user unavailable|email address", "reject|unavailable|refused|delivered|deliver|correct|access denied|invalid|unknown"], Verdict.NoRecipient,
            "550 5.1.0 Address rejected")
        { Name = "RecipientRejected", Without = ["policy", "delivery not authorized", "not authorized"] },
        new(null, ["ip address|your ip|your server|your network|connection refused|connection rejected|no smtp service|"
            + "access from|connections from|mails from|messages from|mail from your", "reject|block|denied|refused|not accepted|not allowed|no smtp|forbidden|bad"], Verdict.Blocklist,
            "550 No SMTP service for you, access from there forbidden")
        { Name = "NetBlock", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["policy|not authorized|delivery not|prohibited|administrative|access denied|security|violation|prohibit|"
            + "restrict|not allowed|spoof"], Verdict.ContentPolicy,
            "550 5.7.1 Message rejected by policy")
        { Name = "Policy", Kind = "policy" },
        new(null, ["content|subject|body|message contains|url"], Verdict.ContentPolicy,
            "550 message contains forbidden words")
        { Name = "Content" }
    ]);
}
