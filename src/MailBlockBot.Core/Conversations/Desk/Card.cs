// One report of measures on the desk, from its coming to its answer.
namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>A card. There is one for a case; a second report of the case renews it.</summary>
/// <param name="Report">The latest report.</param>
/// <param name="State">What became of it.</param>
/// <param name="Owner">The engineer who took it, or decided it; null when nobody did.</param>
/// <param name="Came">When the report came, UTC.</param>
/// <param name="Changed">When its state changed last, UTC.</param>
public sealed record Card(Report Report, CardState State, Person? Owner, DateTimeOffset Came, DateTimeOffset Changed)
{
    /// <summary>The case's number.</summary>
    public long Number => Report.Mark.Number;

    /// <summary>Still to be decided.</summary>
    public bool Open => State is CardState.New or CardState.Taken or CardState.Waiting;

    /// <summary>Numbers of the desk's messages that were passed on to the customer, newest last, at most <see cref="MostPassed"/>: their edits follow.</summary>
    public IReadOnlyList<long> Passed { get; init; } = [];

    /// <summary>Numbers of the customer's messages that were brought to the desk, newest last, at most <see cref="MostPassed"/>.</summary>
    public IReadOnlyList<long> Brought { get; init; } = [];

    /// <summary>The number of the desk's message that gave a refusal's reason; null when there was none.</summary>
    public long? Refusal { get; init; }

    /// <summary>How many of each are remembered.</summary>
    public const int MostPassed = 30;
}

/// <summary>Where a card stands.</summary>
public enum CardState
{
    /// <summary>Nobody looks at it yet.</summary>
    New,
    /// <summary>An engineer has it.</summary>
    Taken,
    /// <summary>The customer was asked something.</summary>
    Waiting,
    /// <summary>The block is lifted.</summary>
    Lifted,
    /// <summary>The block stays.</summary>
    Refused,
}
