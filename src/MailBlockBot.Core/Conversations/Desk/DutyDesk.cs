// All that the duty desk remembers.
namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>The duty chat's state.</summary>
public sealed record DutyDesk : Chat
{
    /// <summary>Cards by coming, newest last; open ones, and the latest closed ones up to <see cref="MostCards"/> together.</summary>
    public IReadOnlyList<Card> Cards { get; init; } = [];

    /// <summary>The key of the chat that the duty chat went on as: all that comes here follows; null while the desk is here.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The key of the duty chat of the settings that went on as this one; null where it is this one.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>No alerts and reminders before this time; null when none was asked for.</summary>
    public DateTimeOffset? MutedUntil { get; init; }

    /// <summary>Cases opened within the last day, by which incidents are found; newest last, at most <see cref="MostMarks"/>.</summary>
    public IReadOnlyList<Seen> Marks { get; init; } = [];

    /// <summary>Incidents that are not over.</summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary>The last number given to an incident.</summary>
    public long IncidentCount { get; init; }

    /// <summary>Verdicts that engineers corrected, newest last, at most <see cref="MostCorrections"/>.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>How many corrections are kept.</summary>
    public const int MostCorrections = 300;

    /// <summary>Keys of the chats that are banned, newest last, at most <see cref="MostBanned"/>.</summary>
    public IReadOnlyList<string> Banned { get; init; } = [];

    /// <summary>How many of them are remembered here; each chat knows of itself.</summary>
    public const int MostBanned = 1_000;

    /// <summary>How many cards are kept when some are closed.</summary>
    public const int MostCards = 500;

    /// <summary>How many marks are kept.</summary>
    public const int MostMarks = 1_000;
}

/// <summary>A case and when it was opened.</summary>
public sealed record Seen(CaseMark Mark, DateTimeOffset Time);

/// <summary>Cases of several customers with one thing in common.</summary>
/// <param name="Number">The incident's number.</param>
/// <param name="Kind">What they share.</param>
/// <param name="Shared">The server, address or script they share.</param>
/// <param name="Since">When it was seen, UTC.</param>
/// <param name="Cases">The latest cases, oldest first, at most <see cref="MostCases"/>.</param>
public sealed record Incident(long Number, IncidentKind Kind, string Shared, DateTimeOffset Since, IReadOnlyList<CaseMark> Cases)
{
    /// <summary>Whoever came before these, oldest first, at most <see cref="MostEarlier"/>: all that is needed to tell them that it is over.</summary>
    public IReadOnlyList<Affected> Earlier { get; init; } = [];

    /// <summary>It came while the desk wanted silence, and has not been told since.</summary>
    public bool Untold { get; init; }

    /// <summary>How many cases are kept as they are shown.</summary>
    public const int MostCases = 50;

    /// <summary>How many are remembered beyond these: a desk that never closes an incident must not grow for ever.</summary>
    public const int MostEarlier = 2_000;
}

/// <summary>Who has a case in an incident.</summary>
/// <param name="Chat">The key of the customer's chat.</param>
/// <param name="Number">The case's number.</param>
public sealed record Affected(string Chat, long Number);

/// <summary>What the cases of an incident share, most telling first.</summary>
public enum IncidentKind
{
    /// <summary>A listed address.</summary>
    Address,
    /// <summary>A campaign: scripts of one name or pattern of name.</summary>
    Campaign,
    /// <summary>Visitors from one address.</summary>
    Client,
    /// <summary>A campaign: letters of one shape of subject.</summary>
    Subject,
    /// <summary>A server.</summary>
    Server,
}
