// How familiar a word's letters are, five at a time, and how words end: what tells a coined word from a foreign one.
using System.Runtime.CompilerServices;

namespace MailBlockBot.Core.Origins;

/// <summary>Counted over the listed words, once, when the first name needs it.</summary>
internal static class WordEdges
{
    const int Letters = 27; // a to z, and the edge of a word
    const int Twos = Letters * Letters;
    const int Threes = Twos * Letters;
    const int Fives = Threes * Twos;
    const int Run = 5;

    /// <summary>A bit for every run of five letters, edges among them: nearly two megabytes, of which few pages are touched.</summary>
    static readonly ulong[] Seen = new ulong[Fives / 64 + 1];

    // How often two letters and three stand in words, and how often at their ends.
    static readonly int[] Two = new int[Twos];
    static readonly int[] TwoLast = new int[Twos];
    static readonly int[] Three = new int[Threes];
    static readonly int[] ThreeLast = new int[Threes];

    static WordEdges() => Count();

    /// <summary>Which share of the word's runs of five letters stands in listed words.</summary>
    /// <param name="word">Small letters from a to z, four or more.</param>
    public static double FamiliarShare(string word)
    {
        var (run, known) = (0, 0);
        for (var i = 0; i <= word.Length; i++)
        {
            run = (run * Letters + At(word, i)) % Fives;
            known += i >= Run - 2 ? (int)(Seen[run / 64] >> (run % 64) & 1) : 0;
        }

        return (double)known / (word.Length + 3 - Run);
    }

    /// <summary>The bits that it costs a word to end after its last three letters; the last two stand in where those are rare.</summary>
    /// <inheritdoc cref="FamiliarShare" path="/param"/>
    public static double EndBits(string word)
    {
        var three = (At(word, word.Length - 3) * Letters + At(word, word.Length - 2)) * Letters + At(word, word.Length - 1);
        var two = three % Twos;
        return -Math.Log2((ThreeLast[three] + 0.5 * (TwoLast[two] + 1) / (Two[two] + 3)) / (Three[three] + 0.5));
    }

    // Run once over twenty thousand words: not to be left to the slow code that methods begin with.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Count()
    {
        foreach (var word in ListedWords.All)
        {
            if (word.Length < Run - 1 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            {
                continue;
            }

            var run = 0;
            for (var i = 0; i < word.Length; i++)
            {
                run = (run * Letters + (word[i] - 'a' + 1)) % Fives;
                if (i >= 1) Two[run % Twos]++;
                if (i >= 2) Three[run % Threes]++;
                if (i >= Run - 2) Seen[run / 64] |= 1UL << (run % 64);
            }

            TwoLast[run % Twos]++;
            ThreeLast[run % Threes]++;
            run = run * Letters % Fives;
            Seen[run / 64] |= 1UL << (run % 64);
        }
    }

    static int At(string word, int i) => i < word.Length ? word[i] - 'a' + 1 : 0;
}
