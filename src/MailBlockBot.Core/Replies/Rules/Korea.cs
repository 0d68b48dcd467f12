// Naver and Korea's other providers, who ask senders to register their address.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Korea
{
    public static Table Table { get; } = new("Korea",
    [
        new(null, ["help.naver.com/alias/mail", "no such user"], Verdict.NoRecipient,
            "550 5.1.1 No such user. For more information, go to https://help.naver.com/alias/mail/newmail10.naver YFIkhhfiSGCl2Nuynp4eNQ - nsmtp")
        { Name = "NaverUnknown", Source = "https://github.com/your-digital-rights/yourdigitalrights.org/issues/736" },
        new(null, ["sender address is unauthorized"], Verdict.SenderRejected,
            "554 5.7.1 The sender address is unauthorized e8elkxYhRzaLlkY-Ah049w - nsmtp")
        { Name = "NaverSender", Source = "smtp.naver.com, as its users report it; Naver has no page on it" },
        new(null, ["you must register your ip|*realip.naver.com|spam_suspect:ip_control"], Verdict.Blocklist,
            "421 4.3.2 Your IP(192.0.2.1) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com")
        { Name = "Register", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["registered as spammer"], Verdict.SenderRejected,
            "550 You are registered as spammer (by user's reject list)")
        { Name = "UserList" },
        new(null, ["mail is denied, by spam filter"], Verdict.Spam,
            "554 5.0.0 Service unavailable (vera: mail is denied, by spam filter)")
        { Name = "Filter" },
        new(null, ["you sent too many e-mails"], Verdict.RateLimited,
            "550 5.7.1 <vera@shop.example>... Error. your access was denied. Since you sent too many e-mails, you are not allowed to send more e-mails within 24 hours.")
        { Name = "TooMany", Kind = "volume" }
    ])
    { Source = "https://puffinknight.tistory.com/102" };
}
