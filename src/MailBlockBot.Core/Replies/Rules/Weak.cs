// What only says so much: asked last.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Weak
{
    public static Table Table { get; } = new("Weak",
    [
        new(null, ["rejected by destination|mail server permanently rejected|permanently rejected message"], Verdict.Other,
            "541 5.4.1 Mail rejected by destination domain")
        { Name = "ByDestination" },
        new(null, ["recipient address rejected|address rejected|mailbox unavailable|recipient rejected|mailbox not available|recipient refused|"
            + "cannot be delivered to|not deliverable|undeliverable|user unavailable|mailbox access denied|not found or access denied|"
            + "recipient not accepted|recipient is not accepted|recipient address|mailbox|account not available|does not like recipient"],
            Verdict.NoRecipient,
            "550 5.1.0 Address rejected")
        { Name = "RecipientRejected", Without = ["policy", "delivery not authorized", "not authorized", "security", "prohibited", "limit",
            "message refused"] },
        new(null, [Words.Client, Words.Refused + "|not trust|untrusted|suspect|no smtp service"], Verdict.Blocklist,
            "554 5.7.1 Client host rejected: Access denied")
        {
            Name = "Client", Near = 35, Kind = "ip", Acts = Actor.Hoster,
            Without = ["recipient", "user ", "account", "policy reasons", "remote domains", "permanently rejected message", "attachment"],
        },
        new(null, ["policy|not authorized|not authorised|delivery not|prohibited|administrative|access denied|security|violation|violat|"
            + "prohibit|restrict|not allowed|spoof|not permitted|rules|rejectmessage"], Verdict.ContentPolicy,
            "550 5.7.1 Message rejected by policy")
        { Name = "Policy", Kind = "policy" },
        new(null, ["does not exist|doesn't exist|no such|unknown|not found|invalid"], Verdict.NoRecipient,
            "550 does not exist")
        { Name = "NotThere", Without = ["command", "parameter", "sender", "error"] },
        new(null, ["content|subject|body|message contains|url|words|encrypted"], Verdict.ContentPolicy,
            "550 message contains forbidden words")
        { Name = "Content", Kind = "policy" }
    ]);
}
