// Cox: codes that begin with CX or name its lists.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Cox
{
    public static Table Table { get; } = new("Cox",
    [
        new(null, ["cxmxrt|aup#cxmxrt|cxcnct|aup#cxcnct|cxthrt|aup#cxthrt"], Verdict.RateLimited,
            "452 4.1.0 <info@shop.example> requested action aborted: try again later. AUP#CXMXRT")
        { Name = "Rate", Kind = "volume" },
        new(null, ["cxdns|aup#cxdns"], Verdict.RdnsHelo,
            "554 cox 192.0.2.1 blocked. Please see https://www.cox.com/residential/support/email-error-codes.html AUP#CXDNS")
        { Name = "Ptr" },
        new(null, ["cxsndr|aup#cxsndr|cxmj|aup#cxmj"], Verdict.SenderRejected,
            "550 5.1.0 <info@shop.example> sender rejected. Refer to Error Codes section. AUP#CXSNDR")
        { Name = "Sender", Without = ["spam"] },
        new(null, ["urlbl0|aup#urlbl"], Verdict.Spam,
            "550 5.2.0 Message rejected. AUP#URLBL001")
        { Name = "Url" },
        new(null, ["cxbl|aup#cxbl|cdrbl|aup#cdrbl|ipbl0|ipbl1|aup#ipbl|cxsnds|aup#cxsnds"], Verdict.Blocklist,
            "554 ERROR: 192.0.2.1 rejected, CXBL refused")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster, Appeal = "unblock.request@cox.net" }
    ])
    { Source = "http://postmaster.cox.net/confluence/display/postmaster/Error+Codes" };
}
