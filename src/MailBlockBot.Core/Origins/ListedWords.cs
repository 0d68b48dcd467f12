// The words that the lists know, English and the web's own: what a name can be read as.
namespace MailBlockBot.Core.Origins;

/// <summary>Listed words, and their consonants: programmers drop vowels (fdbck, cntct, sbmt).</summary>
internal static class ListedWords
{
    /// <summary>Short words of a dozen languages would explain a piece of anything.</summary>
    const int ShortestForeign = 5;
    const int ShortestPart = 3;

    static readonly string[] Languages =
        ["german", "polish", "czech", "dutch", "hungarian", "french", "spanish", "italian", "portuguese", "nordic", "turkish", "russian"];

    // Plain sets: freezing twenty thousand words takes longer than a short log is read.
    static readonly string[] Web = [.. IdleWords.English, .. NameLists.Entries("web-words.txt", "words")];
    static readonly string[] Foreign = [.. Languages.SelectMany(language => NameLists.Entries("foreign-words.txt", language))];
    static readonly HashSet<string> Words = [.. Web, .. Foreign.Where(word => word.Length >= ShortestForeign)];
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WordSpans = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly HashSet<string> Skeletons = [.. Web.Select(Skeleton)];
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SkeletonSpans = Skeletons.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All of them, in small letters.</summary>
    public static IEnumerable<string> All => Web.Concat(Foreign);

    /// <summary>Whether the word is listed.</summary>
    public static bool Contain(ReadOnlySpan<char> word) => WordSpans.Contains(word);

    /// <summary>Whether these are the consonants of a listed word.</summary>
    public static bool ContainConsonants(ReadOnlySpan<char> consonants) => SkeletonSpans.Contains(consonants);

    /// <summary>Whether the word is listed, or is what is left of a listed one without its vowels.</summary>
    public static bool Explain(ReadOnlySpan<char> word) => Contain(word) || ContainConsonants(word);

    /// <summary>Whether the run is nothing but listed words of three letters and more (<c>thankyou</c>).</summary>
    public static bool Compose(ReadOnlySpan<char> run)
    {
        Span<bool> reached = stackalloc bool[run.Length + 1];
        reached[0] = true;
        for (var end = ShortestPart; end <= run.Length; end++)
        {
            for (var start = 0; start + ShortestPart <= end && !reached[end]; start++)
            {
                reached[end] = reached[start] && Contain(run[start..end]);
            }
        }

        return reached[run.Length];
    }

    static string Skeleton(string word)
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
