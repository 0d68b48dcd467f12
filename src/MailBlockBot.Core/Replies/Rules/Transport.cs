// Connections, time and names.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Transport
{
    public static Table Table { get; } = new("Transport",
    [
        new(null, ["delivery failed", "attempts"], Verdict.Network,
            "Delivery failed 20 attempts: user@example.com")
        { Name = "Attempts" },
        new(null, ["could not find a gateway|find a gateway"], Verdict.Network,
            "Could not find a gateway for user@example.co.jp")
        { Name = "Gateway" },
        new(null, ["deleted from queue|for too long|removed from queue"], Verdict.Network,
            "Message could not be delivered for too long Message will be deleted from queue")
        { Name = "DeletedFromQueue" },
        new(null, ["timed out|timeout|time out|connection refused|connection reset|connection dropped|connection lost|"
            + "lost connection|connection closed|connection failed|connection error|connection broken|no route to host|"
            + "network is unreachable|network unreachable|host unreachable|unreachable|could not connect|failed to connect|"
            + "cannot connect|can't connect|unable to connect|socket error|winsock|broken pipe|no answer from host|"
            + "not answering|bad connection|delivery temporarily suspended|greeting failed|conversation with|"
            + "unexpected disconnect|server did not accept|accept our requests|did not respond|not responding|"
            + "connection expired|unexpectedly|end of file|closed the connection|connection died|hung up|handshake"], Verdict.Network,
            "connect to mx.shop.example[192.0.2.2]:25: Connection refused")
        { Name = "Timeout" },
        new(null, ["message expired|envelope expired|delivery expired|delivery time expired|too long in queue|queue too long|"
            + "in the queue|in queue|giving up|multiple retries|has been delayed|message delayed|delivery delayed|"
            + "been delayed|retry limit|could not be delivered for|not delivered within|undeliverable after|expired"], Verdict.Network,
            "delivery expired (message too old)")
        { Name = "Expired" },
        new(null, ["mail loop|hop count|too many hops|routing loop|loops back|loop detected|loop back|looping|unable to route|"
            + "no route|mail loops|received: lines|received headers"], Verdict.Network,
            "554 5.4.6 Hop count exceeded - possible mail loop")
        { Name = "Loop" },
        new(null, ["disk full|disk space|insufficient system storage|insufficient storage|system storage|"
            + "insufficient system resources|mail system full|system full|no space|not enough disk|out of memory|"
            + "out of space|insufficient resources|file system|resources"], Verdict.RemoteError,
            "452 4.3.1 Insufficient system storage")
        { Name = "DiskFull" }
    ]);
}
