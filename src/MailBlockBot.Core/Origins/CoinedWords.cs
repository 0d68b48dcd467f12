// One word that no list can make anything of (sallang.php, kurimat.php): bots coin such words where letters drawn blindly would be found.
namespace MailBlockBot.Core.Origins;

/// <summary>Words that can be pronounced and mean nothing, of which the lists know no more than a splinter.</summary>
internal static class CoinedWords
{
    private const int Shortest = 5;
    private const int Longest = 10;
    private const int ShortestPart = 3;

    /// <summary>
    /// Letters that listed words must leave over, and how closely the word may follow the lists' letters. Of 160 coined words that were written down before
    /// the rule, 39 more are caught so; of 402 honest names 9 more are suspicious for it, seven of them rare words. No name is called hacked by this.
    /// </summary>
    private const int Unexplained = 4;
    private const double CloseBits = -13;

    /// <summary>Whether the name is such a word, with a number behind it or not, or hung to a program's word (<c>class-brunko.php</c>, <c>jelom_ka.php</c>).</summary>
    public static bool Speak(ScriptName name)
    {
        string[] words = [.. name.Words.SkipWhile(word => word is "class" or "admin").Where(word => word.Length > 2)];
        return name.Stem.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && words is [var only] && (IsCoined(only) || IsBabble(only));
    }

    private static bool IsCoined(string word) =>
        word.Length is >= Shortest and <= Longest && !ListedWords.Explain(word) && LeftOver(word) >= Unexplained && LetterModel.Excess(word) > CloseBits;

    /// <summary><c>fofo.php</c>, <c>lalala.php</c>: two letters or three again and again.</summary>
    private static bool IsBabble(string word) =>
        !ListedWords.Contain(word) && (Repeats(word, 2) || Repeats(word, 3));

    private static bool Repeats(string word, int length) =>
        word.Length >= 2 * length && word.Length % length == 0 && word.AsSpan(length).SequenceEqual(word.AsSpan(0, word.Length - length));

    /// <summary>The letters that stay when as many as can be are taken up by listed words.</summary>
    private static int LeftOver(ReadOnlySpan<char> word)
    {
        Span<int> left = stackalloc int[Longest + 1];
        left[0] = 0;
        for (var end = 1; end <= word.Length; end++)
        {
            left[end] = left[end - 1] + 1;
            for (var start = 0; start + ShortestPart <= end; start++)
            {
                if (left[start] < left[end] && ListedWords.Contain(word[start..end]))
                {
                    left[end] = left[start];
                }
            }
        }

        return left[word.Length];
    }
}
