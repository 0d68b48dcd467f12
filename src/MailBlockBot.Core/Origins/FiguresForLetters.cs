// Figures that stand for letters (backd00r.php): they hide a word from a search, and no honest name does that.
using System.Buffers;

namespace MailBlockBot.Core.Origins;

/// <summary>Reads 0 1 3 4 5 7 8 between letters as o, i or l, e, a, s, t, b.</summary>
internal static class FiguresForLetters
{
    const string Figures = "0134578@$";
    const string AsI = "oieastbas";
    const string AsL = "oleastbas";

    static readonly SearchValues<char> AnyFigure = SearchValues.Create(Figures);

    /// <summary>Whether the stem becomes something known when its inner figures are read as letters.</summary>
    /// <param name="stem">In lower case.</param>
    /// <param name="known">Knows the words to look for.</param>
    public static bool Hide(string stem, Func<string, bool> known)
    {
        if (stem.AsSpan().IndexOfAny(AnyFigure) < 0)
        {
            return false;
        }

        var (asI, asL) = (Read(stem, AsI), Read(stem, AsL));
        return asI != stem && (known(asI) || known(asL));
    }

    /// <summary>Figures at the end stay: they are a number.</summary>
    static string Read(string stem, string letters)
    {
        var end = stem.AsSpan().TrimEnd("0123456789").Length;
        return string.Create(stem.Length, (stem, letters, end), static (into, from) =>
        {
            for (var i = 0; i < into.Length; i++)
            {
                var figure = i < from.end ? Figures.IndexOf(from.stem[i]) : -1;
                into[i] = figure < 0 ? from.stem[i] : from.letters[figure];
            }
        });
    }

    /// <summary><c>w3llstore.php</c>, <c>scr1pts.php</c>, <c>sh0p.php</c>: a figure for a vowel between consonants; not <c>s3client</c>, <c>mp3list</c>, <c>import1c</c>.</summary>
    public static bool StandForVowel(string stem)
    {
        for (var i = 1; i < stem.Length - 1; i++)
        {
            if (stem[i] is '0' or '1' or '3' or '4' && IsConsonant(stem[i - 1]) && IsConsonant(stem[i + 1])
                && (i + 2 < stem.Length ? char.IsAsciiLetter(stem[i + 2]) : i > 1)
                && !(stem[i] == '3' && stem[..i] is "s" or "mp") && !stem.EndsWith("1c", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsConsonant(char letter) => char.IsAsciiLetterLower(letter) && letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y');
}
