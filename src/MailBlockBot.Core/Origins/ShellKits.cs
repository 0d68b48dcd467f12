// Web shells and mailing kits by the names their authors gave them; whoever plants one often keeps the name, or adds a version.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Names and pieces of names that no honest mail script bears.</summary>
internal static class ShellKits
{
    /// <summary>Unmistakable wherever they stand in a name.</summary>
    private static readonly string[] Pieces =
    [
        "shell", "backdoor", "b374k", "wso2", "wso_", "wso-", "wso.", "leafmail", "leaf_mail", "leaf-mail", "alexus", "indoxploit", "marijuana", "0byt3m1n1",
        "byt3", "m1n1", "xleet", "l33t", "gel4y", "priv8", "th3_", "err0r", "lock360", "lockerr", "antichat", "phpspy", "spoof", "promailer", "pro-mailer",
        "hacked", "hacker", "haxor", "h4ck", "h4x", "exploit", "xploit", "filesman", "weevely", "anonymousfox", "foxauto", "foxwso", "alfashell", "alfateam",
        "tinyfilemanager", "gsocket", "k2ll33d", "rootkit", "mailbomb", "emailbomb", "mailerinbox", "mailer-inbox", "mailer_inbox", "spammer", "spambot",
        "cracker", "bomber", "darkmailer", "dark-mailer", "gammamailer", "owlmailer", "heartsender", "upl0ad", "phpremoteview", "locus7s", "safe0ver", "nstview", "dhanush",
        "madspot", "cpanel_crack", "cpcrack", "godzilla", "behinder", "antsword", "pwned", "pwn3d", "0day", "n0b0dy", "bl4ck", "blackhat", "w0rm", "v3n0m",
        "ph4nt0m", "sh3ll", "sh3l", "shel1", "she11", "m4il3r", "mail3r", "ma1ler", "adm1n", "4dmin", "upl04d", "xmlrpcs_", "bondowoso", "php_uploader_",
    ];

    /// <summary>Kits whose name is an ordinary word or very short: only alone, or with a version behind.</summary>
    private static readonly FrozenSet<string> Alone = new[]
    {
        "wso", "c99", "r57", "alfa", "alfav", "fox", "gecko", "mini", "priv", "r00t", "root", "eval", "backconnect", "revshell", "hax", "hack", "owned", "egyspider",
        "tryag", "r57eng", "c100", "sym", "sadrazam", "olux", "konten", "deface", "gaza", "inboxer", "leafer", "unlimitedmailer", "turbomailer", "supermailer", "megamailer",
    }.ToFrozenSet();

    /// <summary>No word begins so: <c>WSOsetup.php</c>, <c>c99ud.php</c>.</summary>
    private static readonly string[] Beginnings = ["wso", "c99", "r57", "b374"];

    /// <summary>Whether the name is a kit's, or is one with a version, a date or a <c>wp</c> number hung to it.</summary>
    public static bool Knows(ScriptName name)
    {
        var stem = name.LowerStem;
        return HasPiece(stem) || FiguresForLetters.Hide(stem, HasPiece) || Beginnings.Any(kit => stem.StartsWith(kit, StringComparison.Ordinal)) || Alone.Contains(stem) || Alone.Contains(WithoutVersion(stem)) || IsDecorated(name) || IsMailForWp(name) || IsDated(stem);
    }

    private static bool HasPiece(string stem) => Pieces.Any(piece => stem.Contains(piece, StringComparison.Ordinal));

    private static string WithoutVersion(string stem) => stem.TrimEnd("0123456789.-_v ".ToCharArray());

    /// <summary><c>gecko-new.php</c>, <c>alfa_rex2.php</c>, <c>miniup.php</c>.</summary>
    private static bool IsDecorated(ScriptName name) =>
        (name.Words is [var kit, "new" or "old" or "rex" or "team" or "mini" or "max" or "bot" or "private" or "shell" or "up" or "uploader" or "data"] && Alone.Contains(kit))
        || Ends.Any(end => name.LowerStem.EndsWith(end, StringComparison.Ordinal) && Alone.Contains(name.LowerStem[..^end.Length]));

    private static readonly string[] Ends = ["up", "uploader", "bot", "priv"];

    /// <summary><c>mail-wp30.php</c>: a mailer dropped in numbers on WordPress sites.</summary>
    private static bool IsMailForWp(ScriptName name) => name.Words is ["mail" or "mailer" or "send" or "smtp", "wp"] && char.IsAsciiDigit(name.Stem[^1]);

    /// <summary><c>system2022-08-22.php</c>: a system's word with a date, as droppers name their copies.</summary>
    private static bool IsDated(string stem) =>
        stem.Length > 12 && stem[^3] == '-' && stem[^6] == '-' && stem[^10..].All(c => char.IsAsciiDigit(c) || c == '-') && stem.StartsWith("20", StringComparison.Ordinal) is false
        && stem[..^10].Trim('-', '_') is "system" or "sys" or "cache" or "config" or "core" or "wp" or "plugin" or "backup" or "update" or "db";
}
