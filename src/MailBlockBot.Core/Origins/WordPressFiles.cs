// Names that begin like WordPress's own, and are not: break-ins hide behind them.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>What WordPress has on its top floor and beside it; the rest of <c>wp-*</c> is a look-alike.</summary>
internal static class WordPressFiles
{
    private static readonly FrozenSet<string> Real = new[]
    {
        "wp-activate", "wp-blog-header", "wp-comments-post", "wp-config", "wp-config-sample", "wp-cron", "wp-links-opml", "wp-load", "wp-login", "wp-mail",
        "wp-settings", "wp-signup", "wp-trackback", "wp-db", "wp-diff", "wp-pass", "wp-register", "wp-atom", "wp-rdf", "wp-rss", "wp-rss2", "wp-app",
        "wp-commentsrss2", "wp-mail-smtp", "wp_mail_smtp", "wp-mail-logging", "wp-contact-form-7", "wp-smtp", "wp-mail-bank", "wp-ses", "wp-sendgrid",
        "wp-newsletter", "wp-email", "wp-statistics", "wp-members", "wp-forms", "wpforms", "wpcf7", "wp-mail-catcher", "wp-postman", "wp-polls",
        "wp-job-manager", "wp-crontrol", "wp-super-cache", "wp-cache", "wp-offload-ses", "wp-mailster", "wp-mailto-links", "wp-background-process",
        "wp-async-request", "wp-cli", "wp-e-commerce", "wp-events-manager", "wp-user-manager", "wp-recall", "wp-shop", "wp-booking", "wp-callback",
        "class-wp-phpmailer", "class-wp-mail-smtp",
    }.ToFrozenSet();

    private static readonly string[] Prefixes = ["wp-", "wp_", "class-wp-", "class_wp_", "class.wp", "wpp-", "wp."];

    /// <summary>Whether the name pretends to be WordPress's: <c>wp-feed.php</c>, <c>wp.php</c>, <c>class-wp-cache-x.php</c>, <c>wp2.php</c>.</summary>
    public static bool IsLookAlike(ScriptName name)
    {
        var stem = name.LowerStem;
        return !Real.Contains(stem) && (Prefixes.Any(prefix => stem.StartsWith(prefix, StringComparison.Ordinal)) || IsWpAnd(stem.TrimEnd("0123456789".ToCharArray())) || IsRemoteCallAnd(stem));
    }

    /// <summary><c>xmlrpc2.php</c>: the real one has nothing behind it.</summary>
    private static bool IsRemoteCallAnd(string stem) => stem.Length > "xmlrpc".Length && stem.StartsWith("xmlrpc", StringComparison.Ordinal);

    /// <summary><c>wp2.php</c>, and <c>wpload.php</c>: a core file's name without its hyphen.</summary>
    private static bool IsWpAnd(string stem) =>
        stem.StartsWith("wp", StringComparison.Ordinal) && (stem[2..].All(char.IsAsciiDigit) || Real.Contains("wp-" + stem[2..]) || stem[2..] is "index" or "admin");
}
