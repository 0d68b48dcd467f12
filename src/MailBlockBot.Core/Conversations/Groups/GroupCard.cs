// One case of a group, from the log to its end. No recipient's address stands in it.
using MailBlockBot.Core.Conversations.Desk;

namespace MailBlockBot.Core.Conversations.Groups;

/// <summary>A card. There is one for a case.</summary>
/// <param name="Mark">The case in few words.</param>
/// <param name="Print">By which the same log is known again.</param>
/// <param name="Campaign">By which the same mailing is known again in another log; null where nothing tells.</param>
/// <param name="Thread">The number of the topic it stands in; null for the chat itself.</param>
/// <param name="Came">When it was opened, UTC.</param>
/// <param name="State">What became of it.</param>
/// <param name="By">Who took or closed it; null when nobody did.</param>
/// <param name="Changed">Since when it is so, UTC.</param>
public sealed record GroupCard(
    CaseMark Mark, ulong Print, string? Campaign, long? Thread, DateTimeOffset Came, GroupCardState State, Person? By, DateTimeOffset Changed)
{
    /// <summary>The case's number.</summary>
    public long Number => Mark.Number;

    /// <summary>Still to be done.</summary>
    public bool Open => State != GroupCardState.Closed;

    /// <summary>Time of the log's first mail record, as its own clock tells it; null when the log has none.</summary>
    public DateTime? From { get; init; }

    /// <summary>Time of the last one.</summary>
    public DateTime? To { get; init; }

    /// <summary>A line of the log that shows the cause, masked; null when there is none.</summary>
    public string? Sample { get; init; }

    /// <summary>The whole answer stands below the card.</summary>
    public bool Explained { get; init; }
}

/// <summary>Where a card stands.</summary>
public enum GroupCardState
{
    /// <summary>Nobody took it.</summary>
    Open,
    /// <summary>Somebody has it.</summary>
    Taken,
    /// <summary>It is done.</summary>
    Closed,
}
