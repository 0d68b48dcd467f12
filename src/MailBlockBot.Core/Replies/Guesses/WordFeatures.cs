// What the word model sees of a reply: its codes, its words, their beginnings and neighbours, as numbers.
namespace MailBlockBot.Core.Replies.Guesses;

/// <summary>
/// Reads features off a parsed reply. Words with digits, dots or signs inside (hosts, numbers, ids) are passed over: a reply's shape leaves them out too, and two
/// replies of one shape must be judged alike. That a mail or an IPv4 address stands there is seen, by shapes too.
/// </summary>
internal static class WordFeatures
{
    /// <summary>More are not looked at: what decides stands in front.</summary>
    public const int Most = 512;

    // A word's beginning stands for its forms ("rejected", "rejection"), a shorter one for its kin in other languages ("rejeté", "rejeitado").
    const int Beginning = 5;
    const int Root = 3;
    const int Longest = 12;
    // From here on scripts hardly part words (CJK, kana, Hangul): pieces stand for them.
    const int Piece = 3;
    const char FirstAsian = '\u2E80';
    const byte Letter = 1, Varying = 2, Joiner = 4;

    // What an ASCII character is to a word; nothing where it stands between words.
    static readonly byte[] Kinds = [.. Enumerable.Range(0, 128).Select(c => KindOfAscii((char)c))];

    /// <summary>Writes the features, each once, and returns how many there are.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="features">At least <see cref="Most"/> places.</param>
    public static int Read(in Reply reply, Span<uint> features)
    {
        var found = 0;
        AddCodes(reply, features, ref found);
        var before = 0u;
        var text = reply.Text;
        for (var i = 0; i < text.Length;)
        {
            int from = i, kinds = 0;
            for (; i < text.Length && KindOf(text[i]) is not 0 and var kind; i++) kinds |= kind;
            if (i == from) i++;
            else if ((kinds & Varying) == 0) AddParts(text[from..i], features, ref found, ref before);
            else AddVarying(text[from..i].TrimEnd(".:"), features, ref found, ref before);
        }
        return found;
    }

    // The codes as they are, and what they share with their like: temporary or final, and of what they speak (RFC 3463).
    static void AddCodes(in Reply reply, Span<uint> features, ref int found)
    {
        if (reply.Code > 0)
        {
            Add(Hash(1, (uint)reply.Code), features, ref found);
            Add(Hash(1, (uint)reply.Code / 100), features, ref found);
        }
        if (reply.Enhanced == default) return;
        Add(Hash(2, (uint)(reply.Enhanced.Class * 1_000_000 + reply.Enhanced.Subject * 1_000 + reply.Enhanced.Detail)), features, ref found);
        Add(Hash(2, (uint)(reply.Enhanced.Class * 1_000 + reply.Enhanced.Subject)), features, ref found);
    }

    // Only an address is seen, by its sign or by what stands for it; a full stop behind a word is no part of it.
    static void AddVarying(ReadOnlySpan<char> word, Span<uint> features, ref int found, ref uint before)
    {
        if (word is "@") Add(Hash(3, word), features, ref found, ref before);
        // With a port behind it or not: one shape.
        if (word.StartsWith(Reply.IpV4)) Add(Hash(3, Reply.IpV4), features, ref found, ref before);
        foreach (var c in word)
            if ((KindOf(c) & Varying) != 0)
                return;
        AddParts(word, features, ref found, ref before);
    }

    static void AddParts(ReadOnlySpan<char> word, Span<uint> features, ref int found, ref uint before)
    {
        for (var i = 0; i < word.Length;)
        {
            var end = i;
            while (end < word.Length && (KindOf(word[end]) & Letter) != 0) end++;
            if (end == i)
            {
                i++;
                continue;
            }
            var part = word[i..Math.Min(end, i + Longest)];
            Add(Hash(3, part), features, ref found, ref before);
            if (end - i > Beginning) Add(Hash(4, part[..Beginning]), features, ref found);
            if (end - i > Root) Add(Hash(5, part[..Root]), features, ref found);
            if (word[i] >= FirstAsian) AddPieces(word[i..end], features, ref found);
            i = end;
        }
    }

    static void AddPieces(ReadOnlySpan<char> word, Span<uint> features, ref int found)
    {
        for (var length = 1; length <= Piece; length++)
            for (var i = 0; i + length <= word.Length; i++) Add(Hash(6, word.Slice(i, length)), features, ref found);
    }

    static void Add(uint word, Span<uint> features, ref int found, ref uint before)
    {
        Add(word, features, ref found);
        if (before != 0) Add(Hash(before, word), features, ref found);
        before = word;
    }

    static void Add(uint feature, Span<uint> features, ref int found)
    {
        if (found < Most && !features[..found].Contains(feature)) features[found++] = feature;
    }

    static int KindOf(char c) => c < Kinds.Length ? Kinds[c] : char.IsLetter(c) ? Letter : 0;

    static byte KindOfAscii(char c) => "0123456789@.:#=".Contains(c, StringComparison.Ordinal) ? Varying : char.IsAsciiLetter(c) ? Letter : ReplyShape.IsOfWord((byte)c) ? Joiner : (byte)0;

    static uint Hash(uint seed, ReadOnlySpan<char> text)
    {
        foreach (var c in text) seed = Hash(seed, c);
        return seed;
    }

    // FNV-1a and a finish: the same on every machine, since the weights are kept in a file.
    static uint Hash(uint seed, uint value)
    {
        var hash = (2166136261u ^ seed) * 16777619u;
        hash = (hash ^ value) * 16777619u;
        return hash ^ hash >> 15;
    }
}
