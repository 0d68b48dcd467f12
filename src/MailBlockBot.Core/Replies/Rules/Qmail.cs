// qmail-send's and qmail-remote's own texts, and chkuser's.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Qmail
{
    public static Table Table { get; } = new("Qmail",
    [
        new(null, ["couldn't find any host named"], Verdict.NoRecipient,
            "Sorry, I couldn't find any host named no-such-domain.example. (#5.1.2)")
        { Name = "NoHost" },
        new(null, ["no mailbox here by that name|no such mailbox here|no mailbox by that name"], Verdict.NoRecipient,
            "550 sorry, no mailbox here by that name. (#5.1.1)")
        { Name = "NoMailbox" },
        new(null, ["wasn't able to establish an smtp connection|connection died|couldn't find a mail exchanger or ip|cname lookup failed temporarily"], Verdict.Network,
            "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)")
        { Name = "NotConnected" },
        new(null, ["allowed rcpthosts|list of allowed"], Verdict.RelayDenied,
            "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)")
        { Name = "Rcpthosts" },
        new(null, ["badmailfrom|envelope sender is in my"], Verdict.SenderRejected,
            "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)")
        { Name = "BadMailFrom" }
    ]);
}
