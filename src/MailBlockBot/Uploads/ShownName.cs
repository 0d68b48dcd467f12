// Names of files are hostile: what is shown of them has no line breaks, no reversed writing, no way up, and an end.
using System.Globalization;
using System.Text;

namespace MailBlockBot.Uploads;

internal static class ShownName
{
    const int Longest = 160;
    const int MostLooked = 4096;

    /// <summary>The name the sender gave, fit to be shown.</summary>
    public static string Clean(string? name)
    {
        var shown = new StringBuilder();
        var looked = 0;
        foreach (var rune in (name ?? "").EnumerateRunes())
        {
            if (looked++ == MostLooked) break;
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control) shown.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)) shown.Append(rune);
        }
        var clean = shown.ToString().Trim();
        return clean.Length == 0 ? "?" : Bound(clean);
    }

    /// <summary>A file within another: `logs.zip › exim/mainlog`.</summary>
    public static string Within(string outer, string? inner)
    {
        var steps = Clean(inner).Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(step => step is not ("." or ".."));
        var path = string.Join('/', steps);
        return Bound($"{outer} › {(path.Length == 0 ? "?" : path)}");
    }

    /// <summary>The end of a name tells more than its beginning.</summary>
    static string Bound(string name)
    {
        if (name.Length <= Longest) return name;
        var from = name.Length - Longest + 1;
        return "…" + name[(char.IsLowSurrogate(name[from]) ? from + 1 : from)..];
    }
}
