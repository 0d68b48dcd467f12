// What a name's shape shows, whatever it says: extension, place, digits, hex, copies.
using System.Buffers;
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Shapes of names that people do not give to a mail script, and break-ins do.</summary>
internal static class NameShapes
{
    /// <summary>Files that hold no program: where PHP ran one, somebody hid it there.</summary>
    static readonly FrozenSet<string> NoProgram = NameLists.Set("extensions.txt", "no-program");

    /// <summary>Extensions that run as PHP on careless servers and are hardly ever chosen by an honest author.</summary>
    static readonly FrozenSet<string> OddPhp = NameLists.Set("extensions.txt", "odd-php");

    static readonly FrozenSet<string> Abbreviations = NameLists.Set("site-work.txt", "abbreviations");

    static readonly SearchValues<char> HostileCharacters = SearchValues.Create("$`\"'<>|;&*?{}!\\");

    static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Whether it is a short name that sites go by.</summary>
    public static bool Abbreviate(ReadOnlySpan<char> word) => Abbreviations.Contains(word.ToString());

    /// <summary><c>m.PhP7</c>, <c>logo.ico</c>; <c>MAIL.PHP</c> is only an old habit.</summary>
    public static bool HasStrangeExtension(ScriptName name)
    {
        var extension = name.Extension;
        var mixed = extension.Any(char.IsUpper) && extension.Any(char.IsLower);
        return mixed || OddPhp.Contains(extension.ToLowerInvariant()) || NoProgram.Contains(extension.ToLowerInvariant());
    }

    /// <summary><c>logo.jpg.php</c>, <c>a.php.php</c>; not <c>phpmailer.class.php</c>, <c>view.html.php</c>.</summary>
    public static bool HasDoubleExtension(ScriptName name)
    {
        var dot = name.LowerStem.LastIndexOf('.');
        var inner = dot < 0 ? "" : name.LowerStem[(dot + 1)..];
        return NoProgram.Contains(inner) || inner.StartsWith("php", StringComparison.Ordinal) && inner.Length <= 5;
    }

    /// <summary>Characters with a meaning for a shell or a page, or an option's dash in front: no author names a script so.</summary>
    public static bool HasHostileCharacters(ScriptName name) => name.Text[0] == '-' || name.Text.AsSpan().IndexOfAny(HostileCharacters) >= 0;

    /// <summary><c>123.include.cache.php</c>: a snippet as MODX keeps it (core/cache/includes/elements/modsnippet).</summary>
    public static bool IsCachedSnippet(ScriptName name) =>
        name.Text.EndsWith(".include.cache.php", StringComparison.Ordinal) && name.Text[..^".include.cache.php".Length] is { Length: > 0 } number
        && number.All(char.IsAsciiDigit);

    /// <summary><c>404.php</c>: an error page, which sends no mail.</summary>
    public static bool IsHttpStatus(ScriptName name) => name.Stem.Length == 3 && name.Stem[0] is '4' or '5' && IsDigitsOnly(name) && name.Stem[1] == '0';

    /// <summary><c>12435.php</c>.</summary>
    public static bool IsDigitsOnly(ScriptName name) =>
        name.Stem.Any(char.IsAsciiDigit) && name.Stem.All(c => char.IsAsciiDigit(c) || c is '-' or '_' or '.' or ' ' or '(' or ')');

    /// <summary>Six hexadecimal digits and more with figures among the letters, or a UUID.</summary>
    public static bool IsHex(ScriptName name)
    {
        var digits = name.Stem.Count(char.IsAsciiDigit);
        var letters = name.Stem.Count(char.IsAsciiLetter);
        return digits + letters >= 6 && digits >= 2 && name.Stem.All(c => char.IsAsciiHexDigit(c) || c is '-' or '_' or '{' or '}');
    }

    /// <summary><c>4e1f0a97_0.file.mail.tpl.php</c>: begins with six hexadecimal digits or more, figures among them.</summary>
    public static bool HasHash(ScriptName name)
    {
        var end = name.Stem.AsSpan().IndexOfAnyExcept(HexDigits);
        var hash = end < 0 ? name.Stem : name.Stem[..end];
        return hash.Length >= 6 && hash.Any(char.IsAsciiDigit);
    }

    /// <summary>One to three letters or figures; four that are no word. Not the abbreviations that sites go by.</summary>
    public static bool IsShort(ScriptName name) =>
        name.Stem.Length is >= 1 and <= 4 && name.Stem.All(char.IsLetterOrDigit) && !Abbreviate(name.LowerStem)
        && (name.Stem.Length < 4 || (name.Stem.All(char.IsAsciiLetterLower) && !ListedWords.Explain(name.Stem)));

    /// <summary><c>btx25.php</c>, <c>sm2w.php</c>: so few letters with a number behind them, or with a figure between.</summary>
    public static bool IsShortWithFigures(ScriptName name)
    {
        var letters = name.Unnumbered;
        var figures = name.Stem.Length - letters.Length;
        return name.Stem.All(char.IsAsciiLetterOrDigit) && !Abbreviate(name.LowerStem) && !Abbreviate(letters)
            && (letters.Length < 4 ? figures is >= 1 and <= 3 : figures == 0 && letters.Length == 4 && letters.Any(char.IsAsciiDigit));
    }

    /// <summary><c>name(1).php</c>, <c>name - copy.php</c>: what a browser or a file manager makes of a file that is there already.</summary>
    public static bool IsCopy(ScriptName name)
    {
        var stem = name.LowerStem;
        return (stem.EndsWith(')') && stem.LastIndexOf('(') is var open and > 0 && open + 2 < stem.Length && stem[(open + 1)..^1].All(char.IsAsciiDigit))
            || stem.EndsWith(" copy", StringComparison.Ordinal) || stem.EndsWith(" - копия", StringComparison.Ordinal);
    }

    /// <summary><c>about-us-old3.php</c>: a page that was put aside sends nothing; asked once the words of a form are ruled out.</summary>
    public static bool IsLeftover(ScriptName name) => name.Words is [_, .., "old" or "bak" or "copy" or "backup" or "orig" or "tmp"];
}
