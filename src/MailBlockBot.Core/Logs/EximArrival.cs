// How a message came in: the fields of a "<=" line.
namespace MailBlockBot.Core.Logs;

/// <summary>Reads sender, user, login and client. Only the part before the first free text (id, subject) is searched, so that a subject cannot pose as a field.</summary>
internal static class EximArrival
{
    public static void Read(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        record.Kind = RecordKind.Arrival;
        var fields = text;
        foreach (var free in (ReadOnlySpan<FreeText>)[FreeText.Size, FreeText.MessageId, FreeText.Subject])
        {
            var at = fields.IndexOf(Start(free));
            if (at >= 0) fields = fields[..at];
        }
        var space = fields.IndexOf((byte)' ');
        var sender = space < 0 ? fields : fields[..space];
        var rest = space < 0 ? default : fields[space..];
        // A web page eats "<>": then the line goes on with R=, the message that bounced.
        if (sender.StartsWith("R="u8))
        {
            rest = text[..fields.Length];
            sender = default;
        }
        record.IsBounce = sender.SequenceEqual("<>"u8) || sender.IsEmpty || EximId.Length(EximOutcome.Field(rest, "R="u8)) > 0;
        if (!record.IsBounce) record.Sender = sender;
        record.User = EximOutcome.Field(rest, "U="u8);
        var login = EximOutcome.Field(rest, "A="u8);
        if (!login.IsEmpty)
        {
            // A=login:info@site.example; some drivers name only themselves.
            var colon = login.IndexOf((byte)':');
            record.Login = colon < 0 ? record.Sender : login[(colon + 1)..];
        }
        record.Client = ReadClient(rest);
        if (text.IndexOf(" T=\""u8) is >= 0 and var subject) record.Subject = Quoted(text[(subject + 3)..]);
    }

    private enum FreeText { Size, MessageId, Subject }

    private static ReadOnlySpan<byte> Start(FreeText free) => free switch
    {
        FreeText.Size => " S="u8,
        FreeText.MessageId => " id="u8,
        FreeText.Subject => " T=\""u8,
    };

    // H=client102.isp.example (pc.local) [198.51.100.102]:36779
    private static ReadOnlySpan<byte> ReadClient(ReadOnlySpan<byte> fields)
    {
        var host = fields.IndexOf(" H="u8);
        if (host < 0) return default;
        fields = fields[host..];
        // The HELO name may itself be an address in brackets inside parentheses: the client's is the last one before the next field.
        var protocol = fields.IndexOf(" P="u8);
        if (protocol > 0) fields = fields[..protocol];
        var open = fields.LastIndexOf(" ["u8);
        if (open < 0) return default;
        fields = fields[(open + 2)..];
        var close = fields.IndexOf((byte)']');
        return close < 0 ? default : fields[..close];
    }

    private static ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '"') return text[1..at];
        }
        return text[1..];
    }
}
