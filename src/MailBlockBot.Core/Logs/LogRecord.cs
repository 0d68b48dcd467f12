// One record of a mail log, as slices of the bytes it was read from: what the rest of the house knows of any mail server's log.
namespace MailBlockBot.Core.Logs;

/// <summary>What a record says.</summary>
public enum RecordKind
{
    /// <summary>Read and left aside: queue runs, TLS notes, other programs.</summary>
    Other,
    /// <summary>The script that handed the message in (<c>X-PHP-Originating-Script</c>, <c>X-PHP-Script</c>).</summary>
    Script,
    /// <summary>A message arrived.</summary>
    Arrival,
    /// <summary>A recipient was delivered.</summary>
    Delivered,
    /// <summary>A recipient failed for good.</summary>
    Failed,
    /// <summary>A recipient was put off.</summary>
    Deferred,
    /// <summary>One host of several refused or did not answer; the recipient's own line follows.</summary>
    HostError,
    /// <summary>The own server refused to take the message.</summary>
    Refused,
    /// <summary>The server gave the message up: who was put off last has failed.</summary>
    Expired,
    /// <summary>Nothing more will be said of the message.</summary>
    Completed,
    /// <summary>The directory a local program was called in; no message id, the same process as the arrival that follows.</summary>
    CallerDirectory,
    /// <summary>A script called PHP's mail(): no message id, no outcome; <see cref="LogRecord.Recipient"/> is all that stood behind <c>To:</c>.</summary>
    Call,
}

/// <summary>A record. The spans live as long as the call that hands them over.</summary>
public ref struct LogRecord
{
    /// <summary>What it says.</summary>
    public RecordKind Kind { get; set; }

    /// <summary>The log's own wall clock, in seconds since 0001-01-01; 0 when the record has no time.</summary>
    public long Time { get; set; }

    /// <summary>The second in UTC that the record tells besides its wall clock, since 0001-01-01; 0 when it tells none.</summary>
    public long Instant { get; set; }

    /// <summary>The server's name from the syslog prefix; empty in a native log.</summary>
    public ReadOnlySpan<byte> Server { get; set; }

    /// <summary>The process that wrote it; 0 when the log does not say.</summary>
    public int Process { get; set; }

    /// <summary>The message id (Exim), queue id (Postfix) or message number (qmail).</summary>
    public ReadOnlySpan<byte> Id { get; set; }

    /// <summary>The recipient after the mark (<c>**</c>, <c>==</c>, <c>=&gt;</c>).</summary>
    public ReadOnlySpan<byte> Recipient { get; set; }

    /// <summary>Further recipients of the same outcome, or the message that the line names besides, as the line has them.</summary>
    public ReadOnlySpan<byte> Others { get; set; }

    /// <summary>The recipient in the reply's <c>RCPT TO:&lt;&gt;</c>; empty where it does not stand.</summary>
    public ReadOnlySpan<byte> RcptTo { get; set; }

    /// <summary>The receiver's reply, or the own server's words; lines are joined by a line feed or by the two characters <c>\n</c>.</summary>
    public ReadOnlySpan<byte> Reply { get; set; }

    /// <summary>The host that replied.</summary>
    public ReadOnlySpan<byte> RemoteHost { get; set; }

    /// <summary>The script's value without its quotes; for <see cref="RecordKind.Script"/>.</summary>
    public ReadOnlySpan<byte> Script { get; set; }

    /// <summary>The envelope sender of an arrival or a refusal; empty for a bounce.</summary>
    public ReadOnlySpan<byte> Sender { get; set; }

    /// <summary>The arrival is a bounce (null sender).</summary>
    public bool IsBounce { get; set; }

    /// <summary>The local user that handed an arrival in.</summary>
    public ReadOnlySpan<byte> User { get; set; }

    /// <summary>The account's number, where the log says it beside the script (Postfix, qmail); -1 otherwise.</summary>
    public int Uid { get; set; }

    /// <summary>The mailbox whose login was used for an arrival.</summary>
    public ReadOnlySpan<byte> Login { get; set; }

    /// <summary>The client's address of an arrival over the network.</summary>
    public ReadOnlySpan<byte> Client { get; set; }

    /// <summary>The subject of an arrival, as logged.</summary>
    public ReadOnlySpan<byte> Subject { get; set; }

    /// <summary>The directory of a <see cref="RecordKind.CallerDirectory"/>.</summary>
    public ReadOnlySpan<byte> Directory { get; set; }

    /// <summary>The whole record as it stood in the log, mended.</summary>
    public ReadOnlySpan<byte> Raw { get; set; }
}

/// <summary>What takes the records of a reading.</summary>
public interface IRecords
{
    /// <summary>One record of a mail log, in the log's order.</summary>
    void Accept(in LogRecord record);

    /// <summary>One line of an access log.</summary>
    void Accept(in AccessLine access);
}
