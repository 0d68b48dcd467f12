// Connections, time and routes.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Transport
{
    public static Table Table { get; } = new("Transport",
    [
        // Behind all that names a reason: Exim hangs these words to the last reply, where it had one.
        new(null, ["retry timeout exceeded"], Verdict.Network,
            "retry timeout exceeded")
        { Name = "GaveUp", GaveUp = true, Without = ["rejected", "denied", "blocked"], Source = "Exim, src/retry.c" },
        new(null, ["delivery failed", "attempts"], Verdict.Network,
            "Delivery failed 20 attempts: user@example.com")
        { Name = "Attempts" },
        new(null, ["gave up|giving up|given up|delivery abandoned|abandoned after"], Verdict.Network,
            "Could not be delivered within 5 days, we are giving up")
        { Name = "GivenUp", Without = ["spam", "mailbox"] },
        new(null, ["could not find a gateway|find a gateway"], Verdict.Network,
            "Could not find a gateway for user@example.co.jp")
        { Name = "Gateway" },
        new(null, ["mail loop|hop count|routing error|hops |too many received|received headers|received: |received\" headers|'received'|"
            + "routing loop|message loops|loops between|loops back|loop detected|loop back|looping|unable to route|no route|mail loops|message depth|best-preference mx|"
            + "delivered-to line|loopback"], Verdict.Network,
            "554 5.4.6 Hop count exceeded - possible mail loop")
        { Name = "Loop" },
        // Who is told so with a code in front was connected: the server refuses the client, not the network.
        new("5xx", ["connection refused|connection denied|connection rejected|connection is refused|connection not accepted|connections not accepted"], Verdict.Blocklist,
            "550 Connection denied")
        { Name = "ClientRefused", Kind = "ip", Acts = Actor.Hoster, Without = ["connect to", "socket", "expired", "error", "too many", "retry", "tls"] },
        new(null, ["timed out|timeout|time out|connection refused|connection reset|connection dropped|connection lost|lost connection|"
            + "connection closed|connection failed|connection error|connection broken|connection aborted|connection timed|no route to host|"
            + "network is unreachable|network unreachable|network error|host unreachable|unreachable|could not connect|failed to connect|"
            + "cannot connect|can't connect|unable to connect|socket error|socketerror|winsock|broken pipe|no answer from host|not answering|did not answer|does not answer|"
            + "bad connection|delivery temporarily suspended|greeting failed|conversation with|unexpected disconnect|server did not accept|"
            + "accept our requests|did not respond|not responding|connection expired|socket closed|closed by the other|side closed|disconnected unexpectedly|end of file|"
            + "closed the connection|connection died|hung up|host down|host is down|tcp read error|tcp write error|network problem|network congestion|"
            + "closed by peer|closed by remote|no reply from|no response|communication problem|connection was dropped|connection was lost|connection was closed|connection was reset|"
            + "connection interrupted|connection was interrupted"], Verdict.Network,
            "connect to mx.shop.example[192.0.2.2]:25: Connection refused")
        { Name = "Connection", Without = ["database", "ldap", "too many", "milter", "scanner", "virus_scan", "scan failed", "your ip", "clamd", "mysql", "policy server", "policy service", "quota service", "auth server", "authentication server", "policy daemon", "spamd", "rspamd"] },
        new(null, ["connection to|connect to|link to", "refused|rejected|denied|lost|dropped|failed|broke"], Verdict.Network,
            "Connection to mail server refused")
        { Name = "ConnectionTo", Near = 4, Without = [Reply.IpV4 + " is", "your ip", "database", "ldap", "this server", "our server", "milter", "clamd", "scan"] },
        new(null, ["unable to contact|could not contact|cannot contact|transmission interrupted|session broken|dropped the line|line was dropped|hung up on|could not reach|cannot reach|can't reach|unable to reach|cannot be reached|could not be reached|not reachable|connect failed"],
            Verdict.Network,
            "Could not reach mx.shop.example after many tries")
        { Name = "Reach", Without = ["recipient", "user", "address", "mailbox", "account", "auth server", "our directory", "our database", "our scanner"] },
        new(null, ["deleted from queue|for too long|removed from queue"], Verdict.Network,
            "Message could not be delivered for too long Message will be deleted from queue")
        { Name = "DeletedFromQueue" },
        new(null, ["message|envelope|delivery|delivery time|retry period|queue|mail |retry time|recipients has been|recipient has been",
            "lifetime exceed|expired|too long|too old|delayed|retries|giving up|not be delivered for|be delivered within|will be deleted|not delivered within|"
                + "undeliverable after|retried for|too many attempts|try again; this"], Verdict.Network,
            "delivery expired (message too old)")
        { Name = "Expired", Near = 7, Without = ["lines too long", "line too long", "too long message", "qq trouble", "header"] }
    ])
    { Source = "Postfix, smtp_connect.c; Sendmail, deliver.c; RFC 3463, 3.5" };
}
