// Postfix's log through syslog: one queue id, told by several daemons (https://www.postfix.org/postconf.5.html, header_checks(5) for the script's line).
namespace MailBlockBot.Core.Logs;

/// <summary><c>Nov 24 11:36:03 vh84 postfix/smtp[18551]: 942FF1F7: to=&lt;r&gt;, relay=host[ip]:25, ..., dsn=5.7.1, status=bounced (text)</c>.</summary>
internal sealed class Postfix() : LogFormat("postfix")
{
    public override bool Claims(in Prefix prefix, ReadOnlySpan<byte> text) => prefix.Program.StartsWith("postfix"u8);

    public override void Read(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var colon = text.IndexOf(": "u8);
        if (colon is < 6 or > 20 || !IsQueueId(text[..colon])) return;
        record.Id = text[..colon];
        text = text[(colon + 2)..];
        if (text.StartsWith("uid="u8)) ReadPickup(text, ref record);
        else if (text.StartsWith("client="u8)) ReadClient(text, ref record);
        else if (text.StartsWith("warning: header X-PHP-"u8)) ReadScript(text, ref record);
        else if (text.StartsWith("from="u8)) ReadQueued(text, ref record);
        else if (text.StartsWith("to="u8)) ReadOutcome(text, ref record);
        else if (text.StartsWith("removed"u8)) record.Kind = RecordKind.Completed;
    }

    // Short ids are upper-case hexadecimal; long ones have no vowels (enable_long_queue_ids).
    static bool IsQueueId(ReadOnlySpan<byte> id) =>
        id.IndexOfAnyExceptInRange((byte)'0', (byte)'z') < 0 && id.IndexOfAnyInRange((byte)':', (byte)'@') < 0 && !id.SequenceEqual("NOQUEUE"u8) && !id.SequenceEqual("warning"u8);

    static void ReadPickup(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        record.Kind = RecordKind.Arrival;
        var space = text.IndexOf((byte)' ');
        record.User = text[4..(space < 0 ? text.Length : space)];
        ReadSender(text, ref record);
    }

    // A web page eats "<a@b>", never "<>".
    static void ReadSender(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        record.Sender = EximOutcome.Angle(text, "from=<"u8);
        record.IsBounce = text.IndexOf("from=<>"u8) >= 0;
    }

    // client=c.isp.example[198.51.100.1], sasl_method=LOGIN, sasl_username=info@shop.example
    static void ReadClient(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        record.Kind = RecordKind.Arrival;
        var open = text.IndexOf((byte)'[');
        if (open >= 0 && text[open..].IndexOf((byte)']') is > 0 and var close) record.Client = text[(open + 1)..(open + close)];
        record.Login = EximOutcome.Field(text, "sasl_username="u8).TrimEnd((byte)',');
    }

    // warning: header X-PHP-Originating-Script: 1253:sendmail.php from local; from=<a@b>
    static void ReadScript(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var colon = text[16..].IndexOf(": "u8);
        if (colon < 0) return;
        var value = text[(16 + colon + 2)..];
        var end = value.LastIndexOf("; from=<"u8);
        if (end >= 0) value = value[..end];
        end = value.LastIndexOf(" from "u8);
        record.Kind = RecordKind.Script;
        record.Script = end < 0 ? value : value[..end];
    }

    static void ReadQueued(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        if (text.IndexOf("status=expired"u8) >= 0)
        {
            record.Kind = RecordKind.Expired;
            return;
        }
        record.Kind = RecordKind.Arrival;
        ReadSender(text, ref record);
    }

    static void ReadOutcome(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        record.Recipient = EximOutcome.Angle(text, "to=<"u8);
        // A copy that broke the line at its eightieth column may have lost the blank in front.
        var status = text.IndexOf("status="u8);
        if (status < 0) return;
        var relay = EximOutcome.Field(text[..status], "relay="u8);
        var bracket = relay.IndexOf((byte)'[');
        record.RemoteHost = bracket < 0 ? default : relay[..bracket];
        text = text[(status + 7)..];
        if (text.StartsWith("sent"u8)) record.Kind = RecordKind.Delivered;
        else if (text.StartsWith("bounced"u8)) record.Kind = RecordKind.Failed;
        else if (text.StartsWith("deferred"u8)) record.Kind = RecordKind.Deferred;
        else return;
        var open = text.IndexOf((byte)'(');
        if (open < 0) return;
        record.Reply = Reply(text[(open + 1)..].TrimEnd((byte)')'));
    }

    /// <summary>The receiver's own words in <c>host NAME[IP] said: 550 5.7.1 ... (in reply to end of DATA command</c>.</summary>
    public static ReadOnlySpan<byte> Reply(ReadOnlySpan<byte> text)
    {
        var reply = text.LastIndexOf(" (in reply to "u8);
        if (reply >= 0) text = text[..reply];
        if (!text.StartsWith("host "u8)) return text;
        if (After(text, " said:"u8) is { IsEmpty: false } said) return said;
        return After(text, " refused to talk to me:"u8) is { IsEmpty: false } greeting ? greeting : text;
    }

    // A copy may have broken the line behind the colon.
    static ReadOnlySpan<byte> After(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark) => text.IndexOf(mark) is >= 0 and var at ? text[(at + mark.Length)..].TrimStart(" \n"u8) : default;
}
