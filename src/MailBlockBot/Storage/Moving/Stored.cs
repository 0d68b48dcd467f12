// All that a store keeps, one by one, as every store can give and take it: JSON as it was written, times as UTC milliseconds.
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.Storage.Moving;

internal abstract record Stored
{
    /// <summary>What a chat remembers.</summary>
    public sealed record State(string Chat, long Seen, string Json) : Stored;

    /// <summary>What waits to be handled; due at zero what is no alarm or cannot be read by this version; answering no message is -1.</summary>
    public sealed record Event(long Number, string Chat, long Due, long Answers, string Json) : Stored;

    /// <summary>An effect that waits to be performed; no work is known of one that this version cannot read.</summary>
    public sealed record Deed(long Number, string Chat, Work? Work, string Json) : Stored;

    public sealed record Messages(string Chat, string Slot, long[] Numbers) : Stored;

    /// <summary>What it is found by is made of it anew.</summary>
    public sealed record Filed(string Chat, Case Case) : Stored;

    /// <summary>What stands on a page, with the visitor's own id for it; without JSON when it was taken back.</summary>
    public sealed record Letter(long Number, long Version, string Chat, string? Id, long Time, string? Json) : Stored;

    public sealed record Piece(string Chat, string File, int Index, long Until, byte[] Bytes) : Stored;

    public sealed record Secret(string Name, byte[] Bytes) : Stored;

    /// <summary>An update that came in by a door, and when (or when a later one near it did).</summary>
    public sealed record Received(string Door, long Update, long At) : Stored;

    /// <summary>The last number that was given.</summary>
    public sealed record Counter(Counted What, long Last) : Stored;
}

internal enum Counted
{
    Cases,
    Letters,
}

/// <summary>How much of everything; the counters by where they stand.</summary>
internal sealed record Holdings(long Chats, long Events, long Effects, long Slots, long Cases, long Letters, long Pieces, long Secrets, long Updates, long LastCase, long LastLetter)
{
    public static Holdings None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public override string ToString() => FormattableString.Invariant(
        $"{Chats} chats, {Events} events and {Effects} effects that wait, {Slots} slots, {Cases} cases (last number {LastCase}), {Letters} letters (last number {LastLetter}), {Pieces} pieces of files, {Secrets} secrets, {Updates} numbers of updates");
}

/// <summary>A store that is read row by row, by whoever has it alone.</summary>
internal interface ISource : IAsyncDisposable
{
    IAsyncEnumerable<Stored> Read();

    Task<Holdings> Count();
}

/// <summary>An empty store that is filled: it stays as it was until all is there.</summary>
internal interface ITarget : IAsyncDisposable
{
    Task Write(IReadOnlyList<Stored> rows);

    Task<Holdings> Count();

    Task Complete();
}
