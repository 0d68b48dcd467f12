// iCloud, me.com, mac.com and Apple's private relay of addresses.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Apple
{
    public static Table Table { get; } = new("Apple",
    [
        new(null, ["ipcheck.proofpoint.com|support.proofpoint.com/dnsbl"], Verdict.Blocklist,
            "550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1")
        { Name = "Ipcheck", Kind = "ip", Acts = Actor.Hoster, List = "Proofpoint", Appeal = "https://ipcheck.proofpoint.com/" },
        new(null, ["due to local policy", "support.apple.com|[cs0|[hm0|[cs1|[hm1"], Verdict.ContentPolicy,
            "550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137")
        { Name = "Local", Kind = "policy", Without = ["spam"], Appeal = "icloudadmin@apple.com" },
        new(null, ["deferred due to excessive volume"], Verdict.RateLimited,
            "421 4.7.1 Messages to vera@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137")
        { Name = "Volume", Kind = "volume" },
        new(null, ["no user record found|user lookup success but"], Verdict.NoRecipient,
            "550 5.1.1 <vera@icloud.com>: user lookup success but no user record found")
        { Name = "NoRecord" },
        new(null, ["unauthorized sender"], Verdict.SenderRejected,
            "550 5.1.1 <info@shop.example>: unauthorized sender")
        { Name = "UnauthorizedSender", Source = "https://developer.apple.com/documentation/signinwithapple/communicating-using-the-private-email-relay-service" }
    ])
    { Source = "https://support.apple.com/102322" };
}
