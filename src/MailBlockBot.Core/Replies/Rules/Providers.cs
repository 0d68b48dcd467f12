// Smaller mail providers and hosters of the world: Rackspace, Zoho, Fastmail, Proton, Libero, Interia, Forpsi, docomo, SoftBank.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Providers
{
    const string Forpsi = "https://support.forpsi.com/kb/a4081";
    const string Interia = "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600";

    public static Table Table { get; } = new("Providers",
    [
        new(null, ["too much spam from your mail server"], Verdict.RateLimited,
            "451 4.3.0 <mail.shop.example[192.0.2.1]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later.")
        { Name = "RackspaceThrottled", Kind = "volume", Acts = Actor.Hoster, Source = "https://docs.rackspace.com/docs/common-email-bounces" },
        new(null, ["relaying disallowed as"], Verdict.RelayDenied,
            "553 Relaying disallowed as info@shop.example")
        { Name = "ZohoRelaying", Source = "https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html" },
        new(null, ["unusual sending activity"], Verdict.RateLimited,
            "550 5.4.6 Unusual sending activity detected. Please try after sometime")
        { Name = "ZohoActivity", Kind = "volume", Acts = Actor.Customer },
        new(null, ["not authorised to send from this header"], Verdict.SenderRejected,
            "551 5.7.1 Not authorised to send from this header address")
        { Name = "FastmailHeader" },
        new(null, ["recipient address rejected: address does not exist"], Verdict.NoRecipient,
            "550 5.1.1 <vera@proton.me>: Recipient address rejected: Address does not exist")
        { Name = "ProtonUnknown", Source = "https://proton.me/support/smtp-errors" },
        new(null, ["*iol.local", "blacklisted|blocked"], Verdict.Blocklist,
            "550 smtp-16.iol.local smtp-16.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [smtp-16.iol.local; LIB_102]")
        { Name = "LiberoIp", Kind = "ip", Acts = Actor.Hoster, List = "Cloudmark", Appeal = "https://csi.cloudmark.com/en/reset/", Source = "https://csi.cloudmark.com/en/reset/" },
        new(null, ["recipient doesn't want your mail"], Verdict.SenderRejected,
            "550 5.7.1 Recipient doesn't want your mail")
        { Name = "InteriaUnwanted", Source = Interia },
        new(null, ["[spf] ", "is not allowed to send"], Verdict.SpfDkim,
            "550 5.7.0 [SPF] host 192.0.2.1 is not allowed to send mail from shop.example")
        { Name = "InteriaSpf", Source = Interia },
        new(null, ["*support.forpsi.com|*bizsmtp", "policy violation"], Verdict.RateLimited,
            "550 5.1.0 cNkj1y0022zrrQM01NkjaD policy violation, see https://support.forpsi.com/kb/a4081")
        { Name = "ForpsiLimit", Kind = "volume", Source = Forpsi },
        new(null, ["<@> sender is blacklisted"], Verdict.SenderRejected,
            "550 5.1.1 <info@shop.example> sender is blacklisted")
        { Name = "ForpsiSender", Source = "https://support.konto.pl/kb/a2871" },
        new(null, ["blocked by spf"], Verdict.SpfDkim,
            "550 5.1.0 0bcW1i00G0jifNx01bcmHa blocked by SPF")
        { Name = "ForpsiSpf", Source = "https://support.konto.pl/kb/a2871" },
        new("550", ["unknown user @"], Verdict.NoRecipient,
            "550 Unknown user vera@docomo.ne.jp")
        { Name = "DocomoUnknown", Source = "https://catvfaq.net/archives/54" },
        new(null, ["invalid recipient: <@>"], Verdict.NoRecipient,
            "550 Invalid recipient: <vera@softbank.ne.jp>")
        { Name = "SoftBankUnknown" }
    ]);
}
