// Kits for mass mail name themselves by what they send with and what they boast of (ninja-mailer.php, phpmailer_king.php).
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Names of a tool and a boast, in either order.</summary>
internal static class BoastingMailers
{
    private static readonly FrozenSet<string> Tools = (
        "mailer mailers sender senders send mail mails phpmail phpmailer smtp sendgrid mailgun ses office365 gsuite inbox inboxer leaf")
        .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Boasts = (
        "fox gamma alpha beta omega sigma owl wolf tiger eagle dragon shark unlimited ninja ghost dark black super turbo mega ultra mass bulk king god "
        + "inbox private priv best ultimate x master pro bomb anonymous anon fake ddos lord boss monster rocket power blaster cracker grabber extractor "
        + "booster hacker falcon kraken titan venom matrix demon devil storm thunder warrior samurai viking pirate joker hunter killer scorpion panther "
        + "rebel sonic bolt hulk smart")
        .Split(' ').ToFrozenSet();

    /// <summary>Boasts that honest names end with too: joined to a tool without a sign they tell nothing.</summary>
    private static readonly FrozenSet<string> Modest = "x pro master best private power inbox smart".Split(' ').ToFrozenSet();

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
