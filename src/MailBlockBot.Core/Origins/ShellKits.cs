// Web shells and mailing kits by the names their authors gave them; whoever plants one often keeps the name, or adds a version.
using System.Buffers;
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>Names and pieces of names that no honest mail script bears.</summary>
internal static class ShellKits
{
    /// <summary>Unmistakable wherever they stand in a name.</summary>
    static readonly string[] Pieces = NameLists.Entries("shell-kits.txt", "pieces");

    /// <summary>Kits whose name is an ordinary word or very short: only alone, or with a version behind.</summary>
    static readonly FrozenSet<string> Alone = NameLists.Set("shell-kits.txt", "alone");

    static readonly SearchValues<char> OfVersions = SearchValues.Create("0123456789.-_v ");

    /// <summary>No word begins so: <c>WSOsetup.php</c>, <c>c99ud.php</c>.</summary>
    static readonly string[] Beginnings = NameLists.Entries("shell-kits.txt", "beginnings");

    /// <summary>What is hung to a kit that stands alone: a word of its own, or an end without a sign between.</summary>
    static readonly FrozenSet<string> Hangers = NameLists.Set("shell-kits.txt", "hangers");
    static readonly string[] Ends = NameLists.Entries("shell-kits.txt", "ends");

    /// <summary>A system's words, which droppers date.</summary>
    static readonly FrozenSet<string> Dated = NameLists.Set("shell-kits.txt", "dated");

    /// <summary>Whether the name is a kit's, or is one with a version, a date or a <c>wp</c> number hung to it.</summary>
    public static bool Knows(ScriptName name)
    {
        var stem = name.LowerStem;
        return HasPiece(stem) || FiguresForLetters.Hide(stem, HasPiece) || Beginnings.Any(kit => stem.StartsWith(kit, StringComparison.Ordinal))
            || Alone.Any(kit => IsOneWithVersion(kit, stem)) || IsDecorated(name) || IsMailForWp(name) || IsDated(stem);
    }

    static bool HasPiece(string stem) => Pieces.Any(piece => stem.Contains(piece, StringComparison.Ordinal));

    static bool IsOneWithVersion(string kit, string stem) =>
        stem.StartsWith(kit, StringComparison.Ordinal) && stem.AsSpan(kit.Length).IndexOfAnyExcept(OfVersions) < 0;

    /// <summary><c>gecko-new.php</c>, <c>alfa_rex2.php</c>, <c>miniup.php</c>.</summary>
    static bool IsDecorated(ScriptName name) =>
        (name.Words is [var kit, var hanger] && Alone.Contains(kit) && Hangers.Contains(hanger))
        || Ends.Any(end => name.LowerStem.EndsWith(end, StringComparison.Ordinal) && Alone.Contains(name.LowerStem[..^end.Length]));

    /// <summary><c>mail-wp30.php</c>: a mailer dropped in numbers on WordPress sites.</summary>
    static bool IsMailForWp(ScriptName name) => name.Words is ["mail" or "mailer" or "send" or "smtp", "wp"] && char.IsAsciiDigit(name.Stem[^1]);

    /// <summary><c>system2022-08-22.php</c>: a system's word with a date, as droppers name their copies.</summary>
    static bool IsDated(string stem) =>
        stem.Length > 12 && stem[^3] == '-' && stem[^6] == '-' && stem[^10..].All(c => char.IsAsciiDigit(c) || c == '-') && stem.StartsWith("20", StringComparison.Ordinal) is false
        && Dated.Contains(stem[..^10].Trim('-', '_'));
}
