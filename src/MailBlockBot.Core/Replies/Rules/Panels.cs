// What hosting panels and groupware say in front of or behind their mail server: Plesk, Zimbra, Dr.Web.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Panels
{
    public static Table Table { get; } = new("Panels",
    [
        new(null, ["limit on the number of allowed outgoing messages"], Verdict.RateLimited,
            "550 5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later.")
        {
            Name = "PleskLimit", Kind = "volume", Acts = Actor.Customer,
            Source = "https://www.plesk.com/kb/support/what-will-happen-to-emails-that-are-sent-once-the-outgoing-limit-is-reached/"
        },
        new(null, ["has an outgoing mail suspension|has an outgoing mail hold"], Verdict.SenderRejected,
            "Domain shop.example has an outgoing mail suspension.  Message discarded.")
        { Name = "CpanelSuspended", Acts = Actor.Hoster, Source = "https://pastebin.com/8xJuy7Lf" },
        new(null, ["mailbox is not on this server"], Verdict.RemoteError,
            "450 4.2.0 Mailbox is not on this server")
        { Name = "ZimbraElsewhere", Source = "Zimbra, LmtpReply.java" },
        new(null, ["detected url with bad content"], Verdict.Spam,
            "550 5.7.1 Detected url with bad content!")
        { Name = "DrWebUrl", List = "Dr.Web", Source = "https://cdn-download.drweb.com/pub/drweb/unix/mail/11.1/documentation/html/en/maild_lua.htm" }
    ]);
}
