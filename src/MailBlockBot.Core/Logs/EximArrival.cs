// How a message came in: the fields of a "<=" line.
namespace MailBlockBot.Core.Logs;

/// <summary>Reads sender, user, login and client. Only the part before the first free text (id, subject) is searched, so that a subject cannot pose as a field.</summary>
internal static class EximArrival
{
    public static void Read(ReadOnlySpan<byte> text, ref LogRecord record)
    {
        record.Kind = RecordKind.Arrival;
        ReadOnlySpan<byte> bounced = default, login = default;
        int host = -1, at = 0;
        // A web page eats "<>": then the line goes on with R=, the message that bounced.
        var sender = text.StartsWith("R="u8) ? default : Word(text);
        if (!sender.IsEmpty) at = Math.Min(sender.Length + 1, text.Length);
        for (ReadOnlySpan<byte> word; at < text.Length; at += word.Length + 1)
        {
            word = Word(text[at..]);
            if (word.StartsWith("S="u8) || word.StartsWith("id="u8) || word.StartsWith("T=\""u8)) break;
            if (word.Length < 2 || word[1] != '=') continue;
            var value = word[2..];
            if (word[0] == 'R' && bounced.IsEmpty) bounced = value;
            else if (word[0] == 'U' && record.User.IsEmpty) record.User = value;
            else if (word[0] == 'A' && login.IsEmpty) login = value;
            else if (word[0] == 'H' && host < 0) host = at;
        }
        at = Math.Min(at, text.Length);
        record.IsBounce = sender.SequenceEqual("<>"u8) || sender.IsEmpty || EximId.Length(bounced) > 0;
        if (!record.IsBounce) record.Sender = sender;
        if (!login.IsEmpty)
        {
            // A=login:info@site.example; some drivers name only themselves.
            var colon = login.IndexOf((byte)':');
            record.Login = colon < 0 ? record.Sender : login[(colon + 1)..];
        }
        if (host >= 0) record.Client = ReadClient(text[host..at]);
        var free = text[Math.Max(at - 1, 0)..];
        if (free.IndexOf(" T=\""u8) is >= 0 and var subject) record.Subject = Quoted(free[(subject + 3)..]);
    }

    static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> text) => text.IndexOf((byte)' ') is >= 0 and var end ? text[..end] : text;

    // H=client102.isp.example (pc.local) [198.51.100.102]:36779
    static ReadOnlySpan<byte> ReadClient(ReadOnlySpan<byte> fields)
    {
        // The HELO name may itself be an address in brackets inside parentheses: the client's is the last one before the next field.
        var protocol = fields.IndexOf(" P="u8);
        if (protocol > 0) fields = fields[..protocol];
        var open = fields.LastIndexOf(" ["u8);
        if (open < 0) return default;
        fields = fields[(open + 2)..];
        var close = fields.IndexOf((byte)']');
        return close < 0 ? default : fields[..close];
    }

    static ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '"') return text[1..at];
        }
        return text[1..];
    }
}
