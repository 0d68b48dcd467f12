// What mail.ru and its domains (list.ru, bk.ru, inbox.ru, internet.ru) and VK WorkSpace answer.
namespace MailBlockBot.Core.Replies.Rules;

internal static class MailRu
{
    public static Table Table { get; } = new("MailRu",
    [
        new(null, ["spam message rejected|spam message discarded", "mail.ru|error code"], Verdict.Spam,
            "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=96925353D5 or report details to abuse@corp.mail.ru. Error code: 96925353D50D9C59. ID: 9692535396925353.")
        { Name = "Spam", Appeal = "https://help.mail.ru/notspam-support/id" },
        new(null, ["owner dmarc policy"], Verdict.Dmarc,
            "550 5.7.1 This message was not accepted due to domain (shop.example) owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc")
        { Name = "Dmarc", Source = "https://help.mail.ru/mail-help/postmaster/dmarc" },
        new(null, ["local mailbox|invalid mailbox", "is unavailable", "mailbox is full|quota|overquota|overflow"], Verdict.MailboxFull,
            "550 Message was not accepted -- invalid mailbox.  Local mailbox igor@mail.ru is unavailable: mailbox is full")
        { Name = "Full" },
        new(null, ["local mailbox|invalid mailbox", "is unavailable", "terminated|disabled|blocked|suspended|frozen|closed|inactive"], Verdict.RecipientDisabled,
            "550 Message was not accepted -- invalid mailbox.  Local mailbox igor@mail.ru is unavailable: user is terminated")
        { Name = "Terminated" },
        new(null, ["invalid mailbox|local mailbox", "user not found|no such user|not exist"], Verdict.NoRecipient,
            "550 Message was not accepted -- invalid mailbox.  Local mailbox roman@list.ru is unavailable: user not found")
        { Name = "NotFound" },
        new(null, ["access from ip address", "blocked|denied|restricted"], Verdict.Blocklist,
            "550 Access from ip address 198.51.100.84 blocked. Visit http://mail.ru/notspam/")
        { Name = "AccessBlocked", Appeal = "https://help.mail.ru/notspam-support/id", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["mail.ru/notspam", "ip|blocked|access"], Verdict.Blocklist,
            "550 IP is blocked, see http://mail.ru/notspam/")
        { Name = "NotSpam", Appeal = "https://help.mail.ru/notspam-support/id", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["generic dns ptr|custom reverse dns|dynamic ip or generic"], Verdict.RdnsHelo,
            "550 Sorry, we do not accept mail from hosts with dynamic IP or generic DNS PTR-records. Please get a custom reverse DNS name from your ISP for your host 192.0.2.1 or contact abuse@corp.mail.ru in case of error")
        { Name = "GenericPtr", Source = "https://help.mail.ru/mail-help/rules/technical" },
        new(null, ["non-local recipient verification failed"], Verdict.NoRecipient,
            "550 Non-local recipient verification failed")
        { Name = "NonLocal" },
        new(null, ["ratelimit exceeded|try again later - ratelimit"], Verdict.RateLimited,
            "451 Ratelimit exceeded for mailbox. Try again later")
        { Name = "RateLimit", Kind = "volume" },
        new("4xx", ["try again later (", "contact @"], Verdict.RateLimited,
            "421 Try again later (192.0.2.1). Please contact abuse@corp.mail.ru.")
        { Name = "LaterForIp", Kind = "volume", Source = "https://pastebin.com/d1n2BV7Y" },
        new(null, ["sending for this account is disabled"], Verdict.SenderRejected,
            "550 message sending for this account is disabled")
        { Name = "SendingDisabled", Source = "https://mailout.ru/2015/09" },
        new(null, ["not local sender over smtp"], Verdict.SenderRejected,
            "550 not local sender over smtp")
        { Name = "NotLocalSender" },
        new(null, ["neobhodim parol prilozheniya|application password is required"], Verdict.RelayDenied,
            "535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED")
        { Name = "ApplicationPassword", Source = "https://help.mail.ru/mail/security/protection/external" },
        new(null, ["spam message discarded/rejected|spam message rejected|spam message discarded"], Verdict.Spam,
            "550 spam message rejected")
        { Name = "SpamShort", Without = ["if this is not spam"], Appeal = "https://help.mail.ru/notspam-support/id" }
    ])
    { Source = "https://help.mail.ru/mail-help/postmaster" };
}
