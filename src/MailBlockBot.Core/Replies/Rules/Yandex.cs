// What Yandex Mail and Yandex 360 answer (the last word of a reply is their session).
namespace MailBlockBot.Core.Replies.Rules;

internal static class Yandex
{
    public static Table Table { get; } = new("Yandex",
    [
        new(null, ["under suspicion of spam"], Verdict.Spam,
            "554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 38238-00955e24")
        { Name = "Spam", Source = "https://yandex.ru/support/mail/spam/honest-mailers.html" },
        new(null, ["blocked by spam statistics|spamsource.mail.yandex|spamsource.yandex"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using spamsource.mail.yandex.net; Blocked by spam statistics - see http://feedback.yandex.ru/?from=mail-rejects&subject=192.0.2.1")
        { Name = "IpStatistics", Kind = "ip", Acts = Actor.Hoster, Appeal = "http://feedback.yandex.ru/?from=mail-rejects" },
        new(null, ["policy rejection on the target address"], Verdict.RecipientDisabled,
            "550 5.7.1 Policy rejection on the target address")
        { Name = "PolicyTarget" },
        new("5.7.1", ["no such user"], Verdict.NoRecipient,
            "550 5.7.1 No such user!")
        { Without = ["verif"], Name = "NoSuchUser" },
        new(null, ["no correct recipients"], Verdict.NoRecipient,
            "554 5.5.1 Error: no correct recipients")
        { Name = "NoCorrectRecipients" },
        new(null, ["is disabled", "account unknown"], Verdict.NoRecipient,
            "550 5.7.1 Account denis is disabled, account unknown")
        { Name = "DisabledUnknown" },
        new("451 4.7.1", ["the service is currently unavailable"], Verdict.RateLimited,
            "451 4.7.1 Sorry, the service is currently unavailable. Please come back later. 8533576-823648ed")
        { Name = "Unavailable", Kind = "greylisting" },
        new(null, ["exceeded their message rate|exceeded message rate|message rate limit"], Verdict.RateLimited,
            "451 4.5.1 The recipient <vera@yandex.ru> has exceeded their message rate limit. Try again later. 1665519620-lIqk5Rs1")
        { Name = "RecipientRate", Kind = "volume" },
        new(null, ["too many concurrent smtp connections"], Verdict.RateLimited,
            "421 4.7.0 192.0.2.1 Error: too many concurrent SMTP connections from this host")
        { Name = "Connections", Kind = "volume", Acts = Actor.Hoster },
        new(null, ["mailbox size limit exceeded"], Verdict.MailboxFull,
            "552 5.2.2 Mailbox size limit exceeded 349194-05540acb")
        { Name = "MailboxSize" },
        new(null, ["not owned by auth"], Verdict.SenderRejected,
            "553 5.7.1 Sender address rejected: not owned by auth user. 1665519620-lIqk5Rs1")
        { Name = "NotOwned" },
        new(null, ["does not have access rights to this service|must accept eula|send auth command first"], Verdict.RelayDenied,
            "535 5.7.8 Error: authentication failed: This user does not have access rights to this service")
        { Name = "AccessRights", Source = "https://yandex.ru/support/mail/mail-clients/others.html" },
        new(null, ["message infected by virus"], Verdict.ContentPolicy,
            "554 5.7.1 Message infected by virus")
        { Name = "Infected", Kind = "virus" },
        new(null, ["your message looks like spam"], Verdict.Spam,
            "550 5.7.1 Your message looks like spam. You should use relevant subject. You should use different subjects for each letter")
        { Name = "LooksLikeSpam" }
    ])
    { Source = "https://yandex.ru/support/mail/" };
}
