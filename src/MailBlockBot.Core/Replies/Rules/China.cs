// QQ and Tencent Exmail, NetEase (163, 126, yeah.net), Sina, Aliyun.
namespace MailBlockBot.Core.Replies.Rules;

internal static class China
{
    public static Table Table { get; } = new("China",
    [
        new(null, ["frequency limited|connection frequency|mail frequency|ip frequency|sending frequency|domain frequency"], Verdict.RateLimited,
            "550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722")
        { Name = "Frequency", Kind = "volume" },
        new(null, ["mailbox unavailable or access denied"], Verdict.NoRecipient,
            "550 Mailbox unavailable or access denied [192.0.2.1]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728")
        { Name = "Unavailable" },
        new(null, ["mailbox not found", "qq.com|user not found: @"], Verdict.NoRecipient,
            "550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1000728")
        { Name = "NotFoundMailbox" },
        new(null, ["dmarc check failed"], Verdict.Dmarc,
            "550 DMARC check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508&&id=16.")
        { Name = "Dmarc" },
        new(null, ["spf check failed|domain may not exist or dns check failed"], Verdict.SpfDkim,
            "550 SPF check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508")
        { Name = "SpfQq" },
        new(null, ["send from anonymous|mail from must equal authorized user|domain not allow"], Verdict.SenderRejected,
            "553 Mail from must equal authorized user")
        { Name = "SenderReject" },
        new(null, ["dt:spm|ht:spm|md:spm|mi:spb|spm", "163.com"], Verdict.Spam,
            "554 DT:SPM 163 smtp10,DsCowADn,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1")
        { Name = "NeteaseSpam", Source = "http://mail.163.com/help/help_spam_16.htm" },
        new(null, ["rp:qrc|rp:trc|rp:cel|mi:cel|mi:dmc|mi:nhd|rp:rcl|dt:sum|rp:drc|mi:sti|mi:stc|md:ser|mi:ccc|mi:iml"], Verdict.RateLimited,
            "450 RP:QRC 163 mx14,please see http://mail.163.com/help/help_spam_16.htm")
        { Name = "NeteaseFlow", Kind = "volume" },
        new(null, ["cn:ip|ip:bl|bl:ip|ip is rejected"], Verdict.Blocklist,
            "554 IP is rejected, smtp auth error limit exceed")
        { Name = "NeteaseIp", Kind = "ip" },
        new(null, ["suspected spam|content rejected", "qq.com|mail is rejected by recipients|suspected to be spam"], Verdict.Spam,
            "550 Content rejected. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726")
        { Name = "SuspectSpam" }
    ]);
}
