// Tells letters that follow each other as in words from letters that a program drew: which of the two explains the name in fewer bits?
using System.Buffers;

namespace MailBlockBot.Core.Origins;

/// <summary>
/// The shortest description of a name. As language it is cut into known words and stretches of letters whose bits come from trigrams
/// (trained once, at first use, from the embedded lists of words); as chance every character costs the same.
/// </summary>
internal static class LetterModel
{
    const int MinLetters = 4;
    const int LongName = 9;

    const double WordBits = 11;
    const double SkeletonBits = 5;
    const double ChangeBits = 3;

    /// <summary>
    /// Whether chance explains the name so much better that no honest author can have chosen it. A short brand or abbreviation loses some bits too, so
    /// short names must lose more, names that can be pronounced still more, and those in which something can be read nearly all. Of 8,256 honest words
    /// of twelve languages and of the web, each held out of the lists in a tenth, two lose so much (ljubljana, sxgeo); of random ones in small letters 3 of 4.
    /// </summary>
    public static bool IsRandom(ScriptName name)
    {
        var length = name.Stem.Count(char.IsAsciiLetterOrDigit);
        return length > MinLetters && Excess(name.Stem) > Tolerance(name, length);
    }

    static double Tolerance(ScriptName name, int length)
    {
        if (IsReadable(name))
        {
            return 25;
        }

        var plain = !name.Stem.AsSpan(1).ContainsAnyExceptInRange('a', 'z');
        return IsUnpronounceable(name.Stem) ? (length >= LongName ? (plain ? 12 : 4) : plain ? 16 : 12)
            : plain ? (length >= LongName ? 22 : 18) : 14;
    }

    /// <summary>Four consonants in a row, or figures among the letters: rare in the words of any language that sites are named in.</summary>
    static bool IsUnpronounceable(string stem)
    {
        var row = 0;
        foreach (var c in stem)
        {
            row = char.IsAsciiLetter(c) && !"aeiouyAEIOUY".Contains(c) ? row + 1 : 0;
            if (row == 4)
            {
                return true;
            }
        }

        return HasInnerDigits(stem);
    }

    /// <summary>Whether chance explains the name better at all.</summary>
    public static bool LooksRandom(ScriptName name) =>
        !IsReadable(name) && Excess(name.Stem) > (name.Stem.Count(char.IsAsciiLetterOrDigit) > MinLetters ? 0.5 : 4);

    /// <summary>The name speaks of a form, or has a word set apart by a sign, as in <c>mcp-server.php</c>: whoever draws letters sets nothing apart.</summary>
    static bool IsReadable(ScriptName name) =>
        FormWords.Speaks(name) || (name.Stem.AsSpan().IndexOfAny('-', '_') >= 0 && name.Words.Any(word => ListedWords.Contain(word)));

    /// <summary>Bits as language less bits as chance; minus infinity for names too short to tell, or with letters that are not Latin.</summary>
    public static double Excess(string stem)
    {
        var letters = stem.Count(char.IsAsciiLetter);
        var digits = stem.Count(char.IsAsciiDigit);
        if (letters + digits < MinLetters || letters < 2 || stem.Any(c => char.IsLetter(c) && !char.IsAsciiLetter(c)))
        {
            return double.NegativeInfinity;
        }

        var lower = stem.Any(char.IsAsciiLetterLower);
        var upper = stem.Any(char.IsAsciiLetterUpper);
        var inner = HasInnerDigits(stem);
        var alphabet = 26 + (inner ? 10 : 0);
        var drawn = letters + (inner ? digits : 0);
        var chance = Math.Log2(alphabet + (lower && upper ? 26 : 0)) * drawn;
        if (lower && upper)
        {
            // Few capitals among many small letters are cheaper told one by one, each with its place.
            chance = Math.Min(chance, Math.Log2(alphabet) * drawn + stem.Count(char.IsAsciiLetterUpper) * Math.Log2(drawn));
        }

        return LanguageBits(stem.AsSpan()) + Changes(stem, inner) * ChangeBits + (inner ? digits * 3.3 : 0) - chance;
    }

    /// <summary>Figures with letters on both sides; a version or a number at an edge of the name tells nothing.</summary>
    static bool HasInnerDigits(string stem)
    {
        for (var i = 1; i + 1 < stem.Length; i++)
        {
            if (char.IsAsciiDigit(stem[i]) && char.IsAsciiLetter(stem[i - 1]) && stem.AsSpan(i).IndexOfAnyExceptInRange('0', '9') is var next and > 0
                && char.IsAsciiLetter(stem[i + next]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Places where small letters, capitals and figures meet, apart from one capital at the head of a run of small letters.</summary>
    static int Changes(string stem, bool inner)
    {
        var changes = 0;
        for (var i = 1; i < stem.Length; i++)
        {
            var (a, b) = (stem[i - 1], stem[i]);
            changes += (char.IsAsciiLetterLower(a) && char.IsAsciiLetterUpper(b)) || (inner && char.IsAsciiLetter(a) != char.IsAsciiLetter(b)) ? 1 : 0;
        }

        return changes;
    }

    static double LanguageBits(ReadOnlySpan<char> stem)
    {
        var bits = 0.0;
        while (!stem.IsEmpty)
        {
            var end = stem.IndexOfAnyExcept(AsciiLetters);
            var run = end < 0 ? stem : stem[..end];
            if (!run.IsEmpty)
            {
                bits += Cheapest(run.ToString().ToLowerInvariant());
            }

            stem = end < 0 ? [] : stem[(end + 1)..];
        }

        return bits;
    }

    static readonly SearchValues<char> AsciiLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The cheapest way to cut a run into words and stretches: over prefixes, each either ends with a word or with one more letter.</summary>
    static double Cheapest(string run)
    {
        const int longest = 16;
        var best = new double[run.Length + 1];
        for (var end = 1; end <= run.Length; end++)
        {
            best[end] = best[end - 1] + Trigrams.Bits(run, end - 1);
            for (var start = Math.Max(0, end - longest); start <= end - 3; start++)
            {
                var part = run.AsSpan(start, end - start);
                if (ListedWords.Contain(part))
                {
                    best[end] = Math.Min(best[end], best[start] + WordBits);
                }
                else if (part.Length > 3 && ListedWords.ContainConsonants(part))
                {
                    best[end] = Math.Min(best[end], best[start] + WordBits + SkeletonBits);
                }
            }
        }

        return best[run.Length];
    }
}
