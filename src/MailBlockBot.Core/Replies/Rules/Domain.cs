// Domains and hosts that are not there.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Domain
{
    public static Table Table { get; } = new("Domain",
    [
        new(null, ["had no relevant answers|domain is not reachable|no relevant answer"], Verdict.NoRecipient,
            "DNS Error: DNS type 'mx' lookup of gmal.com had no relevant answers.")
        { Name = "NoAnswer" },
        new(null, ["unable to resolve your|your domain|helo domain", "not exist|not found|resolve|unknown"], Verdict.SenderRejected,
            "550 your domain does not exist")
        { Name = "ClientNotExist" },
        new(null, ["host unknown|host or domain name not found|unknown host|no such domain|no such host|domain not found|"
            + "domain does not exist|domain doesn't exist|domain name not found|host not found|no mx record|"
            + "no mail exchanger|no valid mx|illegal host/domain|domain unknown|unknown domain|domain is invalid|"
            + "invalid domain|single label domain|name or service not known|nxdomain|domain may not exist|"
            + "domain is not reachable|dns lookup failure|non-existent domain|unable to find|domain not exist|does not exist|"
            + "no a, aaaa|null mx"], Verdict.NoRecipient,
            "DNS: no such domain shop.example")
        { Name = "HostUnknown", Without = ["try again", "temporary", "dns error", "name server loop"] },
        new(null, ["name service error|host not found, try again|dns error|name server|dns lookup|lookup timed out|dns server|"
            + "dns query|server failure|servfail|dns fail|resolve", "try again|error|fail|timed|tempor|loop|looping|not|unable"], Verdict.Network,
            "Host or domain name not found. Name service error for name=shop.example type=MX: Host not found, try again")
        { Name = "DnsTemporary" },
        new(null, ["bad address syntax|malformed address|invalid address|syntax error in address|address syntax|illegal address|"
            + "bad recipient address|mailbox address syntax|mailbox syntax|correct address|if address is correct"], Verdict.NoRecipient,
            "501 5.1.3 Bad address syntax")
        { Name = "AddressSyntax" }
    ]);
}
