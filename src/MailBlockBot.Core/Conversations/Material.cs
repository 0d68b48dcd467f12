// What a customer hands in, before it is read, and what came of reading it.
using System.Text.Json.Serialization;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Conversations;

/// <summary>A piece of log.</summary>
/// <param name="Message">The number of the message it came in.</param>
[JsonDerivedType(typeof(Paste), "paste")]
[JsonDerivedType(typeof(Document), "document")]
public abstract record Material(long Message)
{
    /// <summary>Lines written or forwarded into the chat.</summary>
    public sealed record Paste(long Message, string Text) : Material(Message);

    /// <summary>A file that lies with the platform.</summary>
    /// <param name="Message">The message's number.</param>
    /// <param name="Id">What the platform fetches it by.</param>
    /// <param name="Name">The sender's name for it: hostile, only to be shown.</param>
    /// <param name="Size">In bytes as the platform says; null when it does not.</param>
    public sealed record Document(long Message, string Id, string Name, long? Size) : Material(Message)
    {
        /// <summary>What its sender said of it, for whoever it may be passed on to; null elsewhere.</summary>
        public string? Caption { get; init; }
    }
}

/// <summary>What came of a reading.</summary>
/// <param name="Diagnosis">What was found; null when nothing of it could be read.</param>
/// <param name="Problems">What could not be read, each once.</param>
public sealed record ReadResult(Diagnosis? Diagnosis, IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>As much of it as fits into an event, whatever the log was.</summary>
    public ReadResult Bounded() => Diagnosis is null ? this : this with { Diagnosis = Bounds.OfEvent(Diagnosis) };
}

/// <summary>One thing that could not be read.</summary>
/// <param name="Name">Its shown name.</param>
/// <param name="Kind">Why, in snake case: the last part of a key under <c>chat.problem.*</c>.</param>
/// <param name="Size">What it measured, in the limit's unit.</param>
/// <param name="Limit">The limit it met.</param>
public sealed record ReadProblem(string Name, string Kind, long? Size = null, long? Limit = null);
