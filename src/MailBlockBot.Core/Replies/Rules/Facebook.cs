// Facebook's postmaster page: three letters, P or T for permanent or temporary, a number.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Facebook
{
    public static Table Table { get; } = new("Facebook",
    [
        new(null, ["rcp-p1|int-p1|int-p3|int-p4"], Verdict.NoRecipient,
            "550 5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#rcp Recipient address does not exist")
        { Name = "NoRecipient" },
        new(null, ["rcp-p2|rcp-p3"], Verdict.ContentPolicy,
            "550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.135#rcp Refused due to recipient preferences")
        { Name = "Preferences", Kind = "policy" },
        new(null, ["dns-p1|dns-p2|dns-t1"], Verdict.SenderRejected,
            "550 5.1.8 DNS-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#dns MAIL FROM domain does not exist")
        { Name = "SenderDomain" },
        new(null, ["dns-p3|dns-t2"], Verdict.RdnsHelo,
            "554 5.1.8 DNS-P3 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#dns-p No Reverse DNS Record")
        { Name = "Ptr" },
        new(null, ["msg-p1|int-p2"], Verdict.ContentPolicy,
            "552 5.2.3 MSG-P1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#msg Message too large")
        { Name = "Size", Kind = "size" },
        new(null, ["msg-p2|msg-p3"], Verdict.ContentPolicy,
            "554 5.6.1 MSG-P2 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#msg Attachment type not accepted")
        { Name = "Message", Kind = "attachment" },
        new(null, ["pol-p5|pol-p6"], Verdict.Spam,
            "554 5.7.1 POL-P6 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#pol Message contains a url blocked by Facebook")
        { Name = "BlockedUrl" },
        new(null, ["pol-p7"], Verdict.SpfDkim,
            "554 5.7.1 POL-P7 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#pol Message fails domain authentication")
        { Name = "Authentication" },
        new(null, ["pol-p1|pol-p2|pol-p3|pol-p4|pol-t1|pol-t2|pol-t3"], Verdict.Blocklist,
            "554 5.7.1 POL-P2 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#pol Mail no longer accepted from this IP address")
        { Name = "Ip", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["con-t1|con-t2|con-t3|con-t4"], Verdict.RateLimited,
            "421 4.3.2 CON-T2 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#con Too many concurrent connections")
        { Name = "Connections", Kind = "volume" },
        new(null, ["int-t|rcp-t1"], Verdict.RemoteError,
            "451 4.3.0 INT-T1 https://www.facebook.com/postmaster/response_codes?ip=192.0.2.1#int Internal error")
        { Name = "Internal" }
    ])
    { Source = "http://postmaster.facebook.com/response_codes" };
}
