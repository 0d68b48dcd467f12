// Refusals of an address, where no list is named.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Listed
{
    public static Table Table { get; } = new("Listed",
    [
        new(null, ["blacklist|black list|block list|blocklist|block-list|black-list|denylist|deny list|is listed|are listed|"
            + "listed in|listed on|listed by|listed at|banned|been blocked|blocked using|blocked by|is blocked|ip blocked|"
            + "blocked ip|blacklisted|client host blocked|client blocked|ip is block|dynamic ip|dynamic address|"
            + "dynamic/residential|dial-up|dialup|residential|dul|not authorized to send email directly|blocked for", "ip|host|address|server|client|network|connection|your|rbl|from|for"], Verdict.Blocklist,
            "550 IP address blacklisted by recipient")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster },
        new(null, ["client host rejected|may not be mail exchanger|bounce attack|bounce attacks|poor reputation|trust|your ip", "access denied|reject|attack|not be|denied|refused|suspect|not accepted"], Verdict.Blocklist,
            "450 4.7.1 <c135.example.jp[192.0.2.56]>: Client host rejected: may not be mail exchanger")
        { Name = "Client", Without = ["cannot find", "slower", "too many", "too much"], Kind = "ip", Acts = Actor.Hoster }
    ]);
}
