// Common words that bots plant shells under: each can be the site's own page, but such pages do not send mail.
using System.Buffers;
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>The words, taken whole; a figure or two behind them change nothing.</summary>
internal static class PlantedWords
{
    static readonly FrozenSet<string> Whole = NameLists.Set("planted-words.txt", "whole");

    static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    static readonly string[] LongOnes = [.. Whole.Where(word => word.Length > 5)];

    /// <summary>Whether it is one of the words as they stand.</summary>
    public static bool Hold(string word) => Whole.Contains(word);

    /// <summary>Whether the whole stem is such a word (<c>about.php</c>, <c>radio2.php</c>), or one misspelt.</summary>
    public static bool Knows(ScriptName name) =>
        Whole.Contains(name.LowerStem) || Whole.Contains(name.Unnumbered) || IsMisspelt(name.LowerStem)
        || IsMisspelt(name.Unnumbered) || IsDecorated(name.LowerStem)
        || HasSplinterInFront(name.LowerStem) || FiguresForLetters.StandForVowel(name.LowerStem)
        || FiguresForLetters.Hide(name.LowerStem, word => Whole.Contains(word) || ListedWords.Contain(word));

    /// <summary>
    /// <c>adminfuns.php</c>, <c>zmfuns.php</c>, <c>cpanel-reset.php</c>: a back door's favourite beginning or end, asked once the words of a form are
    /// ruled out.
    /// </summary>
    public static bool IsAdministration(ScriptName name) =>
        name.LowerStem.StartsWith("admin", StringComparison.Ordinal) || name.LowerStem.StartsWith("cpanel", StringComparison.Ordinal)
        || (name.LowerStem.Length > 5 && name.LowerStem.EndsWith("funs", StringComparison.Ordinal));

    /// <summary>
    /// <c>upload_image.php</c>, <c>user-new2.php</c>, <c>db_cache_x.php</c>, <c>tmpfile.php</c>: nothing but such words together, and letters that stand
    /// for nothing (not e, i or m); asked once the words of a form are ruled out.
    /// </summary>
    public static bool AreTogether(ScriptName name) =>
        name.Words.Count > 1 ? name.Words.Any(Whole.Contains) && name.Words.All(word => Whole.Contains(word) || word is [not ('e' or 'i' or 'm')])
            : name.Unnumbered is var run && !ListedWords.Contain(run) && AreJoined(run);

    static bool AreJoined(string run) =>
        Enumerable.Range(2, Math.Max(0, run.Length - 4)).Any(cut => run.Length - cut > 2 && Whole.Contains(run[..cut]) && Whole.Contains(run[cut..]));

    /// <summary>
    /// <c>moduless.php</c>, <c>defaul.php</c>, <c>readmy.php</c>, <c>1index.php</c>: the word with one letter doubled, lost, changed or hung on, so that
    /// it is free.
    /// </summary>
    static bool IsMisspelt(string stem) =>
        (stem.Length >= 5 && stem[^1] == 's' && Whole.Contains(stem[..^1]))
        || (stem.Length >= 6 && ((!ListedWords.Explain(stem) && IsOneLetterOff(stem))
            || (stem.EndsWith("ss", StringComparison.Ordinal) && Whole.Contains(stem[..^2]))))
        || (stem.Length is > 5 and < 9 && stem.EndsWith("index", StringComparison.Ordinal) && stem != "reindex");

    /// <summary><c>dropp.php</c>, <c>shiftx.php</c>, <c>shop1337.php</c>: any word with its last letter doubled, an x or z hung on, or a cracker's number.</summary>
    static bool IsDecorated(string stem) =>
        (stem.Length >= 5 && (stem[^1] is 'x' or 'z' || stem[^1] == stem[^2]) && !ListedWords.Explain(stem) && ListedWords.Contain(stem.AsSpan(0, stem.Length - 1)))
        || (stem.Length > 4 && char.IsAsciiLetter(stem[0]) && (stem.EndsWith("1337", StringComparison.Ordinal) || stem.EndsWith("666", StringComparison.Ordinal)));

    /// <summary>
    /// <c>gfile.php</c>, <c>xlogs.php</c>, <c>biufile.php</c>: the word with one to three letters in front that are no word; not e, i or m, which stand for
    /// electronic, internet and mobile.
    /// </summary>
    static bool HasSplinterInFront(string stem) =>
        !ListedWords.Contain(stem)
        && ((stem.Length > 4 && stem[0] is not ('e' or 'i' or 'm') && Whole.Contains(stem[1..])) || IsBehindSplinter(stem, 2) || IsBehindSplinter(stem, 3));

    static bool IsBehindSplinter(string stem, int length) =>
        stem.Length >= length + 4 && stem.AsSpan(0, length) is var splinter && !splinter.ContainsAnyExceptInRange('a', 'z') && Whole.Contains(stem[length..])
        && !ListedWords.Contain(splinter) && !NameShapes.Abbreviate(splinter) && (length > 2 || !splinter.ContainsAny(Vowels));

    static bool IsOneLetterOff(string stem) =>
        stem.All(char.IsAsciiLetterLower) && Array.Exists(LongOnes, word => Misspelling.IsOf(word, stem));
}
