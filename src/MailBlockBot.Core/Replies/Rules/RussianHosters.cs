// Servers and filters of Russian hosters and companies: RU-CENTER, Masterhost, Kaspersky Anti-Spam, CommuniGate Pro.
namespace MailBlockBot.Core.Replies.Rules;

internal static class RussianHosters
{
    const string Nic = "https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html";

    public static Table Table { get; } = new("RussianHosters",
    [
        new(null, ["prohibited. disk quota exceeded"], Verdict.MailboxFull,
            "451 shop.example prohibited. Disk quota exceeded")
        { Name = "NicDiskQuota", Source = Nic },
        new(null, ["please try another server"], Verdict.RateLimited,
            "451 Please try another server")
        { Name = "NicAnotherServer", Kind = "greylisting", Source = Nic },
        new(null, ["unwanted binary attachment"], Verdict.ContentPolicy,
            "550 This message contains an unwanted binary Attachment")
        { Name = "BinaryAttachment", Kind = "attachment", Source = "https://errors24.ru/2023/06/25/oshibka-servera-550-previous-cached-callout-verification-failure" },
        new(null, ["rejected by spam filtering"], Verdict.Spam,
            "550 The message has been rejected by spam filtering engine")
        { Name = "KasperskySpam", List = "Kaspersky Anti-Spam", Source = "Kaspersky Anti-Spam 3.0, User Guide, 4.5.6 Notifications about rejected messages" },
        new(null, ["account is full (quota"], Verdict.MailboxFull,
            "452 4.2.2 <vera@shop.example> account is full (quota exceeded)")
        { Name = "CommuniGateFull", Source = "https://www.communigate.com/CommuniGatePro/Transfer.html" },
        new(null, ["unknown user account"], Verdict.NoRecipient,
            "550 5.1.1 vera@shop.example unknown user account")
        { Name = "CommuniGateUnknown", Source = "https://www.communigate.com/CommuniGatePro/Router.html" },
        new(null, ["is blacklisted", "send your questions to"], Verdict.Blocklist,
            "591 your host [192.0.2.1] is blacklisted by zen.spamhaus.org. Send your questions to blacklist-admin@shop.example")
        { Name = "CommuniGateBlacklist", Kind = "ip", Acts = Actor.Hoster, Source = "https://www.communigate.com/CommuniGatePro/Protection.html" }
    ]);
}
