// Who asked and which site: the words around the time of an access-log line, in whichever order a hoster writes them.
using System.Buffers;

namespace MailBlockBot.Core.Logs;

/// <summary>Client and virtual host of one line; either may still be empty.</summary>
ref struct AccessWho
{
    static readonly SearchValues<byte> Version4 = SearchValues.Create("0123456789."u8);
    static readonly SearchValues<byte> Version6 = SearchValues.Create("0123456789abcdefABCDEF:.[]"u8);
    static readonly SearchValues<byte> Name = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:"u8);

    public ReadOnlySpan<byte> Client { get; private set; }
    public ReadOnlySpan<byte> Host { get; private set; }

    /// <summary>Whether the first word is a time, a bracket, an address or a host: what a mail log's line or a sentence does not start with.</summary>
    public static bool MayStart(ReadOnlySpan<byte> line)
    {
        if (line.Length < 30) return false;
        if (line[0] == '[') return true;
        var word = AccessLine.Word(line[..Math.Min(line.Length, 300)]);
        if (line[4] == '-' && line[7] == '-' && line[10] is (byte)'T' or (byte)' ') return line[0] is >= (byte)'0' and <= (byte)'9';
        return word.ContainsAny((byte)'.', (byte)':') || word is [(byte)'-' or (byte)'_'] || word.SequenceEqual("localhost"u8);
    }

    /// <summary>Reads what stands before a bracketed time: <c>[host[:port]] client ident user</c>, lighttpd's <c>client host user</c>, or nothing.</summary>
    public static AccessWho Before(ReadOnlySpan<byte> text)
    {
        var who = new AccessWho();
        text = text.Trim((byte)' ');
        if (text.IsEmpty) return who;
        var first = AccessLine.Word(text);
        var rest = text[first.Length..].TrimStart((byte)' ');
        var second = AccessLine.Word(rest);
        var third = AccessLine.Word(rest[second.Length..].TrimStart((byte)' '));
        if (first[^1] == ',')   // X-Forwarded-For: client, proxy
        {
            who.Client = first[..^1];
        }
        else if (IsAddress(second) || (!IsAddress(first) && second.Length > 1 && third.SequenceEqual("-"u8)))
        {
            who.Host = WithoutPort(first);
            who.Client = second;
        }
        else
        {
            who.Client = first;
            if (IsAddress(first) && IsName(second)) who.Host = WithoutPort(second);
        }
        return Cleaned(who);
    }

    /// <summary>Takes a word that stands between time and request; false when it can be neither client nor host nor a dash.</summary>
    public bool TryAdd(ReadOnlySpan<byte> word)
    {
        if (word.SequenceEqual("-"u8)) return true;
        if (Client.IsEmpty && IsAddress(word)) Client = word;
        else if (Host.IsEmpty && IsName(word)) Host = WithoutPort(word);
        else return !Client.IsEmpty;
        this = Cleaned(this);
        return true;
    }

    /// <summary>Whether the word is written like an IPv4 or IPv6 address; not whether its numbers fit.</summary>
    public static bool IsAddress(ReadOnlySpan<byte> word)
    {
        if (word.Length is < 3 or > 45) return false;
        if (!word.ContainsAnyExcept(Version4)) return word.Count((byte)'.') == 3;
        return word.Count((byte)':') >= 2 && !word.ContainsAnyExcept(Version6);
    }

    /// <summary>Whether the word may name a site: letters, digits, dots, dashes, an optional port.</summary>
    public static bool IsName(ReadOnlySpan<byte> word) =>
        word.Length is >= 3 and <= 255 && word.Contains((byte)'.') && word[^1] != ':'
        && !word.ContainsAnyExcept(Name);

    public static ReadOnlySpan<byte> WithoutPort(ReadOnlySpan<byte> host)
    {
        var colon = host.LastIndexOf((byte)':');
        if (colon <= 0 || host[(colon + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9')) return host;
        return host[..colon].Contains((byte)':') && host[colon - 1] != ']' ? host : host[..colon];
    }

    static AccessWho Cleaned(AccessWho who)
    {
        if (who.Host is [(byte)'-' or (byte)'_']) who.Host = default;
        if (who.Client.Length > 2 && who.Client[0] == '[' && who.Client[^1] == ']') who.Client = who.Client[1..^1];
        return who;
    }
}
