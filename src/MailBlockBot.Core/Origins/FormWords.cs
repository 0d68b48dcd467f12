// Words that say a script takes what a visitor typed and mails it: English, and Russian, mostly in Latin letters.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Form words: short ones count as a whole word, long ones anywhere in the name.</summary>
internal static class FormWords
{
    static readonly FrozenSet<string> Whole = NameLists.Set("form-words.txt", "whole");

    static readonly string[] Anywhere = NameLists.Entries("form-words.txt", "anywhere");

    /// <summary>Whether the name speaks of a form, an order or a letter.</summary>
    public static bool Speaks(ScriptName name) =>
        name.Words.Any(Whole.Contains) || Anywhere.Any(piece => name.LowerStem.Contains(piece, StringComparison.Ordinal));
}
