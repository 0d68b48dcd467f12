// Kits for mass mail name themselves by what they send with and what they boast of (ninja-mailer.php, phpmailer_king.php).
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Names of a tool and a boast, in either order.</summary>
internal static class BoastingMailers
{
    static readonly FrozenSet<string> Tools = NameLists.Set("boasting-mailers.txt", "tools");

    static readonly FrozenSet<string> Boasts = NameLists.Set("boasting-mailers.txt", "boasts");

    /// <summary>Boasts that honest names end with too: joined to a tool without a sign they tell nothing.</summary>
    static readonly FrozenSet<string> Modest = NameLists.Set("boasting-mailers.txt", "modest");

    /// <summary>Words that tie a tool to its boast, or number it.</summary>
    static readonly FrozenSet<string> Between = NameLists.Set("boasting-mailers.txt", "between");

    /// <summary>Whether the name is nothing but a boast, or a tool with a boast; figures behind, or for letters, change nothing.</summary>
    public static bool Knows(ScriptName name) =>
        IsBoasting(name.LowerStem, name.Words) || FiguresForLetters.Hide(name.LowerStem, stem => IsBoasting(stem, [.. ScriptName.Split(stem)]));

    static bool IsBoasting(string whole, IReadOnlyList<string> words)
    {
        var stem = whole.TrimEnd("0123456789".ToCharArray());
        return (whole.Length > 3 && Boasts.Contains(stem))
            || (stem.EndsWith("mailer", StringComparison.Ordinal) && Boasts.Contains(stem[..^"mailer".Length]))
            || Enumerable.Range(1, Math.Max(0, stem.Length - 1)).Any(cut => Match(stem[..cut], stem[cut..], joined: true))
            || (words.Count > 1 && words.Any(Tools.Contains) && words.Any(Boasts.Contains) && words.All(word => Tools.Contains(word) || Boasts.Contains(word) || Between.Contains(word)));
    }

    static bool Match(string one, string other, bool joined) =>
        (IsBoast(one, joined && other is not ("sender" or "mailer")) && Tools.Contains(other)) || (Tools.Contains(one) && IsBoast(other, joined));

    static bool IsBoast(string word, bool joined) => Boasts.Contains(word) && !(joined && Modest.Contains(word));
}
