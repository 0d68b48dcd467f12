// Errors at the receiver, and protocol errors.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Faults
{
    public static Table Table { get; } = new("Faults",
    [
        new(null, ["queue file write|temporary lookup failure|system error|internal error|internal server|system config|"
            + "configuration error|incorrectly configured|misconfigur|local error|local problem|temporary system|"
            + "server error|software error|local configuration|lookup failure|lookup error|database error|ldap error|mysql|"
            + "write error|i/o error|input/output|cannot open|unable to process|error in processing|error processing|"
            + "local policy temp|milter|content scanner|cannot process|unexpected error|unable to verify|"
            + "temporarily rejected|technical|internal|system problem|temporary authentication failure|unable to lookup|"
            + "please try later, internal|unable to check|could not check|filter error|scan error|bad gateway|"
            + "server configuration|exception|mail server has"], Verdict.RemoteError,
            "451 4.3.0 Error: queue file write error")
        { Name = "System" },
        new(null, ["server busy|server too busy|too busy|busy|load too high|high load|overload|load average|system load|"
            + "service not available|service unavailable|service temporarily|service currently|currently unavailable|"
            + "server unavailable|not available|temporarily unavailable|maintenance|shutting down|out of service|"
            + "closing transmission|closing connection|system not accepting|not accepting network|try again later|try later|"
            + "temporary failure|temporary error|temporary problem|temporarily deferred|temporarily"], Verdict.RemoteError,
            "421 4.3.2 Service not available, closing transmission channel")
        { Name = "Busy" },
        new(null, ["syntax error|command not|unrecognized command|unknown command|bad sequence|bad command|invalid command|"
            + "command parameter|parameter not|not implemented|protocol error|protocol violation", "smtp|pipelin|out of order|need mail|need rcpt|mail first|hello first|helo first|ehlo first|polite people|"
            + "command unrecognized|parameters or|wrong protocol|command|sequence|argument|invalid parameter|protocol|"
            + "unsupported|commands"], Verdict.RemoteError,
            "503 5.5.1 bad sequence of commands")
        { Name = "Protocol" }
    ]);
}
