// Domains and hosts that mail should go to and that are not there.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Domain
{
    public static Table Table { get; } = new("Domain",
    [
        new(null, ["had no relevant answers|domain is not reachable|no relevant answer"], Verdict.NoRecipient,
            "DNS Error: DNS type 'mx' lookup of gmal.com had no relevant answers.")
        { Name = "NoAnswer" },
        new(null, ["unable to look up mail exchanger|unable to look up name server|unable to look up mx"], Verdict.Network,
            "450 4.4.4 <vera@shop.example>: Recipient address rejected: Unable to look up mail exchanger information")
        { Name = "LookUp", Source = "Postfix, smtpd_check.c" },
        new(null, ["could not resolve mx|cannot resolve mx|unable to resolve mx|name service error|host not found|host name lookup|name server|name lookup|dns", "try again|try later|temporar|"
            + "host name lookup failure|servfail|resolving error|resolution error|resolver error|resolve error|lookup fail|timed out|timeout|not respond|query fail|server fail|unable to resolve|cname|loop|"
            + "looping"], Verdict.Network,
            "Host or domain name not found. Name service error for name=shop.example type=MX: Host not found, try again")
        { Name = "DnsTemporary", Without = ["host unknown", "nxdomain", "no such domain", "dns lookup failure: host", "non-existent",
            "nonexistent"] },
        new(null, ["neither mx|neither an mx|no mx nor|host unknown|unknown host|no such domain|no such host|domain not found|domain does not exist|domain doesn't exist|"
            + "domain name not found|host not found|no mx record|no mx or|no mail exchanger|no valid mx|no mail hosts|illegal host/domain|"
            + "domain unknown|unknown domain|single label domain|name or service not known|nxdomain|domain may not exist|"
            + "domain is not reachable|dns lookup failure|non-existent domain|nonexistentdomain|domain not exist|no a, aaaa|null mx|nullmx|"
            + "does not accept mail|doesn't receive email|does not receive mail|no mx|hostunknown|points to nowhere|points nowhere|no dns entry|no data by dns|found by dns"],
            Verdict.NoRecipient,
            "DNS: no such domain shop.example")
        { Name = "Unknown", Without = ["dns error: try", "name server loop", "your domain", "your host", "sender", "return address"] },
        new(null, [Words.Host, Words.Missing], Verdict.NoRecipient,
            "550 mx for your mail could not be found")
        { Name = "Missing", Near = 4, Without = ["your domain", "sender", "your host", "your server", "client host", "reverse", "ptr ", "helo",
            "from:", "return-path", "ip address", "authenticat", "relay", "invalid domain name", "connect"] },
        new(null, ["dns fail|dns error|dns problem|name resolution|resolution fail|look up mail exchanger"], Verdict.Network,
            "451 4.4.3 Temporary failure in name resolution")
        { Name = "DnsFailure", Without = ["your", "sender", "reverse", "spf", "dkim", "helo"] },
        new(null, ["address", "syntax|malformed|illegal character|restricted character|invalid character|ambiguous|need fully-qualified|"
            + "fully qualified|not rfc|badly formed"], Verdict.NoRecipient,
            "550 restricted characters in address")
        { Name = "AddressSyntax", Near = 6, Without = ["sender", "from", "header", "5322"] },
        new(null, ["if address is correct|correct address|user address required|hostname required|unbalanced|unqualified address"],
            Verdict.NoRecipient,
            "Unable to deliver message to <user@neko.example.jp> (and other recipients in the same domain). Please check if address is correct.")
        { Name = "AddressForm" }
    ])
    { Source = "RFC 3463, 3.2; RFC 7505; Postfix, smtp_addr.c" };
}
