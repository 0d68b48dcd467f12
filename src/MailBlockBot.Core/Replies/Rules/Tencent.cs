// QQ Mail, Foxmail and Tencent Exmail: short English words and a link to the help page.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Tencent
{
    public static Table Table { get; } = new("Tencent",
    [
        new(null, ["frequency limited|connection frequency|mail frequency|ip frequency|sending frequency|domain frequency"], Verdict.RateLimited,
            "550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722")
        { Name = "Frequency", Kind = "volume" },
        new(null, ["mailbox unavailable or access denied"], Verdict.NoRecipient,
            "550 Mailbox unavailable or access denied [192.0.2.1]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728")
        { Name = "Unavailable" },
        new(null, ["mailbox not found", "*qq.com"], Verdict.NoRecipient,
            "550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1000728")
        { Name = "NotFoundMailbox" },
        new(null, ["dmarc check failed"], Verdict.Dmarc,
            "550 DMARC check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508&&id=16.")
        { Name = "Dmarc" },
        new(null, ["spf check failed|domain may not exist or dns check failed"], Verdict.SpfDkim,
            "550 SPF check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508")
        { Name = "Spf" },
        new(null, ["connection denied", "*qq.com"], Verdict.Blocklist,
            "550 Connection denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000730")
        { Name = "ConnectionDenied", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["send from anonymous|mail from must equal authorized user|domain not allow"], Verdict.SenderRejected,
            "553 Mail from must equal authorized user")
        { Name = "SenderReject" },
        new(null, ["suspected spam|content rejected|mail content denied|content denied|suspected to be spam", "*qq.com"], Verdict.Spam,
            "550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726")
        { Name = "SuspectSpam" }
    ])
    { Source = "http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722" };
}
