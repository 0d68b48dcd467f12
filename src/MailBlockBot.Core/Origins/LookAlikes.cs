// Names that pretend to be a system's own: a core file misspelt or numbered, a product's name with a word of its insides, letters of two alphabets.
using System.Buffers;
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Look-alikes of any system's files; those of WordPress alone are in <see cref="WordPressFiles"/>.</summary>
internal static class LookAlikes
{
    const int ShortestMisspelt = 6;

    static readonly SearchValues<char> LatinLooks = SearchValues.Create("аеорсухіјѕһАВЕКМНОРСТУХІЈЅ");

    static readonly string[] Files = NameLists.Entries("core-files.txt", "files");
    static readonly FrozenSet<string> FileSet = Files.ToFrozenSet();
    static readonly FrozenSet<string> Products = NameLists.Set("core-files.txt", "products");
    static readonly string[] Originals = [.. Files, .. Products.Where(product => product.Length >= ShortestMisspelt)];
    static readonly FrozenSet<string> Insides = NameLists.Set("core-files.txt", "insides");
    static readonly string[] Kinds = NameLists.Entries("core-files.txt", "kinds");

    /// <summary>Whether the name is nearly a core file's; asked whatever else the name says.</summary>
    public static bool Imitate(ScriptName name)
    {
        var stem = name.Unnumbered;
        return IsMisspelt(stem) || (stem.Length < name.LowerStem.Length && FileSet.Contains(stem)) || MixesAlphabets(name.Text);
    }

    /// <summary>Whether the name speaks of a system's insides, which send no mail; asked once the words of a form are ruled out.</summary>
    public static bool SpeakOfInsides(ScriptName name) =>
        (name.Words.Count > 1 && name.Words.Any(Products.Contains) && name.Words.All(word => Products.Contains(word) || Insides.Contains(word)))
        || IsClassInSmallLetters(name.Stem);

    static bool IsMisspelt(string stem) =>
        stem.Length >= ShortestMisspelt && !ListedWords.Explain(stem) && !FileSet.Contains(stem) && !Products.Contains(stem) && Originals.Any(original => Misspelling.IsOf(original, stem));

    /// <summary><c>indeх.php</c> with a Cyrillic х: a Latin word in which another alphabet's letters of the same look stand.</summary>
    static bool MixesAlphabets(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var run = text.AsSpan(i).IndexOfAnyExcept(LatinLooks) is var end and >= 0 ? end : text.Length - i;
            if (run > 0 && (IsLatin(text, i - 1) || IsLatin(text, i + run)) && !IsCyrillic(text, i - 1) && !IsCyrillic(text, i + run))
            {
                return true;
            }

            i += run;
        }

        return false;
    }

    static bool IsLatin(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiLetter(text[i]);

    static bool IsCyrillic(string text, int i) => i >= 0 && i < text.Length && text[i] is >= 'Ѐ' and <= 'ӿ';

    static bool IsClassInSmallLetters(string stem) =>
        !stem.AsSpan().ContainsAnyExceptInRange('a', 'z') && Array.Exists(Kinds, kind => stem.Length > kind.Length && stem.EndsWith(kind, StringComparison.Ordinal));
}
