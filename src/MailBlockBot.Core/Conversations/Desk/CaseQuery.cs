// A question to the store about cases, what it is for, and the answer.
using System.Text.Json.Serialization;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>Which cases are asked for; newest first.</summary>
/// <param name="Key">A key they have, or the beginning of one; null for all.</param>
/// <param name="Since">Opened at this time or later; null for all.</param>
/// <param name="Skip">How many to leave out, for paging.</param>
/// <param name="Take">At most so many.</param>
public sealed record CaseQuery(string? Key, DateTimeOffset? Since, int Skip, int Take)
{
    /// <summary>The cases themselves are wanted, not only their marks: for a few at a time.</summary>
    public bool Whole { get; init; }
}

/// <summary>A case that was found.</summary>
/// <param name="Mark">Its mark.</param>
/// <param name="Opened">When it was opened, UTC.</param>
public sealed record CaseHit(CaseMark Mark, DateTimeOffset Opened)
{
    /// <summary>The case, where it was asked for and is there.</summary>
    public Case? Case { get; init; }
}

/// <summary>What the answer to a query is wanted for; it comes back with the answer.</summary>
[JsonDerivedType(typeof(List), "list")]
[JsonDerivedType(typeof(Figures), "figures")]
[JsonDerivedType(typeof(Inline), "inline")]
[JsonDerivedType(typeof(MessageId), "message")]
[JsonDerivedType(typeof(Doubt), "doubt")]
[JsonDerivedType(typeof(Correct), "correct")]
[JsonDerivedType(typeof(Ban), "ban")]
public abstract record Purpose
{
    /// <summary>A list of cases for the one who asked for a text.</summary>
    public sealed record List(string Text) : Purpose;

    /// <summary>Figures over a time, as it was written.</summary>
    public sealed record Figures(string Span) : Purpose;

    /// <summary>What is known of a message.</summary>
    public sealed record MessageId(string Id) : Purpose;

    /// <summary>A case's replies, of which one was misread; <paramref name="Judged"/> when it is known which.</summary>
    public sealed record Doubt(Verdict? Judged) : Purpose;

    /// <summary>The right verdict for a case's reply, by an engineer.</summary>
    public sealed record Correct(Verdict Judged, Verdict Right, Person By) : Purpose;

    /// <summary>The customer of a case is banned, or no longer.</summary>
    public sealed record Ban(string Who, bool Lift) : Purpose;

    /// <summary>Answers to an inline query.</summary>
    public sealed record Inline(Incoming.Inquired Inquiry) : Purpose;
}
