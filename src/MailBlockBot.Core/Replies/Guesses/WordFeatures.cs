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

    // Four bits for each feature that there may be: a false alarm is rare, and costs a search.
    const int SeenWords = 4 * Most / 64;

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
        Span<ulong> seen = stackalloc ulong[SeenWords];
        seen.Clear();
        var found = new FeatureSet(features[..Most], seen);
        AddCodes(reply, ref found);
        var text = reply.Text;
        for (var i = 0; i < text.Length;)
        {
            int from = i, kinds = 0;
            for (; i < text.Length && KindOf(text[i]) is not 0 and var kind; i++) kinds |= kind;
            if (i == from) i++;
            else if ((kinds & Varying) == 0) AddParts(text[from..i], ref found);
            else AddVarying(text[from..i].TrimEnd(".:"), ref found);
        }
        return found.Count;
    }

    // The codes as they are, and what they share with their like: temporary or final, and of what they speak (RFC 3463).
    static void AddCodes(in Reply reply, ref FeatureSet found)
    {
        if (reply.Code > 0)
        {
            found.Add(Hash(1, (uint)reply.Code));
            found.Add(Hash(1, (uint)reply.Code / 100));
        }
        if (reply.Enhanced == default) return;
        found.Add(Hash(2, (uint)(reply.Enhanced.Class * 1_000_000 + reply.Enhanced.Subject * 1_000 + reply.Enhanced.Detail)));
        found.Add(Hash(2, (uint)(reply.Enhanced.Class * 1_000 + reply.Enhanced.Subject)));
    }

    // Only an address is seen, by its sign or by what stands for it; a full stop behind a word is no part of it.
    static void AddVarying(ReadOnlySpan<char> word, ref FeatureSet found)
    {
        if (word is "@") found.AddWord(Hash(3, word));
        // With a port behind it or not: one shape.
        if (word.StartsWith(Reply.IpV4)) found.AddWord(Hash(3, Reply.IpV4));
        foreach (var c in word)
            if ((KindOf(c) & Varying) != 0)
                return;
        AddParts(word, ref found);
    }

    static void AddParts(ReadOnlySpan<char> word, ref FeatureSet found)
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
            found.AddWord(Hash(3, part));
            if (end - i > Beginning) found.Add(Hash(4, part[..Beginning]));
            if (end - i > Root) found.Add(Hash(5, part[..Root]));
            if (word[i] >= FirstAsian) AddPieces(word[i..end], ref found);
            i = end;
        }
    }

    static void AddPieces(ReadOnlySpan<char> word, ref FeatureSet found)
    {
        for (var length = 1; length <= Piece; length++)
            for (var i = 0; i + length <= word.Length; i++) found.Add(Hash(6, word.Slice(i, length)));
    }

    static int KindOf(char c) => c < Kinds.Length ? Kinds[c] : char.IsLetter(c) ? Letter : 0;

    static byte KindOfAscii(char c) => "0123456789@.:#=".Contains(c, StringComparison.Ordinal) ? Varying : char.IsAsciiLetter(c) ? Letter : ReplyShape.IsOfWord((byte)c) ? Joiner : (byte)0;

    static uint Hash(uint seed, ReadOnlySpan<char> text)
    {
        foreach (var c in text) seed = Hash(seed, c);
        return seed;
    }

    // FNV-1a and a finish: the same on every machine, since the weights are kept in a file.
    internal static uint Hash(uint seed, uint value)
    {
        var hash = (2166136261u ^ seed) * 16777619u;
        hash = (hash ^ value) * 16777619u;
        return hash ^ hash >> 15;
    }
}
