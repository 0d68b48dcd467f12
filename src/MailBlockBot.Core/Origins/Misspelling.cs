// Whether a name is a word with one letter wrong, so that the file system lets it stand beside the right one.
namespace MailBlockBot.Core.Origins;

/// <summary>One slip of a key: what an eye passes over.</summary>
internal static class Misspelling
{
    /// <summary>One letter lost, hung on or changed, or two neighbours changed over; the first letter is the word's own.</summary>
    public static bool IsOf(string word, string stem)
    {
        if (Math.Abs(word.Length - stem.Length) > 1 || word[0] != stem[0]) return false;
        var same = word.AsSpan().CommonPrefixLength(stem);
        var restOfWord = word.AsSpan(same);
        var restOfStem = stem.AsSpan(same);
        if (word.Length != stem.Length)
        {
            return word.Length > stem.Length ? restOfWord[1..].SequenceEqual(restOfStem) : restOfStem[1..].SequenceEqual(restOfWord);
        }

        return restOfWord.Length > 0
            && (restOfWord[1..].SequenceEqual(restOfStem[1..])
                || (restOfWord.Length > 1 && restOfWord[0] == restOfStem[1] && restOfWord[1] == restOfStem[0]
                    && restOfWord[2..].SequenceEqual(restOfStem[2..])));
    }
}
