// One word has many spellings where its own alphabet is not Latin, and many endings: what counts is whether a listed word is behind it.
using System.Runtime.CompilerServices;

namespace MailBlockBot.Core.Origins;

/// <summary>Listed words in a spelling that all transliterations share: <c>shchetki</c>, <c>schetki</c>; <c>khram</c>, <c>hram</c>; <c>fuehrung</c>, <c>fuhrung</c>.</summary>
internal static class Spellings
{
    const int ShortestStem = 5;
    const int Longest = 12; // letters of five bits in one number

    // Words, and words without their last letter or their last two; only names that no rule knows need them.
    static readonly HashSet<ulong> Stems = Count();

    /// <summary>Whether a listed word differs from this one in its spelling or its ending alone (<c>kovka</c>, <c>kovki</c>).</summary>
    /// <param name="word">Small letters from a to z.</param>
    public static bool Vary(string word)
    {
        Span<char> letters = stackalloc char[word.Length];
        var shared = letters[..Share(word, letters)];
        return shared.Length is >= ShortestStem and <= Longest && (Stems.Contains(Pack(shared)) || (shared.Length > ShortestStem && Stems.Contains(Pack(shared[..^1]))));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static HashSet<ulong> Count()
    {
        var stems = new HashSet<ulong>(80_000);
        Span<char> letters = stackalloc char[64];
        foreach (var word in ListedWords.All)
        {
            if (word.Length > letters.Length || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            {
                continue;
            }

            var shared = letters[..Share(word, letters)];
            var shortest = Math.Max(ShortestStem, shared.Length - (shared.Length > ShortestStem + 2 ? 2 : 1));
            for (var end = Math.Min(shared.Length, Longest); end >= shortest; end--)
            {
                stems.Add(Pack(shared[..end]));
            }
        }

        return stems;
    }

    static ulong Pack(ReadOnlySpan<char> letters)
    {
        var packed = 0UL;
        foreach (var letter in letters)
        {
            packed = packed << 5 | (uint)(letter - 'a' + 1);
        }

        return packed;
    }

    /// <summary>kh is h, ts is c, ks is x, shch is sch; y and j are i; w is v; an umlaut's e and doubled letters go.</summary>
    static int Share(string word, Span<char> into)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var c = letter switch { 'y' or 'j' => 'i', 'w' => 'v', 'q' => 'k', _ => letter };
            var last = length == 0 ? '\0' : into[length - 1];
            switch (last, c)
            {
                case ('k', 'h'): into[length - 1] = 'h'; break;
                case ('t', 's' or 'z'): into[length - 1] = 'c'; break;
                case ('k', 's'): into[length - 1] = 'x'; break;
                case ('h', 'c') when length > 1 && into[length - 2] == 's': into[length - 1] = 'c'; break;
                case ('a' or 'o' or 'u', 'e'): break;
                case var _ when last == c: break;
                default: into[length++] = c; break;
            }
        }

        return length;
    }
}
