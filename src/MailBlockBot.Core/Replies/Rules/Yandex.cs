// What Yandex Mail and Yandex 360 answer (the last word of a reply is their session).
namespace MailBlockBot.Core.Replies.Rules;

internal static class Yandex
{
    public static Table Table { get; } = new("Yandex",
    [
        new(null, ["under suspicion of spam"], Verdict.Spam,
            "554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 38238-00955e24")
        { Name = "Spam", Source = "https://yandex.ru/support/mail/spam/honest-mailers.html" },
        new(null, ["blocked by spam statistics|spamsource.mail.yandex"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using spamsource.mail.yandex.net; Blocked by spam statistics - see http://feedback.yandex.ru/?from=mail-rejects&subject=192.0.2.1")
        { Name = "IpStatistics", Kind = "ip", Acts = Actor.Hoster, Appeal = "http://feedback.yandex.ru/?from=mail-rejects" },
        new(null, ["policy rejection on the target address"], Verdict.RecipientDisabled,
            "550 5.7.1 Policy rejection on the target address")
        { Name = "PolicyTarget" },
        new("5.7.1", ["no such user"], Verdict.NoRecipient,
            "550 5.7.1 No such user!")
        { Name = "NoSuchUser" },
        new(null, ["is disabled", "account unknown"], Verdict.NoRecipient,
            "550 5.7.1 Account denis is disabled, account unknown")
        { Name = "DisabledUnknown" },
        new("451 4.7.1", ["the service is currently unavailable"], Verdict.RateLimited,
            "451 4.7.1 Sorry, the service is currently unavailable. Please come back later. 8533576-823648ed")
        { Name = "Unavailable", Kind = "greylisting" },
        new(null, ["mailbox size limit exceeded"], Verdict.MailboxFull,
            "552 5.2.2 Mailbox size limit exceeded 349194-05540acb")
        { Name = "MailboxSize" },
        new(null, ["message infected by virus"], Verdict.ContentPolicy,
            "554 5.7.1 Message infected by virus")
        { Name = "Infected", Kind = "virus" },
        new(null, ["your message looks like spam"], Verdict.Spam,
            "550 5.7.1 Your message looks like spam. You should use relevant subject. You should use different subjects for each letter")
        { Name = "Blacklisted" }
    ]);
}
