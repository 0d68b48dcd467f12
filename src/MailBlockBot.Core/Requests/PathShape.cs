// Cuts a request's path to what tells pages apart, so that a form is one page however its visitors' tokens differ.
using System.Buffers;
using System.Text;

namespace MailBlockBot.Core.Requests;

/// <summary>Which paths are worth keeping, and how they are written.</summary>
static class PathShape
{
    /// <summary>The longest path that is kept, in bytes.</summary>
    public const int Longest = 200;
    const int LongestWord = 12, LongestNumber = 4, MostParameters = 8;

    static readonly SearchValues<byte> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-"u8);
    static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);
    static readonly ulong[] Static = Packed(
        ".css", ".js", ".mjs", ".map", ".json", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp", ".woff", ".woff2", ".ttf", ".eot", ".otf",
         ".mp3", ".mp4", ".webm", ".avi", ".mov", ".pdf", ".zip", ".gz", ".rar", ".txt", ".xml", ".doc", ".docx", ".xls", ".xlsx", ".csv");
    static readonly ulong[] Dynamic = Packed(".php", ".php3", ".php4", ".php5", ".php7", ".php8", ".phtml", ".phar", ".pl", ".cgi", ".py", ".asp", ".aspx", ".jsp", ".do");
    /// <summary>Parameters whose values are a visitor's or a secret, never a page's.</summary>
    static readonly byte[][] Private =
        [.. new[] { "mail", "name", "phone", "tel", "user", "login", "pass", "pwd", "token", "sess", "sid", "hash", "nonce", "key", "csrf", "code", "utm", "clid" }.Select(Encoding.ASCII.GetBytes)];

    /// <summary>Whether a request of this method to this path may have run a program. GETs only where the path names one: everything else is read, not sent.</summary>
    public static bool MaySend(bool post, ReadOnlySpan<byte> path)
    {
        var query = path.IndexOf((byte)'?');
        if (query >= 0) path = path[..query];
        var extension = path[(path.LastIndexOf((byte)'/') + 1)..];
        extension = extension.LastIndexOf((byte)'.') is >= 0 and var dot ? extension[dot..] : default;
        if (post) return !IsOneOf(extension, Static);
        return IsOneOf(extension, Dynamic) || path.IndexOf(".php/"u8) >= 0;
    }

    /// <summary>Writes the shape into <paramref name="into"/> (at least <see cref="Longest"/> bytes) and returns its length.</summary>
    public static int Write(ReadOnlySpan<byte> path, Span<byte> into)
    {
        var mark = path.IndexOfAny((byte)'?', (byte)'#');
        var length = Append(mark < 0 ? path : path[..mark], into, 0);
        if (mark < 0 || path[mark] == '#') return length;
        var query = path[(mark + 1)..];
        var first = true;
        for (var i = 0; i < MostParameters && !query.IsEmpty && length < Longest; i++)
        {
            var end = query.IndexOf((byte)'&');
            var pair = end < 0 ? query : query[..end];
            query = end < 0 ? default : query[(end + 1)..];
            var equal = pair.IndexOf((byte)'=');
            var name = equal < 0 ? pair : pair[..equal];
            if (name.IsEmpty || name.Length > 40) continue;
            if (equal < 0 && !Tells(name)) continue;   // ?1795508954: a number against caches
            length = Append(first ? "?"u8 : "&"u8, into, length);
            first = false;
            length = Append(name, into, length);
            if (equal < 0) continue;
            length = Append("="u8, into, length);
            if (Tells(pair[(equal + 1)..]) && !IsPrivate(name)) length = Append(pair[(equal + 1)..], into, length);
        }
        return length;
    }

    static bool Tells(ReadOnlySpan<byte> value) =>
        value.Length <= LongestWord && (!value.ContainsAnyExcept(Letters) || (value.Length <= LongestNumber && !value.ContainsAnyExcept(Digits)));

    static bool IsPrivate(ReadOnlySpan<byte> name)
    {
        Span<byte> lower = stackalloc byte[40];
        for (var i = 0; i < name.Length; i++) lower[i] = Lower(name[i]);
        foreach (var word in Private)
            if (lower[..name.Length].IndexOf(word) >= 0) return true;
        return false;
    }

    static bool IsOneOf(ReadOnlySpan<byte> extension, ulong[] known) => extension.Length is >= 2 and <= 6 && known.Contains(Packed(extension));

    static ulong[] Packed(params string[] extensions) => [.. extensions.Select(extension => Packed(Encoding.ASCII.GetBytes(extension)))];

    /// <summary>An extension of at most eight letters as one number, so that a list of them is searched at once.</summary>
    static ulong Packed(ReadOnlySpan<byte> extension)
    {
        ulong packed = 0;
        foreach (var b in extension) packed = packed << 8 | Lower(b);
        return packed;
    }

    static int Append(ReadOnlySpan<byte> text, Span<byte> into, int length)
    {
        text = text[..Math.Min(text.Length, Longest - length)];
        for (var i = 0; i < text.Length; i++) into[length + i] = text[i] is < 0x20 or 0x7F ? (byte)'_' : text[i];
        return length + text.Length;
    }

    static byte Lower(byte b) => b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b;
}
