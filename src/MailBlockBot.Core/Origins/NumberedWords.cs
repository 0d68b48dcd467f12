// Words of a program with a number behind: droppers make their copies' names so, by the hundred (article92.php, list47.php).
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Names that a program counted out.</summary>
internal static class NumberedWords
{
    /// <summary>Alone each is a site's ordinary file; nobody has forty of them.</summary>
    static readonly FrozenSet<string> Numbered = NameLists.Set("numbered-words.txt", "numbered");

    /// <summary>Few people have more versions of one file lying about.</summary>
    const char HighestHonest = '4';

    /// <summary>Whether it is such a word with two figures or three behind it, or a high one; a year is honest.</summary>
    public static bool Knows(ScriptName name)
    {
        var stem = name.LowerStem;
        var word = name.Unnumbered;
        return stem[word.Length..] is { Length: 1 or 2 or 3 } number && (number.Length > 1 || number[0] > HighestHonest) && !IsHonest(number) && Numbered.Contains(word)
            && stem is not ("html5" or "utf8" or "utf16" or "utf32");
    }

    /// <summary>
    /// <c>server33.php</c>: any English word so numbered, be it one of a site's work; asked once the words of a form are ruled out.
    /// </summary>
    public static bool IsCounted(ScriptName name)
    {
        var word = name.Unnumbered;
        return IdleWords.English.Contains(word) && name.LowerStem[word.Length..] is { Length: 2 or 3 } number && number[0] != '0' && !IsHonest(number);
    }

    /// <summary>Round the clock, every day of the year, and round numbers.</summary>
    static bool IsHonest(string number) => number is "24" or "365" or "10" or "100";

    /// <summary>
    /// <c>sm13e.php</c>, <c>css14b.php</c>: a few letters, a number and one letter more, as StealRat's mailers are called (Trend Micro, "Stealrat: An
    /// In-Depth Look at an Emerging Spambot"); not <c>i18n</c>.
    /// </summary>
    public static bool HasLetterBehindNumber(ScriptName name)
    {
        var head = name.Stem.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        var letters = head.TrimEnd("0123456789").Length;
        return name.Stem.Length - head.Length == 1 && head.Length - letters >= 2 && letters is 2 or 3 && name.Stem.AsSpan(0, letters).IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    /// <summary><c>sys09725827.php</c>: five figures and more behind letters, which are no date; asked once the words of a form are ruled out.</summary>
    public static bool HasSerialNumber(ScriptName name)
    {
        var letters = name.Unnumbered.Length;
        var number = name.LowerStem[letters..];
        return letters > 0 && number.Length >= 5 && !(number.Length is 6 or 8 && (number.StartsWith("20", StringComparison.Ordinal) || number.EndsWith("20", StringComparison.Ordinal)));
    }
}
