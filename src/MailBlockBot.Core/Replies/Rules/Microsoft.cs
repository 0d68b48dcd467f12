// Exchange Online: what the codes of Microsoft's page on non-delivery reports mean.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Microsoft
{
    /// <summary>Microsoft's page of non-delivery reports and SMTP errors.</summary>
    public const string Reports = "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online";

    public static Table Table { get; } = new("Microsoft",
    [
        new("5.7.509", [], Verdict.Dmarc,
            "550 5.7.509 Access denied, sending domain MAIL.RU does not pass DMARC verification and has a DMARC policy of reject.")
        { Name = "Dmarc" },
        new(null, ["required authentication level"], Verdict.SpfDkim,
            "550 5.7.515 Access denied, sending domain shop.example does not meet the required authentication level. Spf= Fail , Dkim= None , DMARC= None")
        { Name = "AuthLevel" },
        new("5.7.515", [], Verdict.SpfDkim,
            "550 5.7.515 Access denied, sender unauthenticated")
        { Name = "AuthLevelCode" },
        new("x.7.26", ["access denied, a message sent over ipv6|must pass either spf or dkim"], Verdict.SpfDkim,
            "450 4.7.26 Access denied, a message sent over IPv6 [2001:db8::1] must pass either SPF or DKIM validation, this message is not signed")
        { Name = "Ipv6Unsigned" },
        new("x.7.25", ["must have a reverse dns record"], Verdict.RdnsHelo,
            "550 5.7.25 Access denied, the sending IPv6 address [2001:db8::1] must have a reverse DNS record")
        { Name = "Ipv6Ptr" },
        new("5.7.506", [], Verdict.RdnsHelo,
            "550 5.7.506 Access Denied, Bad HELO")
        { Name = "BadHelo" },
        new("5.7.504-505", [], Verdict.RecipientDisabled,
            "550 5.7.504 Recipient address rejected: Access denied")
        { Name = "RecipientDenied504" },
        new("5.7.510", [], Verdict.Network,
            "550 5.7.510 Access denied, shop.example does not accept email over IPv6")
        { Name = "NoIpv6", Acts = Actor.Hoster },
        new("5.7.512", [], Verdict.ContentPolicy,
            "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant")
        { Name = "FromHeader", Kind = "format" },
        new("5.4.1", ["access denied"], Verdict.NoRecipient,
            "550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors")
        { Name = "UnknownRecipient", Without = ["relay access denied"] },
        new(null, ["remote server returned unknown recipient|remote server returned invalid recipient"], Verdict.NoRecipient,
            "550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 <vera@shop.example>")
        { Name = "RemoteUnknown" },
        new("x.7.350", ["remote server returned message detected as spam"], Verdict.Spam,
            "550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1")
        { Name = "RemoteSpam" },
        new("5.1.10", [], Verdict.NoRecipient,
            "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup")
        { Name = "NotFound" },
        new(null, ["nonexistentdomain|nonexistent domain"], Verdict.NoRecipient,
            "550 5.4.4 smtpsend.dns.nonexistentdomain; nonexistent domain")
        { Name = "NonexistentDomain" },
        new("5.4.310", [], Verdict.NoRecipient,
            "550 5.4.310 DNS domain does not exist")
        { Name = "DnsFailDomain" },
        new("x.7.320-329", [], Verdict.Tls,
            "450 4.7.320 certificate validation failed")
        { Name = "Tls" },
        new("x.4.317", ["starttls|tls|certificate|secure"], Verdict.Tls,
            "550 5.4.317 starttls is required to send mail")
        { Name = "TlsNeeded" },
        new("x.4.312", [], Verdict.Network,
            "450 4.4.312 DNS query failed")
        { Name = "DnsFail" },
        new("x.4.300", [], Verdict.Network,
            "550 5.4.300 Message expired")
        { Name = "Expired" },
        new("x.4.315-318", [], Verdict.Network,
            "450 4.4.316 Connection refused")
        { Name = "Conn" },
        new("5.4.14", [], Verdict.Network,
            "554 5.4.14 Hop count exceeded - possible mail loop ATTR34")
        { Name = "Loop" },
        new(null, ["message depth exceeded"], Verdict.Network,
            "550 5.4.11 agent generated message depth exceeded")
        { Name = "Depth" },
        new(null, ["wrong office 365 region|temporary server error|no healthy secondary|failed to be replicated"], Verdict.RemoteError,
            "451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35")
        { Name = "TemporaryServer" }
    ])
    { Source = Reports };
}
