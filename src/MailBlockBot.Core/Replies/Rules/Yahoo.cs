// Yahoo, AOL, Verizon media: texts and codes of the senders' hub.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Yahoo
{
    public static Table Table { get; } = new("Yahoo",
    [
        new(null, ["[tss09|[tss11|permanently deferred|retrying will not succeed"], Verdict.Blocklist,
            "553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed.")
        { Name = "Tss09", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["is no longer valid", "delivery error"], Verdict.RecipientDisabled,
            "554 delivery error: dd user@yahoo.com is no longer valid.")
        { Name = "NoLongerValid" },
        new(null, ["not accepted for policy reasons", "error-codes|yahooinc"], Verdict.Dmarc,
            "554 5.7.9 Message not accepted for policy reasons.  See https://postmaster.yahooinc.com/error-codes")
        { Name = "Dmarc", Source = "https://senders.yahooinc.com/smtp-error-codes/", Acts = Actor.Customer },
        new(null, ["not accepted for policy reasons|message not allowed"], Verdict.ContentPolicy,
            "554 Message not allowed - [PH01] Email not accepted for policy reasons.")
        { Name = "PolicyJp", Kind = "policy" },
        new(null, ["[tss|unexpected volume or user complaints|user complaints"], Verdict.RateLimited,
            "421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints")
        { Name = "Tss", Kind = "volume", Acts = Actor.Hoster, Appeal = "https://senders.yahooinc.com/contact/#sender-support-request" },
        new(null, ["[bl2|[bl1|[bl0|because the ip is in"], Verdict.Blocklist,
            "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list")
        { Name = "Bl", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["this user doesn't have a"], Verdict.NoRecipient,
            "554 delivery error: dd This user doesn't have a yahoo.com account (vera@yahoo.com) [0] - mta4173.mail.bf1.yahoo.com")
        { Name = "NoAccount" },
        new(null, ["disabled or discontinued"], Verdict.RecipientDisabled,
            "554 delivery error: dd Sorry your message to user@example.co.jp cannot be delivered. This account has been disabled or discontinued [#102].")
        { Name = "Discontinued" },
        new(null, ["unresolvable rfc.5321|unresolvable-from-domain|unresolvable from domain"], Verdict.SenderRejected,
            "451 Message temporarily deferred due to unresolvable RFC.5321 from domain.")
        { Name = "FromDomain" },
        new(null, ["resources temporarily unavailable"], Verdict.RateLimited,
            "421 4.3.2 Resources temporarily unavailable. Please try again later")
        { Name = "Resources", Kind = "volume" },
        new(null, ["all over quota|too many invalid recipients", "yahoo"], Verdict.RateLimited,
            "421 Too many invalid recipients, see http://postmaster.yahoo.com")
        { Name = "Quota", Kind = "volume" }
    ]);
}
