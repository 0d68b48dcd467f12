// qmail-send's and qmail-remote's own texts, and chkuser's, vpopmail's and spamdyke's.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Qmail
{
    public static Table Table { get; } = new("Qmail",
    [
        new(null, ["couldn't find any host named"], Verdict.NoRecipient,
            "Sorry, I couldn't find any host named no-such-domain.example. (#5.1.2)")
        { Name = "NoHost", Source = "qmail-remote.c" },
        new(null, ["no mailbox here by that name|no such mailbox here|no mailbox by that name|does not like recipient"], Verdict.NoRecipient,
            "550 sorry, no mailbox here by that name. (#5.1.1)")
        { Name = "NoMailbox", Source = "qmail-local.c", Without = ["5.7.1", "blocked"] },
        new(null, ["wasn't able to establish an smtp connection|connection died|best-preference mx|couldn't find a mail exchanger or ip|"
            + "cname lookup failed temporarily|i'm not going to try again"], Verdict.Network,
            "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)")
        { Name = "NotConnected", Source = "qmail-remote.c" },
        new(null, ["allowed rcpthosts|list of allowed rcpt|list of allowed hosts|list of allowed domains"], Verdict.RelayDenied,
            "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)")
        { Name = "Rcpthosts", Source = "qmail-smtpd.c" },
        new(null, ["badmailfrom|envelope sender is in my|valid mx for sender domain|sender was rejected|envelope sender has been denied"],
            Verdict.SenderRejected,
            "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)")
        { Name = "BadMailFrom", Source = "qmail-smtpd.c" }
    ])
    { Source = "qmail-remote.c, qmail-smtpd.c, qmail-local.c; chkuser; vpopmail" };
}
