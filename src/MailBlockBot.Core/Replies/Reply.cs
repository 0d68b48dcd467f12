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
        bytes = bytes[..Unescape(raw, bytes)];
        Span<char> chars = stackalloc char[bytes.Length];
        if (Ascii.ToLower(bytes, chars, out var length) != OperationStatus.Done)
        {
            Encoding.UTF8.TryGetChars(bytes, chars, out length);
            foreach (ref var c in chars[..length]) c = Folded(c);
        }
        return Fold(chars[..length], text);
    }

    /// <summary>Undoes Exim's escapes (spec.txt, "Logging": non-printing characters are written in octal), and stops at the buffer's end.</summary>
    static int Unescape(ReadOnlySpan<byte> raw, Span<byte> bytes)
    {
        var n = 0;
        while (true)
        {
            // What stands before the next escape is copied at once.
            var plain = raw[..Math.Min(raw.Length, bytes.Length - n)];
            if (plain.IndexOfAny(Escapes) is >= 0 and var end) plain = plain[..end];
            plain.CopyTo(bytes[n..]);
            n += plain.Length;
            raw = raw[plain.Length..];
            if (raw.IsEmpty || n == bytes.Length) return n;
            bytes[n++] = Unescaped(raw, out var used);
            raw = raw[used..];
        }
    }

    static byte Unescaped(ReadOnlySpan<byte> raw, out int used)
    {
        used = 1;
        var b = raw[0];
        if (b == '\\' && raw.Length > 1)
        {
            if (raw[1] is (byte)'n' or (byte)'r' or (byte)'t') (b, used) = ((byte)' ', 2);
            else if (raw.Length > 3 && IsOctal(raw[1]) && raw[1] <= '3' && IsOctal(raw[2]) && IsOctal(raw[3]))
                (b, used) = ((byte)((raw[1] - '0' << 6) + (raw[2] - '0' << 3) + (raw[3] - '0')), 4);
        }
        return b < ' ' ? (byte)' ' : b;
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
        // Asked of the whole reply, since most hold none: no word of them is looked through for it.
        var (mayHoldAddress, mayHoldIp, mayHoldMark) = (chars.Contains('@'), chars.Count('.') >= 3, chars.Contains('#'));
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
            if (mayHoldMark && marked == default && word.IndexOf('#') is >= 0 and var hash && EnhancedCode.TryRead(word[(hash + 1)..], out status, out _)) marked = status;
            afterColon = word[^1] is ':' or ';' or '(' or '"';
            n = mayHoldAddress ? Append(word, mayHoldIp, text, n) : Copy(word, mayHoldIp, text, n);
            text[n++] = ' ';
            if (n >= text.Length - 1) break;
        }
        if (text[n - 1] != ' ') text[n++] = ' ';
        return new() { Code = code, Enhanced = enhanced == default ? marked : enhanced, Text = text[..n] };
    }

    /// <summary>Writes one word. A recipient's address must not be read as a reason (info@antispam.example): only its <c>@</c> stays.</summary>
    static int Append(ReadOnlySpan<char> word, bool mayHoldIp, Span<char> text, int n)
    {
        for (var at = word.IndexOf('@'); at >= 0 && n < text.Length - 2; at = word.IndexOf('@'))
        {
            var from = at;
            while (from > 0 && IsAddress(word[from - 1])) from--;
            n = Copy(word[..from], mayHoldIp, text, n);
            if (n < text.Length - 2) text[n++] = '@';
            word = word[(at + 1)..];
            while (word.Length > 0 && IsAddress(word[0])) word = word[1..];
        }
        return Copy(word, mayHoldIp, text, n);
    }

    /// <summary>Writes what is no mail address, each IPv4 address in it as <see cref="IpV4"/>.</summary>
    static int Copy(ReadOnlySpan<char> letters, bool mayHoldIp, Span<char> text, int n)
    {
        mayHoldIp = mayHoldIp && letters.Length >= 7 && letters.Count('.') >= 3;
        for (var at = 0; mayHoldIp && at < letters.Length; at++)
        {
            if (at > 0 && !IsAside(letters[at - 1]) || IpV4Length(letters[at..]) is not (> 0 and var length)) continue;
            n = Copy(letters[..at], text, n);
            n = Copy(IpV4, text, n);
            letters = letters[(at + length)..];
            at = -1;
        }
        return Copy(letters, text, n);
    }

    /// <summary>As much as there is room for: one character and a blank must fit behind it.</summary>
    static int Copy(ReadOnlySpan<char> letters, Span<char> text, int n)
    {
        letters = letters[..Math.Clamp(text.Length - 2 - n, 0, letters.Length)];
        letters.CopyTo(text[n..]);
        return n + letters.Length;
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
