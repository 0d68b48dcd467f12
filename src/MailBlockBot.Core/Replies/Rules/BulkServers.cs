// What servers that send in bulk say of their own deliveries: Momentum.
namespace MailBlockBot.Core.Replies.Rules;

internal static class BulkServers
{
    public static Table Table { get; } = new("BulkServers",
    [
        new(null, ["exceeded max time without delivery"], Verdict.Network,
            "554 5.4.7 [internal] exceeded max time without delivery")
        { Name = "MomentumExpired", Source = "https://knowledge.broadcom.com/external/article/162445/outbound-mail-returned-by-mailerdaemonme.html" },
        new(null, ["no mxs for this domain could be reached|no mail servers for this domain could be reached"], Verdict.Network,
            "421 4.4.0 [internal] no MXs for this domain could be reached at this time")
        { Name = "MomentumUnreachable", Source = "https://support.sparkpost.com/momentum/4/message-responses" }
    ]);
}
