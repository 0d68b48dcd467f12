// Names that begin like WordPress's own, and are not: break-ins hide behind them.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>What WordPress has on its top floor and beside it; the rest of <c>wp-*</c> is a look-alike.</summary>
internal static class WordPressFiles
{
    static readonly FrozenSet<string> Real = NameLists.Set("wordpress-files.txt", "real");

    static readonly string[] Prefixes = NameLists.Entries("wordpress-files.txt", "prefixes");

    /// <summary>Whether the name pretends to be WordPress's: <c>wp-feed.php</c>, <c>wp.php</c>, <c>class-wp-cache-x.php</c>, <c>wp2.php</c>.</summary>
    public static bool IsLookAlike(ScriptName name)
    {
        var stem = name.LowerStem;
        return !Real.Contains(stem) && (Prefixes.Any(prefix => stem.StartsWith(prefix, StringComparison.Ordinal)) || IsWpAnd(name.Unnumbered) || IsRemoteCallAnd(stem));
    }

    /// <summary><c>xmlrpc2.php</c>: the real one has nothing behind it.</summary>
    static bool IsRemoteCallAnd(string stem) => stem.Length > "xmlrpc".Length && stem.StartsWith("xmlrpc", StringComparison.Ordinal);

    /// <summary><c>wp2.php</c>, and <c>wpload.php</c>: a core file's name without its hyphen.</summary>
    static bool IsWpAnd(string stem) =>
        stem.StartsWith("wp", StringComparison.Ordinal) && (stem[2..].All(char.IsAsciiDigit) || Real.Contains("wp-" + stem[2..]) || stem[2..] is "index" or "admin");
}
