// Sendmail's log through syslog: one queue id for an arrival and its recipients; what mail() hands in passes two queues and is one message.
namespace MailBlockBot.Core.Logs;

/// <summary>
/// <c>sm-mta[18553]: 3AO8a3Xk018553: to=&lt;r@mail.ru&gt;, delay=00:00:02, mailer=esmtp, relay=mxs.mail.ru. [203.0.113.31], dsn=5.7.1, reply=550 ..., stat=Service unavailable</c>
/// (Sendmail Installation and Operation Guide, 2.1.2 "Log format"; <c>reply=</c> since 8.16).
/// </summary>
internal sealed class Sendmail() : LogFormat("sendmail")
{
    const int LongestStatus = 1000;
    readonly SendmailQueues _queues = new();
    readonly ByteBuffer _reply = new();

    public override bool Claims(in Prefix prefix, ReadOnlySpan<byte> text) =>
        prefix.Program.StartsWith("sendmail"u8) || prefix.Program.StartsWith("sm-"u8);

    public override void Read(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record)
    {
        if (text.StartsWith("AUTH="u8))
        {
            _queues.NoteLogin(prefix.Process, Field(text, ", authid="u8));
            return;
        }
        var colon = text.IndexOf(": "u8);
        if (colon < 0 || !IsQueueId(text[..colon])) return;
        record.Id = _queues.Of(text[..colon]);
        text = text[(colon + 2)..];
        if (text.StartsWith("from="u8)) ReadArrival(prefix, text, ref record);
        else if (text.StartsWith("to="u8)) ReadOutcome(text, ref record);
        else ReadNotice(text, ref record);
    }

    public override bool Next(ref LogRecord record)
    {
        if (record.Others.IsEmpty) return false;
        if (record.Kind == RecordKind.Expired) BeBounce(_queues.Of(record.Others), ref record);
        else TakeRecipient(record.Others, ref record);
        return true;
    }

    // Letters and digits alone, 12 to 16 of them.
    static bool IsQueueId(ReadOnlySpan<byte> id)
    {
        if (id.Length is < 8 or > 20) return false;
        foreach (var b in id)
            if (!char.IsAsciiLetterOrDigit((char)b))
                return false;
        return true;
    }

    // from=<a@b>, size=471, class=0, nrcpts=1, msgid=<x@y>, proto=ESMTP, daemon=MTA, relay=client.isp.example [198.51.100.1]
    void ReadArrival(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record)
    {
        record.Kind = RecordKind.Arrival;
        var end = text.IndexOf(", "u8);
        record.Sender = (end < 0 ? text[5..] : text[5..end]).Trim("<>"u8);
        // A web page eats "<a@b>", never "<>".
        record.IsBounce = text.StartsWith("from=<>"u8);
        var relay = Field(text, ", relay="u8);
        var at = relay.IndexOf((byte)'@');
        var open = relay.IndexOf((byte)'[');
        var client = open >= 0 && relay[open..].IndexOf((byte)']') is > 0 and var close ? relay[(open + 1)..(open + close)] : default;
        if (at > 0) record.User = relay[..at];
        else if (!client.SequenceEqual("127.0.0.1"u8) && !client.SequenceEqual("IPv6:::1"u8)) record.Client = client;
        if (!record.Client.IsEmpty) record.Login = _queues.LoginOf(prefix.Process);
        var message = Field(text, ", msgid="u8);
        if (record.Client.IsEmpty && !message.IsEmpty) record.Id = _queues.Join(message, record.Id);
    }

    // to=<a@b>,<c@d>, ctladdr=<u@h> (1253/1253), delay=.., relay=mx.b. [ip], dsn=5.1.1, reply=550 5.1.1 ..., stat=User unknown
    void ReadOutcome(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var status = text.IndexOf(", stat="u8);
        if (status < 0) return;
        var fields = text[..status];
        var stat = text[(status + 7)..].Trim((byte)' ');
        var dsn = Field(fields, ", dsn="u8);
        // The first queue's word that the second one has it: the outcome is still to come.
        if (stat.StartsWith("queued"u8) || stat.IndexOf("Message accepted for delivery)"u8) >= 0 && fields.IndexOf("[127.0.0.1]"u8) >= 0) return;
        record.Kind = stat.StartsWith("Sent"u8) ? RecordKind.Delivered : stat.StartsWith("Deferred"u8) || dsn.StartsWith("4"u8) ? RecordKind.Deferred : RecordKind.Failed;
        var relay = Field(fields, ", relay="u8);
        record.RemoteHost = (relay.IndexOf((byte)' ') is >= 0 and var space ? relay[..space] : relay).TrimEnd((byte)'.');
        record.Reply = Reply(fields, dsn, stat);
        var recipients = fields[3..];
        TakeRecipient(recipients.IndexOf(", "u8) is >= 0 and var end ? recipients[..end] : recipients, ref record);
    }

    ReadOnlySpan<byte> Reply(ReadOnlySpan<byte> fields, ReadOnlySpan<byte> dsn, ReadOnlySpan<byte> stat)
    {
        if (fields.IndexOf(", reply="u8) is >= 0 and var reply) return fields[(reply + 8)..];
        if (stat.StartsWith("Deferred: "u8)) stat = stat["Deferred: "u8.Length..];
        if (!stat.IsEmpty && stat[0] is (byte)'4' or (byte)'5') return stat;
        _reply.Clear();
        _reply.Append(dsn);
        if (!dsn.IsEmpty) _reply.Append((byte)' ');
        _reply.Append(stat[..Math.Min(stat.Length, LongestStatus)]);
        return _reply.Span;
    }

    // <a@b>,<c@d>: the first one, and what is left
    static void TakeRecipient(ReadOnlySpan<byte> recipients, ref LogRecord record)
    {
        var comma = recipients.IndexOf((byte)',');
        record.Recipient = (comma < 0 ? recipients : recipients[..comma]).Trim("<> "u8);
        record.Others = comma < 0 ? default : recipients[(comma + 1)..];
    }

    // 3AO8a3Xk018553: 3AO8a3Xl018553: DSN: User unknown   -> the second id is a bounce of the first
    void ReadNotice(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var colon = text.IndexOf(": "u8);
        if (colon < 0 || !IsQueueId(text[..colon])) return;
        var kind = text[(colon + 2)..];
        if (!kind.StartsWith("DSN: "u8) && !kind.StartsWith("return to sender: "u8) && !kind.StartsWith("sender notify: "u8) && !kind.StartsWith("postmaster notify: "u8)) return;
        if (kind.IndexOf("annot send message for "u8) >= 0)
        {
            // Time is up: who was put off last has failed, and the line's second id is the bounce.
            record.Kind = RecordKind.Expired;
            record.Others = text[..colon];
            return;
        }
        BeBounce(_queues.Of(text[..colon]), ref record);
    }

    static void BeBounce(ReadOnlySpan<byte> id, ref LogRecord record)
    {
        record.Id = id;
        record.Kind = RecordKind.Arrival;
        record.IsBounce = true;
        record.Others = default;
    }

    static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        var at = text.IndexOf(name);
        if (at < 0) return default;
        text = text[(at + name.Length)..];
        return text.IndexOf(", "u8) is >= 0 and var end ? text[..end] : text;
    }
}
