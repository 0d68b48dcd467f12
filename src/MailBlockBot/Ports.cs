// What the pump needs from the world: a store, a door to the platform, a reader of logs.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;

namespace MailBlockBot;

/// <summary>An event in the inbox. One chat's events are handled in the order of their numbers, none before it is due.</summary>
internal sealed record InboxEntry(long Number, string Chat, DateTimeOffset Due, Incoming Incoming);

/// <summary>An effect in the outbox, leased to the process that performs it.</summary>
internal sealed record OutboxEntry(long Number, string Chat, Effect Effect);

/// <summary>An update as a door hands it over: the platform's number for it, the chat's key and what happened.</summary>
internal sealed record Delivery(long Update, string Chat, Incoming Incoming);

/// <summary>What one turn of a chat commits, all of it or nothing. A null chat stays as it was: nothing came of the event.</summary>
internal sealed record Turn(InboxEntry Handled, Chat? Chat, IReadOnlyList<Effect> Effects);

/// <summary>What a commit put into inbox and outbox.</summary>
internal sealed record Waiting(IReadOnlyList<InboxEntry> Inbox, IReadOnlyList<OutboxEntry> Outbox);

/// <summary>What came of performing an effect.</summary>
/// <param name="Messages">The numbers of the messages that now stand in the effect's slot; null leaves the slot as it is, none empties it.</param>
/// <param name="Answer">An event for the same chat; null when there is none.</param>
internal sealed record Outcome(IReadOnlyList<long>? Messages = null, Incoming? Answer = null)
{
    public static Outcome Nothing { get; } = new();
}

/// <summary>Where everything waits. What a returned task promised to keep is on the disk.</summary>
internal interface IStore : IAsyncDisposable
{
    /// <summary>Keeps updates that were not kept before, and tells which those are. Numbers of a door only grow, but for a fresh start after days of silence.</summary>
    Task<IReadOnlyList<InboxEntry>> Receive(string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now);

    /// <summary>Puts an event of our own into a chat's inbox.</summary>
    Task<InboxEntry> Post(string chat, Incoming incoming);

    Task<Chat?> Load(string chat);

    Task<Waiting> Commit(Turn turn, DateTimeOffset leaseEnds);

    /// <summary>Takes a performed effect out of the outbox, in one commit with what came of it.</summary>
    Task<InboxEntry?> Finish(OutboxEntry entry, Outcome outcome);

    /// <summary>All that waits: every event, and the effects whose lease another process held or let run out.</summary>
    Task<Waiting> Resume(DateTimeOffset now, DateTimeOffset leaseEnds);

    /// <summary>The platform's numbers of the messages in a slot.</summary>
    Task<IReadOnlyList<long>> Slot(string chat, string slot);

    /// <summary>The slot that a message of ours stands in; null when it stands in none.</summary>
    Task<string?> SlotAt(string chat, long message);

    Task<Case?> FindCase(string chat, long number);

    /// <summary>Cases of all chats, newest first.</summary>
    Task<IReadOnlyList<CaseHit>> FindCases(CaseQuery query);

    /// <summary>A number that no case has borne.</summary>
    Task<long> NextCase();

    /// <summary>Deletes cases opened before a time, and chats in which nothing happened since.</summary>
    Task<int> Purge(DateTimeOffset before);

    /// <summary>Gives the room of what was deleted back to the disk.</summary>
    Task Compact();
}

/// <summary>The functional core: a chat (null before anything happened in it) and what happened become the next chat and what is to be done.</summary>
internal delegate (Chat Chat, IReadOnlyList<Effect> Effects) Handle(string key, Chat? chat, Incoming incoming);

/// <summary>A chat platform, as far as it is spoken to.</summary>
internal interface IDoor
{
    /// <summary>Performs one effect that people see. Temporary faults are its own matter; it throws only when cancelled or at a loss.</summary>
    Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop);

    /// <summary>Shows that something is being done.</summary>
    Task ShowBusy(string chat, CancellationToken stop);
}

/// <summary>Reads logs to a diagnosis. <paramref name="progress"/> hears of unpacked bytes.</summary>
internal delegate Task<ReadResult> ReadMaterials(IReadOnlyList<Material> materials, IProgress<long> progress, CancellationToken stop);
