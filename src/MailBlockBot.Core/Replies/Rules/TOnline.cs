// T-Online: every refusal of an address points to one mailbox.
namespace MailBlockBot.Core.Replies.Rules;

internal static class TOnline
{
    public static Table Table { get; } = new("TOnline",
    [
        new(null, ["ask your postmaster for help or to contact"], Verdict.Blocklist,
            "554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tobr@rx.t-online.de to clarify.)")
        { Name = "Reputation", Kind = "ip", Acts = Actor.Hoster, Appeal = "tobr@rx.t-online.de" },
        new(null, ["none/bad reputation"], Verdict.Blocklist,
            "554 IP=192.0.2.1 None/bad reputation. (NOWL)")
        { Name = "BadReputation", Kind = "ip", Acts = Actor.Hoster, Appeal = "tobr@rx.t-online.de" }
    ]);
}
