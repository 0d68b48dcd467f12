// One record of a mail log, as slices of the bytes it was read from: what the rest of the house knows of any mail server's log.
using System.Diagnostics.CodeAnalysis;

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
    RecordFields _fields;
    Slice _others;
    ReadOnlySpan<byte> _beside;
    ByteBuffer? _room;

    /// <summary>What it says.</summary>
    public RecordKind Kind
    {
        readonly get => _fields.Kind;
        set => _fields.Kind = value;
    }

    /// <summary>The log's own wall clock, in seconds since 0001-01-01; 0 when the record has no time.</summary>
    public long Time
    {
        readonly get => _fields.Time;
        set => _fields.Time = value;
    }

    /// <summary>The second in UTC that the record tells besides its wall clock, since 0001-01-01; 0 when it tells none. Its reader's alone: <see cref="Time"/> is found by it.</summary>
    internal long Instant { readonly get; set; }

    /// <summary>The server's name from the syslog prefix; empty in a native log.</summary>
    public ReadOnlySpan<byte> Server
    {
        readonly get => At(_fields.Server);
        set => _fields.Server = Place(value);
    }

    /// <summary>The process that wrote it; 0 when the log does not say.</summary>
    public int Process
    {
        readonly get => _fields.Process;
        set => _fields.Process = value;
    }

    /// <summary>The message id (Exim), queue id (Postfix) or message number (qmail).</summary>
    public ReadOnlySpan<byte> Id
    {
        readonly get => At(_fields.Id);
        set => _fields.Id = Place(value);
    }

    /// <summary>The recipient after the mark (<c>**</c>, <c>==</c>, <c>=&gt;</c>).</summary>
    public ReadOnlySpan<byte> Recipient
    {
        readonly get => At(_fields.Recipient);
        set => _fields.Recipient = Place(value);
    }

    /// <summary>Further recipients of the same outcome, or the message that the line names besides, as the line has them. Its reader's alone: each is a record of its own.</summary>
    internal ReadOnlySpan<byte> Others
    {
        readonly get => At(_others);
        set => _others = Place(value);
    }

    /// <summary>The recipient in the reply's <c>RCPT TO:&lt;&gt;</c>; empty where it does not stand.</summary>
    public ReadOnlySpan<byte> RcptTo
    {
        readonly get => At(_fields.RcptTo);
        set => _fields.RcptTo = Place(value);
    }

    /// <summary>The receiver's reply, or the own server's words; lines are joined by a line feed or by the two characters <c>\n</c>.</summary>
    public ReadOnlySpan<byte> Reply
    {
        readonly get => At(_fields.Reply);
        set => _fields.Reply = Place(value);
    }

    /// <summary>The host that replied.</summary>
    public ReadOnlySpan<byte> RemoteHost
    {
        readonly get => At(_fields.RemoteHost);
        set => _fields.RemoteHost = Place(value);
    }

    /// <summary>The script's value without its quotes; for <see cref="RecordKind.Script"/>.</summary>
    public ReadOnlySpan<byte> Script
    {
        readonly get => At(_fields.Script);
        set => _fields.Script = Place(value);
    }

    /// <summary>The envelope sender of an arrival or a refusal; empty for a bounce.</summary>
    public ReadOnlySpan<byte> Sender
    {
        readonly get => At(_fields.Sender);
        set => _fields.Sender = Place(value);
    }

    /// <summary>The arrival is a bounce (null sender).</summary>
    public bool IsBounce
    {
        readonly get => _fields.IsBounce;
        set => _fields.IsBounce = value;
    }

    /// <summary>The local user that handed an arrival in.</summary>
    public ReadOnlySpan<byte> User
    {
        readonly get => At(_fields.User);
        set => _fields.User = Place(value);
    }

    /// <summary>The account's number, where the log says it beside the script (Postfix, qmail); -1 otherwise.</summary>
    public int Uid
    {
        readonly get => _fields.Uid;
        set => _fields.Uid = value;
    }

    /// <summary>The mailbox whose login was used for an arrival.</summary>
    public ReadOnlySpan<byte> Login
    {
        readonly get => At(_fields.Login);
        set => _fields.Login = Place(value);
    }

    /// <summary>The client's address of an arrival over the network.</summary>
    public ReadOnlySpan<byte> Client
    {
        readonly get => At(_fields.Client);
        set => _fields.Client = Place(value);
    }

    /// <summary>The subject of an arrival, as logged.</summary>
    public ReadOnlySpan<byte> Subject
    {
        readonly get => At(_fields.Subject);
        set => _fields.Subject = Place(value);
    }

    /// <summary>The directory of a <see cref="RecordKind.CallerDirectory"/>.</summary>
    public ReadOnlySpan<byte> Directory
    {
        readonly get => At(_fields.Directory);
        set => _fields.Directory = Place(value);
    }

    /// <summary>The whole record as it stood in the log, mended. Comes before its fields: nearly all of them are pieces of it.</summary>
    public ReadOnlySpan<byte> Raw { readonly get; set; }

    /// <summary>Becomes a record whose fields are still to be read. No constructor: what one makes is made elsewhere first and copied.</summary>
    /// <param name="raw">Its text.</param>
    /// <param name="room">Takes the fields that the text does not hold as they are; empty.</param>
    internal void Begin(ReadOnlySpan<byte> raw, ByteBuffer room)
    {
        Raw = raw;
        _room = room;
    }

    /// <summary>Becomes a record that was read before.</summary>
    internal void Recall(in RecordFields fields, ReadOnlySpan<byte> raw, ReadOnlySpan<byte> beside)
    {
        _fields = fields;
        Raw = raw;
        _beside = beside;
    }

    /// <summary>Its numbers, and where its fields lie.</summary>
    [UnscopedRef]
    internal readonly ref readonly RecordFields Fields => ref _fields;

    /// <summary>What of it lies beside its text.</summary>
    internal readonly ReadOnlySpan<byte> Beside => _beside;

    readonly ReadOnlySpan<byte> At(Slice place) => place.Of(Raw, _beside);

    Slice Place(ReadOnlySpan<byte> field)
    {
        if (field.IsEmpty) return default;
        return Slice.TryFind(field, Raw, out var place) ? place : PlaceBeside(field);
    }

    Slice PlaceBeside(ReadOnlySpan<byte> field)
    {
        _room ??= new ByteBuffer(256);
        var place = Slice.Beside(_room.Length, field.Length);
        _room.Append(field);
        _beside = _room.Span;
        return place;
    }
}
