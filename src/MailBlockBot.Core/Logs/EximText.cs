// What Exim writes after time and process: one message's event, told by its mark (Exim's specification, chapter "Log files").
namespace MailBlockBot.Core.Logs;

/// <summary>Reads the text of one Exim record.</summary>
internal static class EximText
{
    public static void Read(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        // An id at the record's start is known by now; behind a time or a process of Exim's own it is not.
        if (record.Id.IsEmpty) record.Id = text[..EximId.Length(text)];
        if (record.Id.IsEmpty)
        {
            ReadWithoutId(text, ref record);
            return;
        }
        text = AfterBlanks(text[record.Id.Length..]);
        if (text.Length < 2) return;
        switch (text[0] << 8 | text[1])
        {
            case '<' << 8 | '=':
                EximArrival.Read(AfterBlanks(text[2..]), ref record);
                break;
            case '*' << 8 | '*':
                EximOutcome.Read(AfterBlanks(text[2..]), RecordKind.Failed, ref record);
                break;
            case '=' << 8 | '=':
                EximOutcome.Read(AfterBlanks(text[2..]), RecordKind.Deferred, ref record);
                break;
            case '=' << 8 | '>':
            case '-' << 8 | '>':
            case '>' << 8 | '>':
                EximOutcome.ReadDelivered(AfterBlanks(text[2..]), ref record);
                break;
            case 'X' << 8 | '-':
                ReadScript(text, ref record);
                break;
            case 'H' << 8 | '=':
                ReadHost(text, ref record);
                break;
            case 'F' << 8 | '=':
                ReadRefusal(text, ref record);
                break;
            case 'C' << 8 | 'o':
                if (text.StartsWith("Completed"u8)) record.Kind = RecordKind.Completed;
                break;
        }
    }

    /// <summary>Steps over a pid that the log selector +pid prints a second time in syslog.</summary>
    public static ReadOnlySpan<byte> SkipProcess(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != '[') return text;
        var end = text[..Math.Min(text.Length, 12)].IndexOf("] "u8);
        return end > 1 && text[1..end].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 ? text[(end + 2)..] : text;
    }

    // One stands there in whatever Exim writes.
    static ReadOnlySpan<byte> AfterBlanks(ReadOnlySpan<byte> text) => text.Length > 1 && text[0] == ' ' && text[1] != ' ' ? text[1..] : text.TrimStart((byte)' ');

    // X-PHP-Originating-Script: "1254:tools.php"   X-PHP-Script: site.example/index.php for 192.0.2.4
    static void ReadScript(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var colon = text.IndexOf((byte)':');
        if (colon < 0 || !text[..colon].StartsWith("X-PHP-"u8) || text[..colon].IndexOf("Script"u8) < 0) return;
        record.Kind = RecordKind.Script;
        var value = text[(colon + 1)..].Trim((byte)' ');
        if (value.Length >= 2 && value[0] == '"' && value[^1] == '"') value = value[1..^1];
        record.Script = value;
    }

    static void ReadHost(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        if (text.IndexOf(" rejected "u8) is >= 0 and var rejected && text[..rejected].IndexOf("SMTP error"u8) < 0)
        {
            ReadRefusal(text, ref record);
            return;
        }
        record.Kind = RecordKind.HostError;
        EximOutcome.ReadReply(text, ref record);
    }

    // F=<cl70001@h> rejected by non-SMTP ACL: Sender rate 7.0 / 1h exceeds the limit of your plan
    static void ReadRefusal(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var line = text.IndexOf((byte)'\n');
        if (line >= 0) text = text[..line];
        var rejected = text.IndexOf("rejected "u8);
        if (rejected < 0) return;
        record.Kind = RecordKind.Refused;
        record.Sender = EximOutcome.Angle(text, "F=<"u8);
        var colon = text[rejected..].IndexOf(": "u8);
        record.Reply = colon < 0 ? text[rejected..] : text[(rejected + colon + 2)..];
    }

    // cwd=/home/c/co22556/shop/public_html 4 args: /usr/sbin/sendmail -t -i   (log selector +arguments)
    static void ReadWithoutId(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        if (!text.StartsWith("cwd="u8)) return;
        var args = text.IndexOf(" args: "u8);
        if (args < 0 || text[args..].IndexOf("sendmail"u8) < 0) return;
        var directory = text[4..args];
        var count = directory.LastIndexOf((byte)' ');
        if (count <= 0) return;
        record.Kind = RecordKind.CallerDirectory;
        record.Directory = directory[..count];
    }
}
