// qmail-send's log, by multilog or by syslog: a message is a number that is used again, a delivery another one, and only "starting delivery" ties them.
using System.Buffers.Text;

namespace MailBlockBot.Core.Logs;

/// <summary>
/// <c>@400000006b0543c839013554 delivery 1: failure: report</c>, <c>Nov 24 10:58:54 vh84 qmail: 1795507134.956738 delivery 1: ...</c>
/// (qmail-log(5); the same after tai64nlocal: <c>2026-11-24 10:58:54.956738500 delivery 1: ...</c>).
/// </summary>
internal sealed class QmailSend() : LogFormat("qmail")
{
    private readonly QmailQueue _queue = new();
    private readonly QmailReport _report = new();

    public override bool Claims(in Prefix prefix, ReadOnlySpan<byte> text) =>
        // Hosters' Exim may log under the name of qmail: then an Exim id stands in front.
        prefix.Program.StartsWith("qmail"u8) ? EximId.Length(text) == 0
            : (prefix.Program.IsEmpty || prefix.Program.SequenceEqual("splogger"u8)) && IsEvent(AfterStamp(text));

    public override void Read(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var words = AfterStamp(text);
        if (words.Length < text.Length && Utf8Parser.TryParse(text, out long unix, out _)) record.Instant = unix + Clock.UnixEpoch;
        // The line's whole stamp, to the micro- or nanosecond: what tells two messages of one number apart, and knows a line that comes twice.
        var stamp = Fingerprint.Of(record.Raw[..^words.Length]);
        var server = Fingerprint.Of(prefix.Server);
        if (TryTake(ref words, "new msg "u8, out var message))
        {
            _queue.Begin(new(server, message), stamp);
        }
        else if (TryTake(ref words, "info msg "u8, out message))
        {
            record.Id = _queue.IdOf(new(server, message), stamp);
            ReadArrival(words, ref record);
        }
        else if (TryTake(ref words, "starting delivery "u8, out var delivery))
        {
            if (TryTake(ref words, ": msg "u8, out message)) _queue.Start(new(server, delivery), new(server, message), stamp, Recipient(words));
        }
        else if (TryTake(ref words, "delivery "u8, out delivery))
        {
            ReadOutcome(words, ref record);
            if (record.Kind == RecordKind.Other) return;
            record.Recipient = _queue.RecipientOf(new(server, delivery), stamp, out var id);
            record.Id = id;
        }
        else if (TryTake(ref words, "end msg "u8, out message))
        {
            record.Kind = RecordKind.Completed;
            record.Id = _queue.End(new(server, message), stamp);
        }
    }

    // bytes 392 from <ca11207@vh84.hosting.example> qp 19848 uid 1253
    private static void ReadArrival(ReadOnlySpan<byte> words, ref LogRecord record)
    {
        record.Kind = RecordKind.Arrival;
        if (words.LastIndexOf(" uid "u8) is >= 0 and var uid) record.User = words[(uid + 5)..].TrimEnd((byte)' ');
        var from = words.IndexOf(" from <"u8);
        var end = words.LastIndexOf("> qp "u8);
        // A web page eats "<a@b>", never "<>".
        if (from < 0 || end < from + 7) return;
        var sender = words[(from + 7)..end];
        // <#@[]> is a bounce that nobody took (qmail-send(8), doublebounceto).
        record.IsBounce = sender.IsEmpty || sender.SequenceEqual("#@[]"u8);
        if (!record.IsBounce) record.Sender = sender;
    }

    private void ReadOutcome(ReadOnlySpan<byte> words, ref LogRecord record)
    {
        var report = words.IndexOf(": "u8) == 0 ? words[2..] : default;
        var end = report.IndexOf(": "u8);
        var kind = end < 0 ? report : report[..end];
        if (kind.SequenceEqual("success"u8)) record.Kind = RecordKind.Delivered;
        else if (kind.SequenceEqual("failure"u8)) record.Kind = RecordKind.Failed;
        else if (kind.SequenceEqual("deferral"u8) || kind.StartsWith("report mangled"u8)) record.Kind = RecordKind.Deferred;
        else return;
        record.Reply = end < 0 ? report : _report.Read(report[(end + 2)..]);
    }

    // to remote t.lebedev29313@yandex.ru
    private static ReadOnlySpan<byte> Recipient(ReadOnlySpan<byte> words)
    {
        words = words.Trim((byte)' ');
        if (words.StartsWith("to remote "u8)) return words["to remote "u8.Length..];
        return words.StartsWith("to local "u8) ? words["to local "u8.Length..] : words;
    }

    // 1795507134.956738 text   (splogger(8) puts the time in front, since syslog's has no fractions)
    private static ReadOnlySpan<byte> AfterStamp(ReadOnlySpan<byte> text)
    {
        if (text.Length < 18 || text[10] != '.') return text;
        var digits = text[..10].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 ? text[11..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') : -1;
        return digits > 0 && text[11 + digits] == ' ' ? text[(12 + digits)..] : text;
    }

    /// <summary>Whether words without their stamp are qmail-send's.</summary>
    public static bool IsEvent(ReadOnlySpan<byte> words) => !words.IsEmpty && (char)words[0] switch
    {
        'n' => words.StartsWith("new msg "u8),
        'i' => words.StartsWith("info msg "u8),
        's' => words.StartsWith("starting delivery "u8) || words.StartsWith("status: "u8),
        'd' => words.StartsWith("delivery "u8),
        'e' => words.StartsWith("end msg "u8),
        'b' => words.StartsWith("bounce msg "u8),
        't' => words.StartsWith("triple bounce: "u8),
        _ => false,
    };

    // The number after the words; the text then goes on behind it.
    private static bool TryTake(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> words, out ulong number)
    {
        number = 0;
        if (!text.StartsWith(words) || !Utf8Parser.TryParse(text[words.Length..], out number, out var digits)) return false;
        text = text[(words.Length + digits)..];
        return true;
    }
}
