// What a script's name tells of the script.
namespace MailBlockBot.Core.Origins;

/// <summary>How a script's name stands.</summary>
public enum Standing
{
    /// <summary>A mail module of a known product.</summary>
    Known,
    /// <summary>The name says form, order, feedback: the site's own handler.</summary>
    Form,
    /// <summary>Nothing is known of the name: check it.</summary>
    Unknown,
    /// <summary>A name that bots like to plant, or a file that never mails by itself.</summary>
    Suspicious,
    /// <summary>Typical of a break-in.</summary>
    Hacked,
    /// <summary>No name at all.</summary>
    None,
}

/// <summary>Why a name stands as it does; the words are in the locales under <c>script.why.*</c>.</summary>
public enum StandingReason
{
    Empty, Evaluated, ForgedUid, LeadingDot, StrangeExtension, DoubleExtension, HostilePath, Listed, ShellKit, DigitsOnly, HexName, RandomLetters,
    LookAlike, ShortName, CopyName, EntryFile, PlantedWord, FormWord, CommandLineCode, CachedSnippet, NothingKnown, NotPhp,
    HostileCharacters,
}

/// <summary>The judgement of one script name.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Product">The product whose file it is, for instance <c>1C-Bitrix</c>; null when none is known.</param>
/// <param name="Reason">Why.</param>
public sealed record ScriptJudgement(Standing Standing, string? Product, StandingReason Reason);

/// <summary>The standings' names in JSON and locales.</summary>
public static class StandingNames
{
    /// <summary>The standing's name in snake case.</summary>
    public static string Name(this Standing standing) => standing switch
    {
        Standing.Known => "known",
        Standing.Form => "form",
        Standing.Unknown => "unknown",
        Standing.Suspicious => "suspicious",
        Standing.Hacked => "hacked",
        Standing.None => "none",
    };
}
