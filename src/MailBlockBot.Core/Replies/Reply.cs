// A reply taken apart once: its codes, and its text folded so that one wording looks the same however the log wrote it.
using System.Buffers;
using System.Text;

namespace MailBlockBot.Core.Replies;

/// <summary>A parsed reply. It lives on the stack: <see cref="Text"/> points into the buffer that the caller gave to <see cref="Parse"/>.</summary>
internal readonly ref struct Reply
{
    /// <summary>Replies are cut here (RFC 5321 4.5.3.1.5 allows 512 octets a line; logs join many): what decides stands in front.</summary>
    public const int MaxText = 2_000;

    // The backslash, and what no reply should hold.
    static readonly SearchValues<byte> Escapes = SearchValues.Create([(byte)'\\', .. Enumerable.Range(0, ' ').Select(control => (byte)control)]);

    /// <summary>Words of a deferral, for texts without codes.</summary>
    public static readonly string[] DeferralWords = ["temporar", "try again", "retry", "deferred", "delayed", "come back later", "greylist", "graylist"];

    /// <summary>Three digits (RFC 5321), or 0 where the reply carries none.</summary>
    public int Code { get; init; }

    /// <summary>Enhanced status code (RFC 3463), or default.</summary>
    public EnhancedCode Enhanced { get; init; }

    /// <summary>What an IPv4 address is reduced to: a subject that rows can name. With a sign and a digit, since the word model passes such words over; no longer than any address.</summary>
    public const string IpV4 = "ipv4:0";

    /// <summary>Lower-case text between two blanks: white space folded, repeated codes dropped, every mail address reduced to <c>@</c> and every IPv4 address to <see cref="IpV4"/>.</summary>
    public ReadOnlySpan<char> Text { get; init; }

    /// <summary>A 4xx, or worded as a deferral where no code tells.</summary>
    public bool IsTemporary => Code > 0 ? Code is >= 400 and < 500 : Enhanced != default ? Enhanced.Class == 4 : SaysDeferral(Text);

    static bool SaysDeferral(ReadOnlySpan<char> text)
    {
        foreach (var word in DeferralWords)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>How many characters the text of a reply takes at most: a blank before, after and between its words besides. No more is asked for, since the room is cleared.</summary>
    public static int RoomFor(ReadOnlySpan<byte> raw) => Math.Min(raw.Length + 8, MaxText);

    /// <summary>Reads <paramref name="raw"/> (UTF-8, maybe with Exim's <c>\n</c> and octal escapes) into <paramref name="text"/>, which has <see cref="RoomFor"/> it.</summary>
    public static Reply Parse(ReadOnlySpan<byte> raw, Span<char> text)
    {
        Span<byte> bytes = stackalloc byte[Math.Min(raw.Length, MaxText)];
        Span<char> chars = stackalloc char[bytes.Length];
        var clean = Unescape(raw, bytes);
        Encoding.UTF8.TryGetChars(bytes[..clean], chars, out var length);
        return Fold(chars[..length], text);
    }

    /// <summary>Undoes Exim's escapes (spec.txt, "Logging": non-printing characters are written in octal), and stops at the buffer's end.</summary>
    static int Unescape(ReadOnlySpan<byte> raw, Span<byte> bytes)
    {
        // Most replies hold no escape: what stands before the first is copied at once.
        var n = raw[..bytes.Length].IndexOfAny(Escapes);
        if (n < 0) n = bytes.Length;
        raw[..n].CopyTo(bytes);
        for (var i = n; i < raw.Length && n < bytes.Length; i++)
        {
            var b = raw[i];
            if (b == '\\' && i + 1 < raw.Length)
            {
                if (raw[i + 1] is (byte)'n' or (byte)'r' or (byte)'t') (b, i) = ((byte)' ', i + 1);
                else if (i + 3 < raw.Length && IsOctal(raw[i + 1]) && raw[i + 1] <= '3' && IsOctal(raw[i + 2]) && IsOctal(raw[i + 3]))
                    (b, i) = ((byte)((raw[i + 1] - '0' << 6) + (raw[i + 2] - '0' << 3) + (raw[i + 3] - '0')), i + 3);
            }
            bytes[n++] = b < ' ' ? (byte)' ' : b;
        }
        return n;
    }

    static bool IsOctal(byte b) => b is >= (byte)'0' and <= (byte)'7';

    static Reply Fold(scoped ReadOnlySpan<char> chars, Span<char> text)
    {
        var code = 0;
        EnhancedCode enhanced = default, marked = default;
        var n = 0;
        text[n++] = ' ';
        var afterCode = false;
        var afterColon = true;
        foreach (var range in chars.Split(' '))
        {
            var word = chars[range];
            if (word.IsEmpty) continue;
            if (ReplyCode(word, out var found, out var rest) && (found == code || (code == 0 && afterColon)))
            {
                code = found;
                afterCode = true;
                word = rest;
                if (word.IsEmpty) continue;
            }
            if ((afterCode || n == 1) && EnhancedCode.TryRead(word, out var status, out var used) && (used == word.Length || word[used] is ':' or ';' or ','))
            {
                if (enhanced == default) enhanced = status;
                afterCode = false;
                afterColon = true;
                continue;
            }
            afterCode = false;
            var hash = word.IndexOf('#');
            if (marked == default && hash >= 0 && EnhancedCode.TryRead(word[(hash + 1)..], out status, out _)) marked = status;
            afterColon = word[^1] is ':' or ';' or '(' or '"';
            n = Append(word, text, n);
            if (n >= text.Length - 1) break;
        }
        if (text[n - 1] != ' ') text[n++] = ' ';
        return new() { Code = code, Enhanced = enhanced == default ? marked : enhanced, Text = text[..n] };
    }

    /// <summary>Writes one word and a blank. A recipient's address must not be read as a reason (info@antispam.example): only its <c>@</c> stays.</summary>
    static int Append(ReadOnlySpan<char> word, Span<char> text, int n)
    {
        for (var at = word.IndexOf('@'); at >= 0 && n < text.Length - 2; at = word.IndexOf('@'))
        {
            var from = at;
            while (from > 0 && IsAddress(word[from - 1])) from--;
            n = Fold(word[..from], text, n);
            if (n < text.Length - 2) text[n++] = '@';
            word = word[(at + 1)..];
            while (word.Length > 0 && IsAddress(word[0])) word = word[1..];
        }
        n = Fold(word, text, n);
        text[n++] = ' ';
        return n;
    }

    static int Fold(ReadOnlySpan<char> letters, Span<char> text, int n)
    {
        var mayHold = letters.Length >= 7 && letters.Count('.') >= 3;
        for (var at = 0; mayHold && at < letters.Length; at++)
        {
            if (at > 0 && !IsAside(letters[at - 1]) || IpV4Length(letters[at..]) is not (> 0 and var length)) continue;
            n = Fold(letters[..at], text, n);
            n = Fold(IpV4, text, n);
            letters = letters[(at + length)..];
            at = -1;
        }
        foreach (var c in letters)
        {
            if (n >= text.Length - 2) break;
            text[n++] = Folded(c);
        }
        return n;
    }

    /// <summary>Whether an address may stand behind this: no letter, digit or sign of a word, which it would be part of (<see cref="ReplyShape"/> must see it there too).</summary>
    static bool IsAside(char c) => c is < (char)128 and not ':' && !IsAddress(c);

    /// <summary>How long the IPv4 address is that a text begins with; 0 where it is none, or part of a longer word.</summary>
    static int IpV4Length(ReadOnlySpan<char> text)
    {
        Span<byte> start = stackalloc byte[Math.Min(text.Length, ReplyShape.LongestIpV4)];
        for (var i = 0; i < start.Length; i++) start[i] = text[i] < 128 ? (byte)text[i] : (byte)' ';
        return ReplyShape.IpV4Length(start);
    }

    static char Folded(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        '\u2018' or '\u2019' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    static bool IsAddress(char c) => c < 128 && ReplyShape.IsOfWord((byte)c);

    /// <summary>Whether a word is, or begins with, a reply code: <c>550</c>, <c>550-5.1.1</c>, <c>554-gmx.net</c>, <c>&lt;421</c>.</summary>
    static bool ReplyCode(ReadOnlySpan<char> word, out int code, out ReadOnlySpan<char> rest)
    {
        code = 0;
        rest = word;
        var w = word[0] is '<' or '"' or '(' ? word[1..] : word;
        if (w.Length < 3 || w[0] is not ('2' or '3' or '4' or '5') || !char.IsAsciiDigit(w[1]) || !char.IsAsciiDigit(w[2])) return false;
        if (w.Length > 3 && w[3] is not ('-' or ':' or ',' or ';' or ')' or '"' or '#')) return false;
        code = (w[0] - '0') * 100 + (w[1] - '0') * 10 + w[2] - '0';
        rest = w.Length > 4 ? w[4..] : [];
        return true;
    }
}
