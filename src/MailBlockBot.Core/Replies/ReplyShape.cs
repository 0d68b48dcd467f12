// The shape of a reply: its bytes without the addresses, host names, numbers and ids that differ from message to message.
using System.Buffers;
using System.Buffers.Binary;

namespace MailBlockBot.Core.Replies;

/// <summary>Numbers shapes for one book. A word is left out only for what the book finds in it: two replies of one shape hold the same phrases at the same words.</summary>
internal sealed class ReplyShape
{
    const byte Letter = 1, Digit = 2, Dot = 4, At = 8, Sharp = 16, Joiner = 32, Colon = 64;
    const int LongestWord = 200;
    const int MostHits = 24;

    // What an address may hold (RFC 5321 without quoted local parts), so that a word with an @ is one.
    static readonly byte[] Kinds = MakeKinds();

    // What makes a word one that may vary, and the escapes between words.
    static readonly SearchValues<byte> Telling = SearchValues.Create("0123456789.@\\"u8);

    readonly PhraseFinder _finder;
    readonly int _heads;
    readonly int _middles;
    readonly int _tails;

    /// <summary>Also knows how phrases of several words begin and end: they may do so in a word that varies.</summary>
    public ReplyShape(IReadOnlyList<string> phrases)
    {
        var (heads, middles, tails) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        foreach (var phrase in phrases)
        {
            if (Pieces(phrase) is not { Count: > 1 } pieces) continue;
            heads.Add(pieces[0]);
            for (var i = 1; i < pieces.Count - 1; i++) middles.Add(pieces[i]);
            tails.Add(pieces[^1]);
        }
        _heads = phrases.Count;
        _middles = _heads + heads.Count;
        _tails = _middles + middles.Count;
        _finder = new([.. phrases, .. heads, .. middles, .. tails]);
    }

    /// <summary>Whether this byte belongs to a word: letters, digits, and what stands in addresses, host names and ids.</summary>
    public static bool IsOfWord(byte c) => (Kinds[c] & ~(At | Colon)) != 0;

    /// <summary>The shape's number.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="marks">What was found in such words lately.</param>
    public ulong Of(ReadOnlySpan<byte> reply, WordMarks marks)
    {
        var hash = 14695981039346656037UL;
        var kept = 0;
        for (var from = 0; from < reply.Length;)
        {
            // Only a word with a figure, a dot or an @ varies: what stands before the next one stays, unread.
            var at = reply[from..].IndexOfAny(Telling);
            if (at < 0) break;
            at += from;
            if (reply[at] == '\\')
            {
                from = at + Escape(reply[at..]);
                continue;
            }
            byte kinds = 0;
            var start = WordStart(reply, from, at, ref kinds);
            var end = WordEnd(reply, start, at, ref kinds);
            if (StartsWithCode(reply[start..end])) (start, kinds) = (start + 4, (byte)(start + 4 < end ? KindsOf(reply[(start + 4)..end]) : 0));
            if ((kinds & (At | Dot | Digit)) != 0 && !Touched(reply, start, end) && Mark(reply[start..end], kinds, marks) is var mark and not 0)
            {
                hash = Mix(Mix(hash, reply[kept..start]), mark);
                kept = end;
            }
            from = end;
        }
        return Mix(hash, reply[kept..]);
    }

    /// <summary>Where the word begins that holds <paramref name="at"/>, no sooner than <paramref name="floor"/>.</summary>
    static int WordStart(ReadOnlySpan<byte> reply, int floor, int at, ref byte kinds)
    {
        for (; at > floor && Kinds[reply[at - 1]] is not 0 and var kind && (kind != Colon || IsInside(reply, floor, at - 1)); at--) kinds |= kind;
        return at;
    }

    static int WordEnd(ReadOnlySpan<byte> reply, int start, int at, ref byte kinds)
    {
        for (; at < reply.Length && Kinds[reply[at]] is not 0 and var kind && (kind != Colon || IsInside(reply, start, at)); at++) kinds |= kind;
        return at;
    }

    /// <summary>A colon between hexadecimal figures, as in an IPv6 address, belongs to their word.</summary>
    static bool IsInside(ReadOnlySpan<byte> reply, int floor, int colon) =>
        colon > floor && colon + 1 < reply.Length && IsHex(reply[colon - 1]) && (IsHex(reply[colon + 1]) || reply[colon + 1] == ':');

    static byte KindsOf(ReadOnlySpan<byte> word)
    {
        byte kinds = 0;
        foreach (var c in word) kinds |= Kinds[c];
        return kinds;
    }

    ulong Mark(ReadOnlySpan<byte> word, byte kinds, WordMarks marks)
    {
        if ((kinds & At) != 0) return (kinds & Colon) == 0 ? Ats(word) : 0; // only its @s are read
        if (word.Length is < 5 or > LongestWord || (kinds & Sharp) != 0 || StartsWithStatus(word)) return 0;
        var varies = (kinds & Letter) == 0 ? IsNumber(word, kinds)
            : (kinds & Digit) != 0 ? word.Length >= 8 || (kinds & Colon) != 0
            : word[..^1].Contains((byte)'.');
        return varies ? marks.Of(word, this) : 0;
    }

    /// <summary>What stands for a word that varies: a number for what the book finds in it. 0 where that is too much to say, so that the word stays.</summary>
    internal ulong Mark(ReadOnlySpan<byte> word)
    {
        var mark = Found(word);
        // An address is a subject to the book, so it makes another shape than a number or a name.
        return mark != 0 && IpV4Length(word) > 0 ? Mix(mark, 0x1b44) | 1 : mark;
    }

    /// <summary>An IPv4 address and the two characters behind it, which tell whether it is all of its word.</summary>
    public const int LongestIpV4 = 17;

    /// <summary>How long the IPv4 address is at the word's start; 0 where there is none, or the word goes on otherwise than with a port or a full stop.</summary>
    public static int IpV4Length(ReadOnlySpan<byte> word)
    {
        var (dots, run, i) = (0, 0, 0);
        for (; i < word.Length; i++)
            if (word[i] == '.' && run is > 0 and < 4 && dots < 3) (dots, run) = (dots + 1, 0);
            else if (char.IsAsciiDigit((char)word[i]) && run < 3) run++;
            else break;
        var ends = i == word.Length || Kinds[word[i]] is 0 or Colon || Kinds[word[i]] == Dot && (i + 1 == word.Length || Kinds[word[i + 1]] == 0);
        return dots == 3 && run > 0 && ends ? i : 0;
    }

    /// <summary>An enhanced status code, maybe with more behind it, and no IP address.</summary>
    static bool StartsWithStatus(ReadOnlySpan<byte> word) => word[0] is (byte)'2' or (byte)'4' or (byte)'5' && word[1] == '.' && !IsIpV4(word);

    static ulong Ats(ReadOnlySpan<byte> word) => 0x4040 + (ulong)word.Count((byte)'@');

    static bool IsNumber(ReadOnlySpan<byte> word, byte kinds)
    {
        var digits = 0;
        foreach (var c in word)
            if (char.IsAsciiDigit((char)c)) digits++;
        return digits >= 8 || kinds == Digit || (kinds & Dot) != 0 && IsIpV4(word) || (kinds & Colon) != 0;
    }

    /// <summary>A number for the phrases found inside and their order.</summary>
    ulong Found(ReadOnlySpan<byte> word)
    {
        Span<char> text = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) text[i] = (char)(word[i] is >= (byte)'A' and <= (byte)'Z' ? word[i] | 0x20 : word[i]);
        Span<PhraseFinder.Hit> hits = stackalloc PhraseFinder.Hit[MostHits];
        var found = _finder.Find(text, [], hits);
        if (found == hits.Length) return 0;
        var mark = 0x2323UL;
        foreach (var hit in hits[..found])
            if (Counts(hit, word.Length)) mark = Mix(mark, (ulong)hit.Phrase);
        return mark | 1;
    }

    /// <summary>A phrase counts anywhere in a word, its first word only at the end, its last one only at the start, one between only if it is all.</summary>
    bool Counts(PhraseFinder.Hit hit, int length) =>
        hit.Phrase < _heads || ((hit.Phrase >= _middles || hit.To == length) && (hit.Phrase < _middles || hit.From == 0) && (hit.Phrase >= _tails || hit.To == length));

    /// <summary>Whether letters beyond ASCII stand at the word: what is typed with them is one word to a reader, so it stays.</summary>
    static bool Touched(ReadOnlySpan<byte> reply, int from, int end) => from > 0 && reply[from - 1] >= 0x80 || end < reply.Length && reply[end] >= 0x80;

    /// <summary><c>550-5.1.1</c>, <c>554-gmx.net</c>: as <see cref="Reply"/> reads a code at a word's start.</summary>
    static bool StartsWithCode(ReadOnlySpan<byte> word) => word.Length > 3 && word[0] is >= (byte)'2' and <= (byte)'5'
        && (Kinds[word[1]] & Kinds[word[2]] & Digit) != 0 && word[3] is (byte)'-' or (byte)'#' or (byte)':';

    /// <summary>How many bytes an escape of Exim's log takes: <c>\n</c>, <c>\320</c>.</summary>
    static int Escape(ReadOnlySpan<byte> text) => text.Length > 3 && (Kinds[text[1]] & Kinds[text[2]] & Kinds[text[3]] & Digit) != 0 ? 4
        : text.Length > 1 && text[1] is (byte)'n' or (byte)'r' or (byte)'t' ? 2 : 1;

    static bool IsIpV4(ReadOnlySpan<byte> word) => IpV4Length(word) == word.Length;

    static bool IsHex(byte c) => char.IsAsciiHexDigit((char)c);

    static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15UL;
        return hash ^ hash >> 29;
    }

    static ulong Mix(ulong hash, ReadOnlySpan<byte> bytes)
    {
        hash = Mix(hash, (ulong)bytes.Length);
        for (; bytes.Length >= 8; bytes = bytes[8..]) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        var rest = 0UL;
        foreach (var c in bytes) rest = rest << 8 | c;
        return Mix(hash, rest);
    }

    /// <summary>A phrase's parts between blanks and signs; letters beyond ASCII stand in words that stay.</summary>
    static List<string> Pieces(string phrase)
    {
        var pieces = new List<string>();
        var from = phrase.StartsWith('*') ? 1 : 0;
        for (var i = from; i <= phrase.Length; i++)
        {
            if (i < phrase.Length && (phrase[i] >= 128 || Kinds[phrase[i]] is not (0 or Colon))) continue;
            if (i > from) pieces.Add((from == 1 && phrase[0] == '*' ? "*" : "") + phrase[from..i]);
            from = i + 1;
        }
        return pieces;
    }

    static byte[] MakeKinds()
    {
        var kinds = new byte[256];
        for (var c = 'a'; c <= 'z'; c++) kinds[c] = kinds[c - 32] = Letter;
        for (var c = '0'; c <= '9'; c++) kinds[c] = Digit;
        foreach (var c in "-_+=%!*~'") kinds[c] = Joiner;
        (kinds['.'], kinds['@'], kinds['#'], kinds[':']) = (Dot, At, Sharp, Colon);
        return kinds;
    }
}
