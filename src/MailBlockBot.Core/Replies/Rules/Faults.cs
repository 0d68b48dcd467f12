// Errors at the receiver, and protocol errors.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Faults
{
    public static Table Table { get; } = new("Faults",
    [
        new(null, ["disk full|disk space|insufficient system storage|insufficient storage|system storage|insufficient system resources|"
            + "mail system full|system full|no space|not enough disk|out of memory|out of disk|space on the disk|disk is full|out of space|"
            + "insufficient resources|file system|allocate|low on disk|memory"], Verdict.RemoteError,
            "452 4.3.1 Insufficient system storage")
        { Name = "DiskFull", Without = ["mailbox"] },
        new(null, ["unsupported option|unsupported parameter|syntax error|parse error|line parse|command not|unrecognized command|command unrecognized|unknown command|unrecognised command|bad sequence|"
            + "bad command|invalid command|command parameter|parameter not|not implemented|protocol error|protocol violation|pipelin|"
            + "out of sequence|out of order|need mail|sender first|need rcpt|need helo|need ehlo|nested mail|mail first|hello first|helo first|ehlo first|"
            + "polite people|wrong protocol|invalid parameter|unsupported command|commands|synchronization error|synchronisation error|"
            + "sender already specified|auth already|already authenticated|already done|already specified|unexpected command|not recognized|may not be repeated|arguments"], Verdict.RemoteError,
            "503 5.5.1 bad sequence of commands")
        { Name = "Protocol", Without = ["address syntax", "authenticat"] },
        new(null, ["too many|many", "errors|error|unauthenticated commands|bad commands|unrecognized|nonmail"], Verdict.RemoteError,
            "421 4.7.0 mx.example Error: too many errors")
        { Name = "TooManyErrors", Near = 1 },
        new(null, ["file|directory|maildir|mailbox|folder|open|create|write|lock|execute|*/", "permission denied"], Verdict.RemoteError,
            "550 5.3.0 cannot open /var/mail/vera: Permission denied")
        { Name = "Permission" },
        new(null, ["alias lookup|map lookup|table lookup|policy daemon|policy server|policy service|is not running|backend|queue file write|lookup failure|system error|internal error|internal server|internal failure|system config|config error|"
            + "configuration|configured|misconfigur|local error|local problem|temporary local|temporary system|server error|server failure|"
            + "software error|database|ldap|mysql|write error|i/o error|input/output|cannot open|unable to open|unable to process|unable to complete|"
            + "unable to lock|error in processing|error processing|error occurred|local policy temp|milter|content scanner|scanner|"
            + "cannot process|unexpected error|temporarily rejected|technical|internal problem|internal fault|internal system|internal software|internal resource|internal processing|internal service|system problem|temporary authentication failure|"
            + "unable to lookup|unable to check|could not check|filter error|scan error|bad gateway|exception|mail server has|mailer error|"
            + "insufficient permission|error writing|could not be stored|cannot be stored|queue has been stopped|queue unavailable|mail queue|"
            + "message ended early|died with status|command died|time limit exceeded|transport unavailable|mail transport|local delivery failed|delivery agent|"
            + "local_delivery|never_users|qq permanent|qq temporary|qq trouble|qq |expansion|aborted due to|execution of|unable to verify|crash|"
            + "child process|sieve|index file|is corrupt|forwarding address|forwarding loop|cannot create|can't create|could not create|file does not exist|pipe to|"
            + "could not save|could not be saved|cannot save|unable to save|failed to save|failed to write|cannot write|could not write|unable to write|exited with status|exit status|replicat"], Verdict.RemoteError,
            "451 4.3.0 Error: queue file write error")
        { Name = "System" },
        new(null, ["server busy|server too busy|too busy|busy|load too high|high load|overload|load average|system load|service not available|"
            + "service unavailable|service temporarily|service currently|currently unavailable|server unavailable|temporarily unavailable|"
            + "maintenance|offline|is down |went wrong|something broke|something is broken|shutting down|going down|out of service|closing transmission|closing connection|system not accepting|"
            + "not accepting network|not capable|try again later|try later|temporary failure|temporary error|temporary problem|temporary server|"
            + "temporarily deferred|temporarily|resources|not available"], Verdict.RemoteError,
            "421 4.3.2 Service not available, closing transmission channel")
        { Name = "Busy" }
    ])
    { Source = "RFC 5321, 4.2.3; Postfix, smtpd.c and local; qmail-smtpd.c" };
}
