// All that is remembered of one chat between two events: one JSON document, the same in every store.
using System.Text.Json.Serialization;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;

namespace MailBlockBot.Core.Conversations;

/// <summary>A chat's state; which kind it is stands in the document.</summary>
[JsonDerivedType(typeof(PrivateChat), "private")]
[JsonDerivedType(typeof(DutyDesk), "desk")]
[JsonDerivedType(typeof(GroupChat), "group")]
public abstract record Chat
{
    /// <summary><c>ru</c> or <c>en</c>; null before anything was said.</summary>
    public string? Language { get; init; }

    /// <summary>Stays although nothing happened in it for as long as cases are kept: whoever is banned is so until an engineer says otherwise.</summary>
    public bool Stays() => this is PrivateChat { Banned: true };
}

/// <summary>A private chat's state.</summary>
public sealed record PrivateChat : Chat
{
    /// <summary>The customer chose the language with /lang: nothing else changes it.</summary>
    public bool LanguageChosen { get; init; }

    /// <summary>What came and is not being read yet.</summary>
    public IReadOnlyList<Material> Collected { get; init; } = [];

    /// <summary>The last number given to a reading or an alarm; an alarm or a reading with another number is out of date.</summary>
    public long Count { get; init; }

    /// <summary>The number of the alarm that ends the collecting; null when nothing is being collected.</summary>
    public long? Quiet { get; init; }

    /// <summary>When the last piece of it came.</summary>
    public DateTimeOffset LastCame { get; init; }

    /// <summary>What is being read; null when nothing is.</summary>
    public Underway? Reading { get; init; }

    /// <summary>The case that is talked about; null when none is.</summary>
    public Case? Case { get; init; }

    /// <summary>Asked for, and what comes next is joined to what is held.</summary>
    public Wanted Wanted { get; init; }

    /// <summary>What is read again together with the log that was asked for; let go when that comes, after an hour where lines are among it, else after a day.</summary>
    public IReadOnlyList<Material> Held { get; init; } = [];

    /// <summary>The number of the alarm that lets go what is held.</summary>
    public long? LetGo { get; init; }

    /// <summary>The latest cases, newest first, at most <see cref="CasesListed"/>.</summary>
    public IReadOnlyList<CaseLine> Cases { get; init; } = [];

    /// <summary>The case whose report lies on the duty desk and is not decided; null when there is none.</summary>
    public long? OnDesk { get; init; }

    /// <summary>Numbers of the customer's messages that were passed on to the desk, newest last, at most <see cref="MostPassed"/>: their edits follow.</summary>
    public IReadOnlyList<long> Passed { get; init; } = [];

    /// <summary>An engineer banned this user: nothing comes of what they do.</summary>
    public bool Banned { get; init; }

    /// <summary>The platform said whether this user is a member of the duty chat; null while it was not asked.</summary>
    public bool? Engineer { get; init; }

    /// <summary>When it said so, UTC.</summary>
    public DateTimeOffset EngineerAsked { get; init; }

    /// <summary>How many of them are remembered.</summary>
    public const int MostPassed = 30;

    /// <summary>How many cases /cases shows.</summary>
    public const int CasesListed = 10;
}

/// <summary>A reading that goes on.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Fresh">What came since the last answer.</param>
/// <param name="Joined">What was held is read with it.</param>
/// <param name="Check">Read to compare with the chat's case.</param>
/// <param name="Shown">The customer has been told that it takes a while.</param>
public sealed record Underway(long Number, IReadOnlyList<Material> Fresh, bool Joined, bool Check, bool Shown)
{
    /// <summary>The number of the case that it completes; null for a case of its own.</summary>
    public long? Completes { get; init; }
}

/// <summary>What the next message is taken for.</summary>
public enum Wanted
{
    /// <summary>Nothing was asked.</summary>
    Nothing,
    /// <summary>The access log that belongs to the case.</summary>
    AccessLog,
    /// <summary>The mail log that belongs to an access log.</summary>
    MailLog,
    /// <summary>A newer log, to see whether the measures helped.</summary>
    NewLog,
    /// <summary>The customer's own words for the report of measures.</summary>
    Words,
}
