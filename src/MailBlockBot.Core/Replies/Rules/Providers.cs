// Smaller mail providers and hosters of the world: Rackspace, Zoho, Fastmail, Proton, Libero, docomo.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Providers
{
    public static Table Table { get; } = new("Providers",
    [
        new(null, ["too much spam from your mail server"], Verdict.RateLimited,
            "451 4.3.0 <mail.shop.example[192.0.2.1]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later.")
        { Name = "RackspaceThrottled", Kind = "volume", Acts = Actor.Hoster, Source = "https://docs.rackspace.com/docs/common-email-bounces" },
        new(null, ["email address is not verified|identities failed the check|address not verified"], Verdict.SenderRejected,
            "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: info@shop.example")
        { Name = "SesUnverified", Acts = Actor.Customer, Source = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html" },
        new(null, ["maximum credits exceeded"], Verdict.RateLimited,
            "451 Authentication failed: Maximum credits exceeded")
        { Name = "SendGridCredits", Kind = "volume", Acts = Actor.Customer, Source = "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting" },
        new(null, ["relaying disallowed as"], Verdict.RelayDenied,
            "553 Relaying disallowed as info@shop.example")
        { Name = "ZohoRelaying", Source = "https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html" },
        new(null, ["unusual sending activity"], Verdict.RateLimited,
            "550 5.4.6 Unusual sending activity detected. Please try after sometime")
        {
            Name = "ZohoActivity", Kind = "volume", Acts = Actor.Customer,
            Source = "https://help.zoho.com/portal/en/community/topic/unable-to-send-message-reason-550-5-4-6-unusual-sending-activity-detected"
        },
        new(null, ["recipient address rejected: address does not exist"], Verdict.NoRecipient,
            "550 5.1.1 <vera@proton.me>: Recipient address rejected: Address does not exist")
        { Name = "ProtonUnknown", Source = "https://proton.me/support/smtp-errors" },
        new(null, ["*iol.local", "blacklisted|blocked"], Verdict.Blocklist,
            "550 smtp-16.iol.local smtp-16.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [smtp-16.iol.local; LIB_102]")
        { Name = "LiberoIp", Kind = "ip", Acts = Actor.Hoster, List = "Cloudmark", Appeal = "https://csi.cloudmark.com/en/reset/", Source = "https://csi.cloudmark.com/en/reset/" },
        new("550", ["unknown user @"], Verdict.NoRecipient,
            "550 Unknown user vera@docomo.ne.jp")
        { Name = "DocomoUnknown", Source = "https://catvfaq.net/archives/54" },
        // Postfix says the same words of a message, but behind "Error:".
        new("552", ["too much mail data @"], Verdict.MailboxFull,
            "552 Too much mail data vera@docomo.ne.jp")
        { Name = "DocomoFull", Source = "https://note.com/sendmagic/n/neb6bbe7e51cf" }
    ]);
}
