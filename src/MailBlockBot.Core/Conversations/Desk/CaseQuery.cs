// A question to the store about cases, what it is for, and the answer.
using System.Text.Json.Serialization;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>Which cases are asked for; newest first.</summary>
/// <param name="Key">A key they have, or the beginning of one; null for all.</param>
/// <param name="Since">Opened at this time or later; null for all.</param>
/// <param name="Skip">How many to leave out, for paging.</param>
/// <param name="Take">At most so many.</param>
public sealed record CaseQuery(string? Key, DateTimeOffset? Since, int Skip, int Take);

/// <summary>A case that was found.</summary>
/// <param name="Mark">Its mark.</param>
/// <param name="Opened">When it was opened, UTC.</param>
public sealed record CaseHit(CaseMark Mark, DateTimeOffset Opened);

/// <summary>What the answer to a query is wanted for; it comes back with the answer.</summary>
[JsonDerivedType(typeof(List), "list")]
[JsonDerivedType(typeof(Figures), "figures")]
[JsonDerivedType(typeof(Inline), "inline")]
public abstract record Purpose
{
    /// <summary>A list of cases for the one who asked for a text.</summary>
    public sealed record List(string Text) : Purpose;

    /// <summary>Figures over a time, as it was written.</summary>
    public sealed record Figures(string Span) : Purpose;

    /// <summary>Answers to an inline query.</summary>
    public sealed record Inline(Incoming.Inquired Inquiry) : Purpose;
}
