// What became of one recipient: address, host and reply of the "**", "==", "=>" and "H=" lines, in the wordings of Exim 4.7 to 4.99.
namespace MailBlockBot.Core.Logs;

/// <summary>Reads a recipient's outcome.</summary>
internal static class EximOutcome
{
    static ReadOnlySpan<byte> RemoteError => "SMTP error from remote mail server after "u8;

    public static void Read(ReadOnlySpan<byte> text, RecordKind kind, ref LogRecord record)
    {
        record.Kind = kind;
        text = ReadAddress(text, ref record);
        ReadReply(text, ref record);
    }

    public static void ReadDelivered(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        record.Kind = RecordKind.Delivered;
        ReadAddress(text, ref record);
    }

    /// <summary>Finds host, RCPT TO and reply in what stands after the address.</summary>
    public static void ReadReply(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        var error = text.IndexOf(RemoteError);
        var fields = error < 0 ? text : text[..error];
        record.RemoteHost = Field(fields, "H="u8).TrimEnd((byte)':');
        if (error < 0)
        {
            record.Reply = OwnWords(text);
            return;
        }
        text = text[(error + RemoteError.Length)..];
        text = SkipPhase(text, ref record);
        // To 4.84 the host stood behind the phase: "host NAME [IP]: 550 ..."
        if (text.StartsWith("host "u8))
        {
            var end = text.IndexOf("]: "u8);
            if (end > 0)
            {
                var host = text[5..end];
                var space = host.IndexOf((byte)' ');
                record.RemoteHost = space < 0 ? host : host[..space];
                text = text[(end + 3)..];
            }
        }
        record.Reply = WithoutTimings(text.Trim((byte)' '));
    }

    /// <summary>The value of a field such as <c>H=</c> up to the next blank; empty when the field does not stand.</summary>
    public static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> fields, ReadOnlySpan<byte> name)
    {
        for (var from = 0; from < fields.Length;)
        {
            var at = fields[from..].IndexOf(name);
            if (at < 0) return default;
            at += from;
            if (at == 0 || fields[at - 1] == ' ')
            {
                var value = fields[(at + name.Length)..];
                var end = value.IndexOf((byte)' ');
                return end < 0 ? value : value[..end];
            }
            from = at + name.Length;
        }
        return default;
    }

    /// <summary>What stands in angle brackets after a mark such as <c>F=&lt;</c>.</summary>
    public static ReadOnlySpan<byte> Angle(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark)
    {
        var at = text.IndexOf(mark);
        if (at < 0) return default;
        text = text[(at + mark.Length)..];
        var end = text.IndexOf((byte)'>');
        return end < 0 ? default : text[..end];
    }

    // a@b, "odd name"@b, user <user@host>, a@b: reply   -> the rest after the address
    static ReadOnlySpan<byte> ReadAddress(ReadOnlySpan<byte> text, scoped ref LogRecord record)
    {
        var end = AddressLength(text);
        var address = text[..end];
        text = text[end..];
        if (text.StartsWith(" <"u8))
        {
            var close = text.IndexOf((byte)'>');
            if (close > 2)
            {
                address = text[2..close];
                text = text[(close + 1)..];
            }
        }
        else if (address.Length > 2 && address[0] == '<' && address[^1] == '>')
        {
            address = address[1..^1];
        }
        record.Recipient = address;
        return text;
    }

    static int AddressLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)' ');
        var word = end < 0 ? text : text[..end];
        if (!word.Contains((byte)'"')) return word.EndsWith(":"u8) ? word.Length - 1 : word.Length;
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var b = text[at];
            if (b == '\\' && quoted) at++;
            else if (b == '"') quoted = !quoted;
            else if (!quoted && (b == ' ' || b == ':' && (at + 1 == text.Length || text[at + 1] == ' '))) return at;
        }
        // An unclosed quote is no quote.
        return word.Length;
    }

    // "RCPT TO:<r>: ", "pipelined end of data: ", "MAIL FROM:<s> SIZE=n: "; a web page may have eaten "<r>": "RCPT TO: : "
    static ReadOnlySpan<byte> SkipPhase(ReadOnlySpan<byte> text, scoped ref LogRecord record)
    {
        var look = text[..Math.Min(text.Length, 700)];
        var command = look.IndexOf(" TO:"u8);
        var from = look.IndexOf(" FROM:"u8);
        var isRcpt = command >= 0 && command <= "pipelined RCPT"u8.Length;
        if (!isRcpt && !(from >= 0 && from <= "pipelined MAIL"u8.Length))
        {
            var end = text.IndexOf(": "u8);
            return end < 0 ? text : text[(end + 2)..];
        }
        var rest = isRcpt ? text[(command + 4)..] : text[(from + 6)..];
        if (!rest.IsEmpty && rest[0] == '<')
        {
            var close = rest.IndexOf(">: "u8);
            if (close < 0) close = rest.IndexOf((byte)'>');
            if (close < 0) return rest;
            if (isRcpt) record.RcptTo = rest[1..close];
            rest = rest[(close + 1)..];
        }
        var colon = rest.IndexOf(": "u8);
        return colon < 0 ? rest : rest[(colon + 2)..];
    }

    // Without a remote reply: "defer (-1): host lookup did not complete", ": Unrouteable address", "R=.. T=..: retry timeout exceeded",
    // "defer (111): Connection refused", "H=x [ip]: SMTP timeout after initial connection: Connection timed out"
    static ReadOnlySpan<byte> OwnWords(ReadOnlySpan<byte> text)
    {
        var defer = text.IndexOf(" defer ("u8);
        if (defer >= 0) text = text[(defer + 8)..];
        var quoted = false;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] == '"') quoted = !quoted;
            else if (!quoted && text[at] == ':' && text[at + 1] == ' ') return WithoutTimings(text[(at + 2)..]);
        }
        return text.Trim((byte)' ');
    }

    // 4.99 puts " DT=0.153s" and " QT=1s" behind the reply.
    static ReadOnlySpan<byte> WithoutTimings(ReadOnlySpan<byte> reply)
    {
        reply = reply.TrimEnd((byte)' ');
        while (true)
        {
            var space = reply.LastIndexOf((byte)' ');
            if (space < 0) return reply;
            var last = reply[(space + 1)..];
            if (last.Length < 5 || last[^1] != 's' || !(last.StartsWith("DT="u8) || last.StartsWith("QT="u8)) || Clock.Digit(last[3]) < 0) return reply;
            reply = reply[..space];
        }
    }
}
