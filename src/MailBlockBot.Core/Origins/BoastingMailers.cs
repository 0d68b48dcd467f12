// Kits for mass mail name themselves by what they send with and what they boast of (ninja-mailer.php, phpmailer_king.php).
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Names of a tool and a boast, in either order.</summary>
internal static class BoastingMailers
{
    private static readonly FrozenSet<string> Tools = NameLists.Set("boasting-mailers.txt", "tools");

    private static readonly FrozenSet<string> Boasts = NameLists.Set("boasting-mailers.txt", "boasts");

    /// <summary>Boasts that honest names end with too: joined to a tool without a sign they tell nothing.</summary>
    private static readonly FrozenSet<string> Modest = NameLists.Set("boasting-mailers.txt", "modest");

    /// <summary>Whether the name is nothing but a boast, or a tool with a boast; figures behind change nothing.</summary>
    public static bool Knows(ScriptName name)
    {
        var stem = name.LowerStem.TrimEnd("0123456789".ToCharArray());
        return (name.LowerStem.Length > 3 && Boasts.Contains(stem))
            || (stem.EndsWith("mailer", StringComparison.Ordinal) && Boasts.Contains(stem[..^"mailer".Length]))
            || Enumerable.Range(1, Math.Max(0, stem.Length - 1)).Any(cut => Match(stem[..cut], stem[cut..], joined: true))
            || (name.Words is [var one, var other] && Match(one, other, joined: false));
    }

    private static bool Match(string one, string other, bool joined) =>
        (IsBoast(one, joined && other is not ("sender" or "mailer")) && Tools.Contains(other)) || (Tools.Contains(one) && IsBoast(other, joined));

    private static bool IsBoast(string word, bool joined) => Boasts.Contains(word) && !(joined && Modest.Contains(word));
}
