// Yahoo, AOL and the domains they serve: texts and codes of the senders' hub, and AOL's older codes.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Yahoo
{
    const string Support = "https://senders.yahooinc.com/contact/#sender-support-request";

    public static Table Table { get; } = new("Yahoo",
    [
        new(null, ["[tss09|[tss11|[ts03|permanently deferred|retrying will not succeed"], Verdict.Blocklist,
            "553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed.")
        { Name = "Tss09", Kind = "ip", Acts = Actor.Hoster, Appeal = Support },
        new(null, ["is no longer valid|mailbox is disabled (554.30)", "delivery error|sorry, your message"], Verdict.RecipientDisabled,
            "554 delivery error: dd user@yahoo.com is no longer valid.")
        { Name = "NoLongerValid" },
        new(null, ["not accepted for policy reasons", "error-codes|yahooinc"], Verdict.Dmarc,
            "554 5.7.9 Message not accepted for policy reasons.  See https://postmaster.yahooinc.com/error-codes")
        { Name = "Dmarc", Acts = Actor.Customer },
        new(null, ["not accepted for policy reasons|message not allowed"], Verdict.ContentPolicy,
            "554 Message not allowed - [PH01] Email not accepted for policy reasons.")
        { Name = "PolicyJp", Kind = "policy", Without = ["spam"] },
        new(null, ["[bl2|[bl1|[bl0|because the ip is in"], Verdict.Blocklist,
            "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list")
        { Name = "Bl", Kind = "ip", Acts = Actor.Hoster, List = "Spamhaus", Appeal = "https://check.spamhaus.org/", Without = ["outlook.com"] },
        new(null, ["[tss|[ts0|unexpected volume or user complaints|due to user complaints|temporarily deferred - 4.16"], Verdict.RateLimited,
            "421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints")
        { Name = "Tss", Kind = "volume", Acts = Actor.Hoster, Appeal = Support },
        new(null, ["this user doesn't have a"], Verdict.NoRecipient,
            "554 delivery error: dd This user doesn't have a yahoo.com account (vera@yahoo.com) [0] - mta4173.mail.bf1.yahoo.com")
        { Name = "NoAccount" },
        new(null, ["disabled or discontinued"], Verdict.RecipientDisabled,
            "554 delivery error: dd Sorry your message to user@example.co.jp cannot be delivered. This account has been disabled or discontinued [#102].")
        { Name = "Discontinued" },
        new(null, ["unresolvable rfc.5321|unresolvable-from-domain|unresolvable from domain"], Verdict.SenderRejected,
            "451 Message temporarily deferred due to unresolvable RFC.5321 from domain.")
        { Name = "FromDomain" },
        new(null, ["resources temporarily unavailable|resources temporarily not available"], Verdict.RateLimited,
            "421 4.3.2 Resources temporarily unavailable. Please try again later")
        { Name = "Resources", Kind = "volume" },
        new(null, ["temporary domain failure"], Verdict.RemoteError,
            "452 temporary domain failure <vera@yahoo.com>")
        { Name = "DomainFailure" },
        new(null, ["excessive unknown recipients|all over quota|too many invalid recipients", "yahoo|open relay"], Verdict.RateLimited,
            "421 Too many invalid recipients, see http://postmaster.yahoo.com")
        { Name = "Quota", Kind = "volume" },
        new(null, ["hvu:"], Verdict.Spam,
            "554 5.7.1 : (HVU:B1) http://postmaster.info.aol.com/errors/554hvub1.html")
        { Name = "AolUrl", Source = "http://postmaster.info.aol.com/errors/554hvub1.html" },
        new(null, ["dyn:t"], Verdict.RateLimited,
            "421 4.7.1 : (DYN:T1) http://postmaster.info.aol.com/errors/421dynt1.html")
        { Name = "AolDynamic", Kind = "volume", Acts = Actor.Hoster, Source = "http://postmaster.info.aol.com/errors/421dynt1.html" },
        new(null, ["con:b|rtr:|rly:|aol will not accept delivery"], Verdict.Blocklist,
            "521 5.2.1 : (CON:B1) https://postmaster.aol.com/error-codes#521conb1")
        { Name = "AolBlocked", Kind = "ip", Acts = Actor.Hoster, Appeal = Support, Source = "https://postmaster.aol.com/error-codes" },
        new(null, ["recipient address rejected: aol.com"], Verdict.NoRecipient,
            "550 5.1.1 <vera@aol.com>: Recipient address rejected: aol.com")
        { Name = "AolUnknown" }
    ])
    { Source = "https://senders.yahooinc.com/smtp-error-codes/" };
}
