// Exim's own texts, of its log lines and of its replies to others (spec.txt; src/transports/smtp.c, src/retry.c).
namespace MailBlockBot.Core.Replies.Rules;

internal static class Exim
{
    public static Table Table { get; } = new("Exim",
    [
        new(null, ["mailbox is full: retry timeout|mailbox is full"], Verdict.MailboxFull,
            "mailbox is full: retry timeout exceeded")
        { Name = "MailboxFullGaveUp" },
        new(null, ["have been failing for a long time|retry time not reached"], Verdict.Network,
            "all hosts for 'aol.com' have been failing for a long time (and retry time not reached)")
        { Name = "AllHosts", GaveUp = true },
        new(null, ["point to non-existent hosts"], Verdict.NoRecipient,
            "all relevant MX records point to non-existent hosts")
        { Name = "NonExistentHosts" },
        new(null, ["indicated no smtp service|null mx|nullmx"], Verdict.NoRecipient,
            "an MX or SRV record indicated no SMTP service")
        { Name = "NoSmtpService", Without = ["sender address"] },
        new(null, ["sender verify fail|verification failed for|sender verification fail|could not verify sender|sender verify|"
            + "callback not supported|callout verification fail", "sender"], Verdict.SenderRejected,
            "550-Verification failed for <user@vh84.hosting.example>\\n550-Called:   198.51.100.84\\n550 Sender verify failed")
        { Name = "SenderVerify" },
        new(null, ["account or domain may not exist"], Verdict.NoRecipient,
            "The mail server could not deliver mail to user@example.net. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.")
        { Name = "MayNotExist", Source = "cPanel, exim.conf: fail_remote_domains" },
        new(null, ["unrouteable address|unroutable address|unrouteable mail domain"], Verdict.NoRecipient,
            "Unrouteable address")
        { Name = "Unrouteable" },
        new(null, ["host lookup did not complete|lowest numbered mx record points to local host"], Verdict.Network,
            "host lookup did not complete")
        { Name = "LookupIncomplete" },
        // RFC 5321 has this as a reply to a command (4.5.3.1.9), not to a message.
        new("500", ["line too long"], Verdict.RemoteError,
            "500 5.5.2 Line too long, command dropped")
        { Name = "CommandTooLong" },
        new(null, ["lines too long for transport|maximum line length|line too long"], Verdict.ContentPolicy,
            "message has lines too long for transport (received 1040, limit 998)")
        { Name = "LinesTooLong", Kind = "format" },
        new(null, ["a tls session is required|tls session"], Verdict.Tls,
            "a TLS session is required, but the server did not offer TLS support")
        { Name = "TlsSession" },
        new(null, ["remote host closed connection|smtp timeout after|malformed smtp reply|no immediate delivery"], Verdict.Network,
            "Remote host closed connection in response to end of data")
        { Name = "RemoteClosed" },
        new(null, ["sender rate", "exceeds"], Verdict.RateLimited,
            "Sender rate 7.0 / 1h exceeds the limit of your plan")
        { Name = "SenderRate", Kind = "volume", Acts = Actor.Customer },
        new(null, ["message is frozen|frozen (delivery"], Verdict.Network,
            "Message is frozen")
        { Name = "Frozen", GaveUp = true },
        new(null, ["callout verification fail|recipient verify fail|address verification fail|recipient address verification"], Verdict.NoRecipient,
            "550 Recipient verify failed")
        { Name = "Callout" }
    ])
    { Source = "Exim, specification and src/transports/smtp.c, src/retry.c" };
}
