// One word that no list can make anything of (sallang.php, kurimat.php): bots coin such words where letters drawn blindly would be found.
namespace MailBlockBot.Core.Origins;

/// <summary>Words that can be pronounced and mean nothing, whose letters and ending are not those of the words that the lists know.</summary>
internal static class CoinedWords
{
    const int Shortest = 5;
    const int Longest = 12;

    /// <summary>
    /// How many bits of a strange ending outweigh familiar letters. Measured on 253 coined words and on 7,363 words of web-words.txt and foreign-words.txt, each
    /// held out of the lists in a tenth: 91 % of the coined ones are told so, and 36 % of honest words that no list knew. By letters alone, as it was, 81 % and 57 %.
    /// </summary>
    const double FamiliarBits = 10;
    const double FreeBits = 2.5;

    /// <summary>Whether the name is such a word, with a number behind it or not, or hung to a program's word (<c>class-brunko.php</c>, <c>jelom_ka.php</c>).</summary>
    public static bool Speak(ScriptName name)
    {
        string[] words = [.. name.Words.SkipWhile(word => word is "class" or "admin").Where(word => word.Length > 2)];
        return name.Stem.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && words is [var only] && (IsCoined(only) || IsBabble(only));
    }

    static bool IsCoined(string word) =>
        word.Length is >= Shortest and <= Longest && !word.AsSpan().ContainsAnyExceptInRange('a', 'z')
        && !ListedWords.Explain(word) && !ListedWords.Compose(word) && !Spellings.Vary(word) && !IsElectronic(word)
        && WordEdges.EndBits(word) > FamiliarBits * WordEdges.FamiliarShare(word) - FreeBits;

    /// <summary><c>efile.php</c>: electronic, internet or mobile, and a word.</summary>
    static bool IsElectronic(string word) => word[0] is 'e' or 'i' or 'm' && ListedWords.Contain(word.AsSpan(1));

    /// <summary><c>fofo.php</c>, <c>lalala.php</c>: two letters or three again and again.</summary>
    static bool IsBabble(string word) =>
        !ListedWords.Contain(word) && (Repeats(word, 2) || Repeats(word, 3));

    static bool Repeats(string word, int length) =>
        word.Length >= 2 * length && word.Length % length == 0 && word.AsSpan(length).SequenceEqual(word.AsSpan(0, word.Length - length));
}
