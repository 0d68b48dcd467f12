// Reverse DNS and greetings.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Names
{
    public static Table Table { get; } = new("Names",
    [
        new(null, ["mismatches client ip|does not match client|mismatch client"], Verdict.RdnsHelo,
            "550 domain [example.com] mismatches client ip 192.0.2.225.")
        { Name = "MismatchIp" },
        new("5.5.4", ["domain name"], Verdict.RdnsHelo,
            "550 5.5.4 invalid domain name")
        { Name = "InvalidName" },
        new(null, ["reverse dns|reverse lookup|rdns|ptr record|no ptr|ptr lookup|reverse hostname|reverse name|reverse resol|"
            + "reverse address|no host name|hostname lookup|cannot find your hostname|find your hostname|cannot resolve your|"
            + "does not resolve to|invalid ptr|missing ptr|hostname mismatch|generic ptr|generic hostname|forward-confirmed|"
            + "fcrdns|.in-addr.arpa|dynamic ptr|ip name|dns ptr|name possibly forged|fix reverse"], Verdict.RdnsHelo,
            "550 5.7.1 EHLO rejected: your HELO name does not resolve, bad reverse DNS for 198.51.100.84")
        { Name = "Reverse" },
        new(null, ["helo|ehlo", "reject|invalid|not resolve|bad|forged|fake|fqdn|fully|host not found|must|mismatch|does not|wrong|impersonat|"
            + "denied|command rejected|your own|own ip"], Verdict.RdnsHelo,
            "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname")
        { Name = "Helo", Without = ["first", "sequence", "protocol error"] }
    ]);
}
