// Reverse DNS and greetings.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Names
{
    public static Table Table { get; } = new("Names",
    [
        new(null, ["mismatches client ip|does not match client|mismatch client|does not match ip|not match your ip"], Verdict.RdnsHelo,
            "550 domain [example.com] mismatches client ip 192.0.2.225.")
        { Name = "MismatchIp" },
        new("5.5.4", ["domain name"], Verdict.RdnsHelo,
            "550 5.5.4 invalid domain name")
        { Name = "InvalidName", Without = ["sender"] },
        new(null, ["revdns|reverse dns|reverse lookup|find your host name|forward hostname|not resolve back|reverse-dns|rdns|ptr |ptrs |reverse hostname|reverse name|reverse resol|reverse address|"
            + "reverse mapping|inverse mapping|reverse entry|reverse record|reverse ip|cannot find your hostname|cannot find your reverse|find your hostname|"
            + "cannot resolve your|hostname mismatch|your hostname does not|your host name does not|your server's name does not|your hostname is|generic hostname|forward-confirmed|forward confirmed|fcrdns|in-addr.arpa|"
            + "name possibly forged|name possible forged|name may be forged|fix reverse|host name lookup for your|no host name found for ip|no hostname for|ip name lookup|"
            + "ip address does not resolve|hostname given as|name given as|forged hostname|hostname for your ip|hostname does not match|ip has no name|name of client|name of the client|client hostname cannot|client name cannot"], Verdict.RdnsHelo,
            "550 5.7.1 EHLO rejected: your HELO name does not resolve, bad reverse DNS for 198.51.100.84")
        { Name = "Reverse", Without = ["relaying denied", "ban list", "blacklist", "black list", "blocklist", "block list"] },
        new(null, [Reply.IpV4 + "|client ip|your ip|ip address|connecting ip|sending ip", "not resolve|resolves to nothing|resolves to no |no name|without a name|unresolvable|no host name|no hostname|no dns name|has no dns"], Verdict.RdnsHelo,
            "451 4.1.8 Client IP address 192.0.2.10 does not resolve")
        { Name = "IpWithoutName", Near = 4 },
        new(null, ["helo|ehlo|greet us|greets us|your greeting", "needs|our own|our name|reject|invalid|not resolve|bad |forged|fake|fqdn|fully|host not found|must|mismatch|does not|wrong|impersonat|"
            + "requires|required|denied|your own|own ip|illegal|not match|no mx|unresolv|not accepted|not a valid|syntactically|refused|blocked|"
            + "name has been|dynamic|not found|unacceptable|not acceptable|literal|not allowed"], Verdict.RdnsHelo,
            "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname")
        { Name = "Helo", Near = 9, Without = ["on a dynamic ip", "first", "sequence", "protocol error", "already", "blocked using", "spamhaus", "dnsbl"] },
        new(null, ["not believe that you are|*n't believe that you are|not believe you are|*n't believe you are|are not who you claim|are not who you say"], Verdict.RdnsHelo,
            "550 Sorry, I don't believe that you are shop.example.")
        { Name = "NotBelieved", Source = "qpsmtpd, plugins/check_spamhelo" },
        new(null, ["my name was rejected|my own name"], Verdict.RdnsHelo,
            "Connected to 192.0.2.1 but my name was rejected.")
        { Name = "MyName", Source = "qmail-remote.c" }
    ])
    { Source = "Postfix, smtpd_check.c; spamdyke; RFC 7372" };
}
