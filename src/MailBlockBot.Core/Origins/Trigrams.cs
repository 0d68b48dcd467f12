// How letters follow each other in the listed words: what one more letter costs, in bits.
namespace MailBlockBot.Core.Origins;

/// <summary>Trigrams, falling back on bigrams and single letters where they are rare; counted once, at first use.</summary>
internal static class Trigrams
{
    const double Smoothing = 6;
    const int Letters = 27; // a to z, and the edge of a word

    static readonly float[] Table = Train();

    /// <summary>What the letter costs after the two before it.</summary>
    /// <param name="run">Small letters from a to z.</param>
    /// <param name="i">The letter's place in the run.</param>
    public static double Bits(string run, int i) => Table[Index(At(run, i - 2), At(run, i - 1), At(run, i))];

    static int At(string run, int i) => i < 0 || i >= run.Length ? 0 : run[i] - 'a' + 1;

    static int Index(int a, int b, int c) => ((a * Letters) + b) * Letters + c;

    static float[] Train()
    {
        var one = new double[Letters];
        var two = new double[Letters * Letters];
        var three = new double[Letters * Letters * Letters];
        foreach (var word in ListedWords.All)
        {
            for (var i = 0; i < word.Length; i++)
            {
                var (a, b, c) = (At(word, i - 2), At(word, i - 1), At(word, i));
                one[c]++;
                two[b * Letters + c]++;
                three[Index(a, b, c)]++;
            }
        }

        var all = one.Sum();
        var bits = new float[three.Length];
        for (var a = 0; a < Letters; a++)
        {
            for (var b = 0; b < Letters; b++)
            {
                var pairs = two.AsSpan(b * Letters, Letters).ToArray().Sum();
                var triples = three.AsSpan(Index(a, b, 0), Letters).ToArray().Sum();
                for (var c = 1; c < Letters; c++)
                {
                    var single = (one[c] + 1) / (all + Letters);
                    var pair = (two[b * Letters + c] + Smoothing * single) / (pairs + Smoothing);
                    bits[Index(a, b, c)] = (float)-Math.Log2((three[Index(a, b, c)] + Smoothing * pair) / (triples + Smoothing));
                }
            }
        }

        return bits;
    }
}
