// qmail-send's log, by multilog or by syslog: a message is a number that is used again, a delivery another one, and only "starting delivery" ties them.
using System.Buffers.Text;

namespace MailBlockBot.Core.Logs;

/// <summary>
/// <c>@400000006b0543c839013554 delivery 1: failure: report</c>, <c>Nov 24 10:58:54 vh84 qmail: 1795507134.956738 delivery 1: ...</c>
/// (qmail-log(5); the same after tai64nlocal: <c>2026-11-24 10:58:54.956738500 delivery 1: ...</c>).
/// </summary>
internal sealed class QmailSend() : LogFormat("qmail")
{
    readonly QmailQueue _queue = new();
    readonly QmailReport _report = new();
    readonly ByteBuffer _words = new();

    public override bool Claims(in Prefix prefix, ReadOnlySpan<byte> text) =>
        prefix.Program.StartsWith("qmail"u8) || (prefix.Program.IsEmpty || prefix.Program.SequenceEqual("splogger"u8)) && IsEvent(AfterStamp(text));

    public override void Read(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var own = AfterStamp(text);
        if (own.Length < text.Length && Utf8Parser.TryParse(text, out long unix, out _)) record.Instant = unix + Clock.UnixEpoch;
        // The line's whole stamp, to the micro- or nanosecond: what tells two messages of one number apart, and knows a line that comes twice.
        var stamp = Fingerprint.Of(record.Raw[..^own.Length]);
        var server = Fingerprint.Of(prefix.Server);
        var words = WithoutBlanks(own);
        if (TryTake(ref words, "newmsg"u8, out var message))
        {
            _queue.Begin(new(server, message), stamp);
        }
        else if (TryTake(ref words, "infomsg"u8, out message))
        {
            record.Id = _queue.IdOf(new(server, message), stamp);
            ReadArrival(words, ref record);
        }
        else if (TryTake(ref words, "startingdelivery"u8, out var delivery))
        {
            if (TryTake(ref words, ":msg"u8, out message)) _queue.Start(new(server, delivery), new(server, message), stamp, Recipient(words));
        }
        else if (TryTake(ref words, "delivery"u8, out delivery))
        {
            ReadOutcome(words, ref record);
            if (record.Kind == RecordKind.Other) return;
            record.Recipient = _queue.RecipientOf(new(server, delivery), stamp, out var id);
            record.Id = id;
        }
        else if (TryTake(ref words, "endmsg"u8, out message))
        {
            record.Kind = RecordKind.Completed;
            record.Id = _queue.End(new(server, message), stamp);
        }
    }

    // A copy that broke the line may have set a blank anywhere, or lost one; between words and numbers qmail-send needs none.
    ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> words)
    {
        _words.Clear();
        for (; words.IndexOf((byte)' ') is >= 0 and var blank; words = words[(blank + 1)..]) _words.Append(words[..blank]);
        _words.Append(words);
        return _words.Span;
    }

    // :bytes392from<ca11207@vh84.hosting.example>qp19848uid1253
    static void ReadArrival(ReadOnlySpan<byte> words, ref LogRecord record)
    {
        record.Kind = RecordKind.Arrival;
        if (words.LastIndexOf("uid"u8) is >= 0 and var uid) record.User = words[(uid + 3)..];
        var open = words.IndexOf((byte)'<');
        var close = words.LastIndexOf((byte)'>');
        // A web page eats "<a@b>", never "<>".
        if (open < 0 || close < open) return;
        var sender = words[(open + 1)..close];
        // <#@[]> is a bounce that nobody took (qmail-send(8), doublebounceto).
        record.IsBounce = sender.IsEmpty || sender.SequenceEqual("#@[]"u8);
        if (!record.IsBounce) record.Sender = sender;
    }

    // :failure:203.0.113.40_failed_after_I_sent_the_message./Remote_host_said:_550_...
    void ReadOutcome(ReadOnlySpan<byte> words, ref LogRecord record)
    {
        if (words.StartsWith(":success:"u8)) record.Kind = RecordKind.Delivered;
        else if (words.StartsWith(":failure:"u8)) record.Kind = RecordKind.Failed;
        else if (words.StartsWith(":deferral:"u8) || words.StartsWith(":reportmangled"u8)) record.Kind = RecordKind.Deferred;
        else return;
        record.Reply = _report.Read(words[(words[1..].IndexOf((byte)':') + 2)..]);
    }

    // toremotet.lebedev29313@yandex.ru
    static ReadOnlySpan<byte> Recipient(ReadOnlySpan<byte> words)
    {
        if (words.StartsWith("toremote"u8)) return words["toremote"u8.Length..];
        return words.StartsWith("tolocal"u8) ? words["tolocal"u8.Length..] : words;
    }

    // 1795507134.956738 text   (splogger(8) puts the time in front, since syslog's has no fractions)
    static ReadOnlySpan<byte> AfterStamp(ReadOnlySpan<byte> text)
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
    static bool TryTake(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> words, out ulong number)
    {
        number = 0;
        if (!text.StartsWith(words) || !Utf8Parser.TryParse(text[words.Length..], out number, out var digits)) return false;
        text = text[(words.Length + digits)..];
        return true;
    }
}
