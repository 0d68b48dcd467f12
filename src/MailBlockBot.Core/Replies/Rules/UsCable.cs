// Comcast, Spectrum/Charter, Cox, AT&T, GoDaddy: numbered codes.
namespace MailBlockBot.Core.Replies.Rules;

internal static class UsCable
{
    public static Table Table { get; } = new("UsCable",
    [
        new(null, ["from: domain is invalid|provide a valid from"], Verdict.SenderRejected,
            "550 coolexample.com From: Domain is invalid. Provide a valid From: IB506")
        { Name = "FromIb" },
        new(null, ["does not exist e2110"], Verdict.SenderRejected,
            "553 5.1.0 user shop.example does not exist E2110")
        { Name = "CharterFrom" },
        new(null, ["aup#in-13|aup#out-13|aup#in-14|aup#out-14"], Verdict.RateLimited,
            "550 5.1.0 <user@amazonses.com> sender rejected. AUP#In-1310")
        { Name = "CharterLimit", Kind = "volume" },
        new(null, ["abuse_rbl|blocked by ldap|blocked for abuse"], Verdict.Blocklist,
            "553 5.3.0 flpd575 192.0.2.1 blocked for abuse. For assistance forward this error")
        { Name = "AttBlocked", Kind = "ip", Acts = Actor.Hoster, Appeal = "abuse_rbl@abuse-att.net" },
        new(null, ["reverse dns", "ib108|ib0|ib1"], Verdict.RdnsHelo,
            "421 Temporarily rejected. Reverse DNS for this IP failed. IB108")
        { Name = "IbReverse" },
        new(null, ["authentication not allowed|ib401|ib402"], Verdict.RelayDenied,
            "535 Authentication not allowed on IBSMTP Servers. IB401")
        { Name = "IbLogin" },
        new(null, ["ib605|ib607|ib510|ib504|ib501|ib007|ib110"], Verdict.RateLimited,
            "452 This message contains too many recipients. Reduce the number of recipients and retry. IB605")
        { Name = "IbRate", Kind = "volume" },
        new(null, ["smtp-error-codes.php#bl|comcast block for spam"], Verdict.Blocklist,
            "554 resimta-po-06v.sys.comcast.net comcast 192.0.2.1 Comcast block for spam.  Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000")
        { Name = "ComcastBl", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://postmaster.comcast.net/block-removal-request.html" },
        new(null, ["smtp-error-codes.php#rl|#rl00"], Verdict.RateLimited,
            "421 Reverse throttled, see http://postmaster.comcast.net/smtp-error-codes.php#RL000001")
        { Name = "ComcastRate", Kind = "volume" },
        new(null, ["aup#i-1|aup#in-1|aup#out-1|aup#e-|aup#b|e2110|aup#blk"], Verdict.Blocklist,
            "554 ERROR: Mail Refused - see https://www.spectrum.net/support/internet/understanding-email-error-codes AUP#I-1000")
        { Name = "CharterBl", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["ib106|ib105|ib108|ib111|ib113|ib115|ib101|ib102|ib103|ib104|ib212|ib101|has been blocked for the day"], Verdict.Blocklist,
            "554 Connection refused. This IP address is listed on the Policy Block List (PBL). IB106")
        { Name = "List", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["ib601|ib602|ib603|ib701|ib702|ib703|ib212b"], Verdict.Spam,
            "554 rejected due to content judged to be spam by the internet community IB6013877")
        { Name = "Spam" },
        new(null, ["no reverse dns"], Verdict.RdnsHelo,
            "554 Unable to add user, no reverse DNS for 192.0.2.1")
        { Name = "Ptr", Without = ["ib0", "ib1"] },
        new(null, ["cxmxrt|cxthrt|cxdns|cxbl|cxsnds|cxmj"], Verdict.Blocklist,
            "554 ERROR: 192.0.2.1 rejected, CXBL refused")
        { Name = "Ghosted", Kind = "ip", Acts = Actor.Hoster, Appeal = "unblock.request@cox.net" }
    ]);
}
