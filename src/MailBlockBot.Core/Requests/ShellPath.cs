// Where a .php has no business to be: a request that runs one there runs what an intruder left.
namespace MailBlockBot.Core.Requests;

/// <summary>Tells paths that look like a web shell's.</summary>
public static class ShellPath
{
    static readonly string[] Places =
    [
        "/uploads/", "/upload/", "/cache/", "/.well-known/", "/images/", "/image/", "/img/", "/fonts/", "/tmp/", "/temp/", "/.tmp/",
        "/wp-includes/css/", "/wp-includes/js/", "/wp-includes/images/", "/wp-includes/fonts/", "/vendor/phpunit/", "/bitrix/cache/", "/bitrix/managed_cache/",
    ];

    /// <summary>Whether a .php lies in a place for uploads, cached or static files, has a hidden or a digits-only name, or pretends to be a picture.</summary>
    /// <param name="path">The path of a request, with or without its query.</param>
    public static bool LooksLikeShell(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var bare = (end < 0 ? path : path[..end]).ToLowerInvariant();
        var script = bare.IndexOf(".php", StringComparison.Ordinal) is >= 0 and var dot ? bare.IndexOf('/', dot) : -1;
        if (script > 0) bare = bare[..script];   // shell.php/path/info
        var name = bare.AsSpan(bare.LastIndexOf('/') + 1);
        var stop = name.LastIndexOf('.');
        if (stop < 0 || name[stop..] is not (".php" or ".php5" or ".php7" or ".php8" or ".phtml" or ".phar")) return false;
        var stem = name[..stop];
        if (stem.IsEmpty || stem[0] == '.' || !stem.ContainsAnyExceptInRange('0', '9')) return true;
        if (stem.EndsWith(".jpg") || stem.EndsWith(".png") || stem.EndsWith(".gif") || stem.EndsWith(".ico") || stem.EndsWith(".txt")) return true;
        foreach (var place in Places)
            if (bare.Contains(place, StringComparison.Ordinal)) return true;
        return false;
    }
}
