// T-Online: the word in brackets at the end tells the reason, and one mailbox answers for each.
namespace MailBlockBot.Core.Replies.Rules;

internal static class TOnline
{
    public static Table Table { get; } = new("TOnline",
    [
        new(null, ["dialup/transient ip not allowed|(dial)"], Verdict.Blocklist,
            "554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)")
        { Name = "Dialup", Kind = "ip", Acts = Actor.Hoster, Appeal = "toda@rx.t-online.de" },
        new(null, ["ask your postmaster for help or to contact"], Verdict.Blocklist,
            "554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tobr@rx.t-online.de to clarify.)")
        { Name = "Reputation", Kind = "ip", Acts = Actor.Hoster, Appeal = "tobr@rx.t-online.de" },
        // Cut short where another server quotes it in its own reply.
        new(null, ["ip=", "a problem occurred"], Verdict.Blocklist,
            "450 4.7.1 [EAB] 554 IP=192.0.2.61 - A problem occurred.")
        { Name = "Quoted", Kind = "ip", Acts = Actor.Hoster, Appeal = "tobr@rx.t-online.de", Source = "https://coviserver.de/e-mail-geblockt" },
        new(null, ["none/bad reputation"], Verdict.Blocklist,
            "554 IP=192.0.2.1 None/bad reputation. (NOWL)")
        { Name = "BadReputation", Kind = "ip", Acts = Actor.Hoster, Appeal = "tobr@rx.t-online.de" },
        new(null, ["considered as spam"], Verdict.Spam,
            "550-5.7.0 Message considered as spam or virus, rejected")
        { Name = "Spam", Appeal = "fpr@rx.t-online.de" }
    ])
    { Source = "https://postmaster.t-online.de/" };
}
