// Aliyun Mail, Sina and Korea's lists.
namespace MailBlockBot.Core.Replies.Rules;

internal static class ChinaOthers
{
    const string Aliyun = "https://help.aliyun.com/document_detail/36612.html";
    const string Sina = "https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html";

    public static Table Table { get; } = new("ChinaOthers",
    [
        new(null, ["antispam_bat|behaviour spam|behavior spam", "spf check failed"], Verdict.SpfDkim,
            "554 Reject by behaviour spam at Rcpt State (Connection IP address:192.0.2.1) ANTISPAM_BAT[01201311R1e4S07]: spf check failed")
        { Name = "AliyunSpf", Source = Aliyun },
        new("4xx", ["behaviour spam|behavior spam"], Verdict.RateLimited,
            "454 Transient reject by behaviour spam at DATA State (Connection IP address: 192.0.2.1) ANTISPAM_BAT[01201311R5167S531,r41g03022]: currently unexpected sending")
        { Name = "AliyunFrequency", Kind = "volume", Source = Aliyun },
        new(null, ["behaviour spam|behavior spam"], Verdict.Blocklist,
            "554 Reject by behaviour spam at Rcpt State (Connection IP address: 192.0.2.1) ANTISPAM_BAT[01201311R576cS08]")
        { Name = "AliyunBehaviour", Kind = "ip", Acts = Actor.Hoster, Source = Aliyun },
        new(null, ["spamed by local spam engine|reject by content spam"], Verdict.Spam,
            "554 spamed by local spam engine")
        { Name = "AliyunSpam", Source = Aliyun },
        new(null, ["rcptto account isn't a local account"], Verdict.NoRecipient,
            "503 Rcptto account isn't a local account")
        { Name = "AliyunUnknown", Source = Aliyun },
        new(null, ["achieved the maximum threshold", "rcpt"], Verdict.RateLimited,
            "504 the number of RCPT attempts is achieved the maximum threshold")
        { Name = "AliyunRecipients", Kind = "volume", Source = Aliyun },
        new(null, ["achieved the maximum threshold", "length|attach"], Verdict.ContentPolicy,
            "510 The length of DATA content is achieved the maximum threshold")
        { Name = "AliyunSize", Kind = "size", Source = Aliyun },
        new(null, ["too many same size mails"], Verdict.RateLimited,
            "552 too many same size mails.")
        { Name = "SinaAlike", Kind = "volume", Source = Sina },
        new(null, ["rejected by anti-spam engine"], Verdict.Spam,
            "552 message rejected by anti-spam engine.")
        { Name = "SinaSpam", Source = Sina },
        new(null, ["black ip.|rbl deny|openrelay check|smtpport check"], Verdict.Blocklist,
            "550 black ip.")
        { Name = "SinaIp", Without = ["fortiguard"], Kind = "ip", Acts = Actor.Hoster, Source = Sina },
        new(null, ["black mail address|mail from invalid|sender is unvalidated|host denies the sender"], Verdict.SenderRejected,
            "554 Black mail address.")
        { Name = "SinaSender", Source = Sina },
        new(null, ["helohost error"], Verdict.RdnsHelo,
            "555 helohost error.")
        { Name = "SinaHelo", Source = Sina },
        new(null, ["remote ip check error"], Verdict.SpfDkim,
            "556 remote ip check error.")
        { Name = "SinaSpf", Source = Sina },
        new(null, ["spamlist.or.kr|kisarbl|kisa-rbl|kisa rbl"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using spamlist.or.kr")
        { Name = "KoreaRbl", Kind = "ip", Acts = Actor.Hoster, List = "KISA RBL", Appeal = "https://www.kisarbl.or.kr/", Source = "https://www.kisarbl.or.kr/" }
    ]);
}
