// GoDaddy (secureserver.net): an IB number behind plain words; the words decide first, since the numbers changed over the years.
namespace MailBlockBot.Core.Replies.Rules;

internal static class GoDaddy
{
    public static Table Table { get; } = new("GoDaddy",
    [
        new(null, ["from: domain is invalid|blank from: addresses|not allowed as a from|provide a valid from"], Verdict.SenderRejected,
            "550 coolexample.com From: Domain is invalid. Provide a valid From: IB506")
        { Name = "From" },
        new(null, ["reverse dns", "ib108|ib112|ib0|ib1"], Verdict.RdnsHelo,
            "421 Temporarily rejected. Reverse DNS for this IP failed. IB108")
        { Name = "Ptr" },
        new(null, ["server temporarily unavailable", "ib101"], Verdict.RemoteError,
            "421 Server temporarily unavailable. Try again later. IB101")
        { Name = "Unavailable" },
        new(null, ["authentication not allowed|ib401|ib402"], Verdict.RelayDenied,
            "535 Authentication not allowed on IBSMTP Servers. IB401")
        { Name = "Login" },
        new(null, ["virus", "ib70"], Verdict.ContentPolicy,
            "552 Virus infected message rejected. IB705")
        { Name = "Virus", Kind = "virus" },
        new(null, ["has been blocked for the day|has been temporarily blocked for attempting|ib110|ib111|ib113|ib116"], Verdict.Blocklist,
            "554 This IP has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the Internet community. IB110")
        { Name = "BlockedForTheDay", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["judged to be spam by the internet|ib212|ib601|ib602|ib603|ib701|ib702|ib703"], Verdict.Spam,
            "552 5.2.0 This message has been rejected due to content judged to be spam by the internet community IB212")
        { Name = "Spam", Source = "https://support.tigertech.net/godaddy-ib212" },
        new(null, ["ib103|ib104|ib105|ib106|ib107|ib115|ib117"], Verdict.Blocklist,
            "554 Connection refused. This IP address is listed on the Policy Block List (PBL). IB106")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["ib007|ib510|ib605|ib607|ib504|ib501"], Verdict.RateLimited,
            "452 This message contains too many recipients. Reduce the number of recipients and retry. IB605")
        { Name = "Rate", Kind = "volume" }
    ])
    { Source = "https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685" };
}
