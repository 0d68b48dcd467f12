// NetEase (163, 126, yeah.net): two letters and three say who found what, the help page explains each.
namespace MailBlockBot.Core.Replies.Rules;

internal static class NetEase
{
    public static Table Table { get; } = new("NetEase",
    [
        new(null, ["dt:spm|ht:spm|md:spm"], Verdict.Spam,
            "554 DT:SPM 163 smtp10,DsCowADn,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1")
        { Name = "Spam" },
        new(null, ["mi:spf"], Verdict.SpfDkim,
            "550 MI:SPF 163 mx30,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1")
        { Name = "Spf" },
        new(null, ["mi:dma"], Verdict.Dmarc,
            "550 MI:DMA 163 mx30,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1")
        { Name = "Dmarc" },
        new(null, ["mi:nhd"], Verdict.RdnsHelo,
            "550 MI:NHD 163 mx14,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1")
        { Name = "Helo" },
        new(null, ["mi:imf|mi:spb|dt:sum|wm:blu|user in blacklist|null sender is not allowed|fake sender"], Verdict.SenderRejected,
            "554 DT:SUM 163 smtp5,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1")
        { Name = "Sender" },
        new(null, ["hl:ihu|hl:ipb|hl:rep|hl:mep|dt:rbl|wm:bli|ip in blacklist|ip is rejected|ip is hangup|cn:ip|ip:bl|bl:ip"], Verdict.Blocklist,
            "554 HL:IHU 163 mx14,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1")
        { Name = "Ip", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["hl:icc|hl:ifc|rp:qrc|rp:trc|rp:cel|rp:drc|rp:rcl|rp:ccl|mi:cel|mi:dmc|mi:ccl|mi:ccc|mi:sfq|mi:sti|mi:stc|mi:iml|md:ser"], Verdict.RateLimited,
            "450 RP:QRC 163 mx14,please see http://mail.163.com/help/help_spam_16.htm")
        { Name = "Flow", Kind = "volume" },
        new(null, ["local user only|no smtp mx only"], Verdict.RelayDenied,
            "553 Requested action not taken: Local user only")
        { Name = "LocalOnly" }
    ])
    { Source = "http://mail.163.com/help/help_spam_16.htm" };
}
