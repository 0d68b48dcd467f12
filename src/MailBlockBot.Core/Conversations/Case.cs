// One case: what was found in one customer's logs, and what the customer did about it. No raw log is kept in it.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Conversations;

/// <summary>A case of one chat.</summary>
public sealed record Case
{
    /// <summary>Its number, never given twice.</summary>
    public required long Number { get; init; }

    /// <summary>When the answer was given.</summary>
    public required DateTimeOffset Opened { get; init; }

    /// <summary>What was found, within the bounds of a case: at most 1,000 dead addresses, the course of time in at most 350 shares.</summary>
    public required Diagnosis Diagnosis { get; init; }

    /// <summary>The ticked steps, counted from 0 among those that can be ticked.</summary>
    public IReadOnlyList<int> Ticked { get; init; } = [];

    /// <summary>The customer's own words on what was done.</summary>
    public string? Words { get; init; }

    /// <summary>When the report of measures was made; null before that.</summary>
    public DateTimeOffset? Reported { get; init; }
}

/// <summary>A case as it stands in the list of a chat's cases.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Opened">When.</param>
/// <param name="Cause">The verdict's name; null without a failure.</param>
/// <param name="Reported">Measures were reported.</param>
public sealed record CaseLine(long Number, DateTimeOffset Opened, string? Cause, bool Reported);
