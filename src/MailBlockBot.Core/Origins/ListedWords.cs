// The words that the lists know, English and the web's own: what a name can be read as.
namespace MailBlockBot.Core.Origins;

/// <summary>Listed words, and their consonants: programmers drop vowels (fdbck, cntct, sbmt).</summary>
internal static class ListedWords
{
    // Plain sets: freezing twelve thousand words takes longer than a short log is read.
    private static readonly HashSet<string> Words = [.. IdleWords.English, .. NameLists.Entries("web-words.txt", "words")];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WordSpans = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string> Skeletons = [.. Words.Select(Skeleton)];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SkeletonSpans = Skeletons.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All of them, in small letters.</summary>
    public static IEnumerable<string> All => Words;

    /// <summary>Whether the word is listed.</summary>
    public static bool Contain(ReadOnlySpan<char> word) => WordSpans.Contains(word);

    /// <summary>Whether these are the consonants of a listed word.</summary>
    public static bool ContainConsonants(ReadOnlySpan<char> consonants) => SkeletonSpans.Contains(consonants);

    /// <summary>Whether the word is listed, or is what is left of a listed one without its vowels.</summary>
    public static bool Explain(ReadOnlySpan<char> word) => Contain(word) || ContainConsonants(word);

    /// <summary>Whether a listed word of so many letters or more stands somewhere in the run.</summary>
    public static bool HavePartOf(ReadOnlySpan<char> run, int shortest)
    {
        for (var start = 0; start + shortest <= run.Length; start++)
        {
            for (var end = start + shortest; end <= run.Length; end++)
            {
                if (Contain(run[start..end]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Skeleton(string word)
    {
        Span<char> kept = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || !"aeiouy".Contains(word[i]))
            {
                kept[length++] = word[i];
            }
        }

        return new(kept[..length]);
    }
}
