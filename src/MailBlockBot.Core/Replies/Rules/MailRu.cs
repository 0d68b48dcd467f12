// What mail.ru and its domains (list.ru, bk.ru, inbox.ru, internet.ru) and VK WorkSpace answer.
namespace MailBlockBot.Core.Replies.Rules;

internal static class MailRu
{
    public static Table Table { get; } = new("MailRu",
    [
        new(null, ["spam message rejected", "mail.ru"], Verdict.Spam,
            "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=96925353D5 or report details to abuse@corp.mail.ru. Error code: 96925353D50D9C59. ID: 9692535396925353.")
        { Name = "Spam", Appeal = "https://help.mail.ru/notspam-support/id", Source = "https://help.mail.ru/mail-help/postmaster" },
        new(null, ["invalid mailbox", "is unavailable", "terminated|disabled|blocked|suspended|frozen"], Verdict.RecipientDisabled,
            "550 Message was not accepted -- invalid mailbox.  Local mailbox igor@mail.ru is unavailable: user is terminated")
        { Name = "Terminated" },
        new(null, ["invalid mailbox", "user not found"], Verdict.NoRecipient,
            "550 Message was not accepted -- invalid mailbox.  Local mailbox roman@list.ru is unavailable: user not found")
        { Name = "NotFound" },
        new(null, ["access from ip address", "blocked"], Verdict.Blocklist,
            "550 Access from ip address 198.51.100.84 blocked. Visit http://mail.ru/notspam/")
        { Name = "AccessBlocked", Appeal = "https://help.mail.ru/notspam-support/id", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["mail.ru/notspam", "ip|blocked|access"], Verdict.Blocklist,
            "550 IP is blocked, see http://mail.ru/notspam/")
        { Name = "NotSpam", Appeal = "https://help.mail.ru/notspam-support/id", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["non-local recipient verification failed"], Verdict.NoRecipient,
            "550 Non-local recipient verification failed")
        { Name = "NonLocal" },
        new(null, ["ratelimit exceeded|try again later - ratelimit"], Verdict.RateLimited,
            "451 Ratelimit exceeded for mailbox. Try again later")
        { Name = "RateLimit", Kind = "volume" },
        new(null, ["spam message discarded/rejected|spam message rejected|spam message discarded"], Verdict.Spam,
            "550 spam message rejected")
        { Name = "SpamShort", Without = ["if this is not spam"], Appeal = "https://help.mail.ru/notspam-support/id" }
    ]);
}
