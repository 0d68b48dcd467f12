// Outlook.com, Hotmail, Live and MSN: the codes in brackets of the senders' troubleshooting page, and the protection in front of all Microsoft mail.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Outlook
{
    const string Delist = "https://sender.office.com/";

    public static Table Table { get; } = new("Microsoft",
    [
        new(null, ["part of their network is on our block list|(s3140)|(s3150)|(as3140)|(as3150)"], Verdict.Blocklist,
            "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).")
        { Name = "Network", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://olcsupport.office.com/" },
        new(null, ["banned sending ip"], Verdict.Blocklist,
            "550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/")
        { Name = "BannedIp", Kind = "ip", Acts = Actor.Hoster, Appeal = Delist },
        new("5.7.606-649", [], Verdict.Blocklist,
            "550 5.7.608 Access denied [192.0.2.1]")
        { Name = "BannedIpCode", Kind = "ip", Acts = Actor.Hoster, Appeal = Delist },
        new("5.7.501-503", ["banned sender"], Verdict.SenderRejected,
            "550 5.7.501 Access denied, banned sender")
        { Name = "BannedSender501" },
        new("5.7.511", [], Verdict.Blocklist,
            "550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@messaging.microsoft.com")
        { Name = "BannedSender", Kind = "ip", Acts = Actor.Hoster, Appeal = "delist@messaging.microsoft.com" },
        new(null, ["banned sender"], Verdict.Blocklist,
            "550 Access denied, banned sender[192.0.2.1]")
        { Name = "BannedSenderText", Kind = "ip", Acts = Actor.Hoster, Appeal = "delist@messaging.microsoft.com" },
        new("5.7.513", [], Verdict.Blocklist,
            "550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by recipient using Customer Block list")
        { Name = "CustomerList", Acts = Actor.Receiver },
        new(null, ["customer block list|using block list"], Verdict.Blocklist,
            "550 Service unavailable, Client host [192.0.2.1] blocked by example.com using Customer Block list")
        { Name = "CustomerListText", Acts = Actor.Receiver },
        new("5.7.507", [], Verdict.Blocklist,
            "550 5.7.507 Access denied, rejected by recipient")
        { Name = "RejectedByRecipient", Acts = Actor.Receiver },
        new(null, ["due to ip reputation|related to ip/domain reputation", "rate limit|rate limited"], Verdict.Blocklist,
            "421 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information see https://aka.ms/postmaster (S775)")
        { Name = "ReputationThrottle", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["rp-001|rp-002|rp-003", "limits for how many messages"], Verdict.RateLimited,
            "421 RP-001 (BAY004-MC1F25) Unfortunately, some messages from 192.0.2.1 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.")
        { Name = "PerHour", Kind = "volume", Acts = Actor.Hoster, Without = ["reputation"], Source = "https://knowledge.validity.com/hc/en-us/articles/220561887-Troubleshooting-reputation-based-deferrals" },
        new(null, ["rp-002|rp-003", "outlook|hotmail|msn|exceeded"], Verdict.RateLimited,
            "421 RP-002 (COL004-MC1F12) The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed on this connection.")
        { Name = "Rp", Kind = "volume", Acts = Actor.Hoster },
        new(null, ["sc-001|sc-002|sc-003|sc-004|ou-001|ou-002|dy-001|dy-002|rp-001"], Verdict.Blocklist,
            "550 SC-001 (BAY004-MC1F25) Unfortunately, messages from 192.0.2.1 weren't sent. Mail rejected by Outlook.com for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation.")
        { Name = "Sc", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://olcsupport.office.com/" },
        new("5.7.501-503", [], Verdict.Spam,
            "550 5.7.501 Access denied, spam abuse detected")
        { Name = "SpamAbuse", Acts = Actor.Customer },
        new(null, ["spam abuse detected|banned sender due to spam"], Verdict.Spam,
            "550 Access denied, spam abuse detected")
        { Name = "SpamAbuseText" },
        new("4.7.500-899", ["access denied"], Verdict.Blocklist,
            "451 4.7.650 Access denied, please try again later from [192.0.2.1]")
        { Name = "Throttle500", Kind = "ip", Acts = Actor.Hoster, Appeal = Delist },
        new("4.7.500-899", ["server busy|exceeded|maximum number|too many"], Verdict.RateLimited,
            "451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77714)")
        { Name = "ServerBusy", Kind = "volume" },
        new("5xx", ["reputation", "mail server|message was blocked"], Verdict.Blocklist,
            "550 5.7.1 The message was blocked due to IP reputation of the mail server")
        { Name = "Reputation5xx", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["mailbox unavailable (s2017|mailbox unavailable (unk|mailbox unavailable (-"], Verdict.NoRecipient,
            "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).")
        { Name = "MailboxUnavailable" }
    ])
    { Source = "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx" };
}
