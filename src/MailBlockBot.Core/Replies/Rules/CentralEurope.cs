// Polish and Czech providers: WP and o2, Interia, Seznam, Forpsi.
namespace MailBlockBot.Core.Replies.Rules;

internal static class CentralEurope
{
    const string Wp = "http://poczta.wp.pl/info-antyspam-polityka.html";
    const string Interia = "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600";
    const string Forpsi = "https://support.konto.pl/kb/a2871";

    public static Table Table { get; } = new("CentralEurope",
    [
        new(null, ["poniewaz jest to spam|because it is spam|*wp.pl/info-antyspam"], Verdict.Spam,
            "554 (#5.3.0) Nie przyjmiemy tej wiadomosci poniewaz jest to spam - zobacz strone: http://poczta.wp.pl/info-antyspam-polityka.html / We can't accept this message because it is spam - see: http://poczta.wp.pl/info-antyspam-policy.html [127]")
        { Name = "WpSpam", Source = Wp },
        new(null, ["blad spf|spf error: please see|spf error: senders are required"], Verdict.SpfDkim,
            "550 BLAD SPF - zobacz strone / SPF Error: Please see http://spf.pobox.com/why.html?sender=info%40shop.example&ip=192.0.2.1&receiver=smtp.wp.pl")
        { Name = "WpSpf", Source = "http://poczta.wp.pl/autoryzacja/" },
        new(null, ["refused mailfrom"], Verdict.SenderRejected,
            "554 sorry, refused mailfrom because return MX does not exist")
        { Name = "WpReturn", Source = "qmail-ldap, qmail-smtpd.c: err_554msg" },
        new(null, ["sender policy framework", "denied your ip"], Verdict.SpfDkim,
            "550 5.7.1 Sender Policy Framework of `shop.example' domain denied your IP address.")
        { Name = "SeznamSpf", Source = "https://napoveda.seznam.cz/cz/email/" },
        new(null, ["unroutable email address"], Verdict.NoRecipient,
            "451 4.4.8 Unroutable email address.")
        { Name = "SeznamUnroutable", Source = "https://napoveda.seznam.cz/cz/email/" },
        new(null, ["recipient doesn't want your mail"], Verdict.SenderRejected,
            "550 5.7.1 Recipient doesn't want your mail")
        { Name = "InteriaUnwanted", Source = Interia },
        new(null, ["[spf] ", "is not allowed to send"], Verdict.SpfDkim,
            "550 5.7.0 [SPF] host 192.0.2.1 is not allowed to send mail from shop.example")
        { Name = "InteriaSpf", Source = Interia },
        new(null, ["*support.forpsi.com|*bizsmtp", "policy violation"], Verdict.RateLimited,
            "550 5.1.0 cNkj1y0022zrrQM01NkjaD policy violation, see https://support.forpsi.com/kb/a4081")
        { Name = "ForpsiLimit", Kind = "volume", Source = "https://support.konto.pl/kb/a2765" },
        new(null, ["<@> sender is blacklisted"], Verdict.SenderRejected,
            "550 5.1.1 <info@shop.example> sender is blacklisted")
        { Name = "ForpsiSender", Source = Forpsi },
        new(null, ["blocked by spf"], Verdict.SpfDkim,
            "550 5.1.0 0bcW1i00G0jifNx01bcmHa blocked by SPF")
        { Name = "ForpsiSpf", Source = Forpsi }
    ]);
}
