// What the pump needs from the world: a store, a door to the platform, a reader of logs.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.WebChat;

namespace MailBlockBot;

/// <summary>An event in the inbox. One chat's events are handled in the order of their numbers, an alarm not before it is due.</summary>
internal sealed record InboxEntry(long Number, string Chat, DateTimeOffset Due, Incoming Incoming)
{
    public bool IsDue(DateTimeOffset now) => Incoming is not Incoming.Elapsed || Due <= now;
}

/// <summary>An effect in the outbox.</summary>
internal sealed record OutboxEntry(long Number, string Chat, Effect Effect);

/// <summary>An update as a door hands it over: the platform's number for it, the chat's key and what happened.</summary>
internal sealed record Delivery(long Update, string Chat, Incoming Incoming);

/// <summary>What may wait in a chat: events, effects that people see, and readings, which delay neither of the others.</summary>
internal enum Work
{
    Event,
    Sight,
    Reading,
}

/// <summary>Something waits in a chat, and may be taken from a time on.</summary>
internal readonly record struct Waiting(string Chat, Work Work, DateTimeOffset Due)
{
    public static Work Of(Effect effect) => effect is Effect.Read ? Work.Reading : Work.Sight;
}

/// <summary>What becomes of a chat over an event, and what is to be done. A null chat stays as it was: nothing came of the event. Pure, and quick.</summary>
internal delegate (Chat? Chat, IReadOnlyList<Effect> Effects) Decide(InboxEntry entry, Chat? chat);

/// <summary>What came of performing an effect.</summary>
/// <param name="Messages">The numbers of the messages that now stand in the effect's slot; null leaves the slot as it is, none empties it.</param>
/// <param name="Answer">An event for the same chat; null when there is none.</param>
internal sealed record Outcome(IReadOnlyList<long>? Messages = null, Incoming? Answer = null)
{
    public static Outcome Nothing { get; } = new();
}

/// <summary>What waits in the outboxes of all chats together.</summary>
/// <param name="Count">How many effects.</param>
/// <param name="Oldest">The number of the oldest; null when none waits.</param>
internal readonly record struct OutboxState(long Count, long? Oldest);

/// <summary>Something that only one process may do, until it leaves or has lost it.</summary>
internal sealed class Office(Func<Task> leave, CancellationToken lost) : IAsyncDisposable
{
    public CancellationToken Lost => lost;

    public ValueTask DisposeAsync() => new(leave());
}

/// <summary>Where everything waits. What a returned task promised to keep is on the disk.</summary>
internal interface IStore : IAsyncDisposable
{
    /// <summary>Keeps updates that were not kept before, in whatever order their numbers come, and tells what waits now. After days of silence numbers may start anew.</summary>
    Task<IReadOnlyList<Waiting>> Receive(string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now);

    /// <summary>Puts an event of our own into a chat's inbox.</summary>
    Task<Waiting> Post(string chat, Incoming incoming);

    /// <summary>
    /// One turn of a chat: its oldest due event (with its slot looked up) and its state go through <paramref name="decide"/>, and all that came of it is one
    /// commit, or nothing is. A chat has one turn at a time, over all processes; a process asks for the turns of a chat one after the other.
    /// </summary>
    /// <returns>What waits now; null when nothing was due, or another process has the chat.</returns>
    Task<IReadOnlyList<Waiting>?> Step(string chat, DateTimeOffset now, Decide decide);

    /// <summary>The chat's oldest effect of a kind, to be performed by this process. Nobody else is given it, nor a later one of the chat, while this process lives.</summary>
    /// <returns>Null when there is none, or somebody is at it.</returns>
    Task<OutboxEntry?> Take(string chat, Work work);

    /// <summary>Takes a performed effect out of the outbox, in one commit with what came of it. Done again, it does nothing.</summary>
    Task<Waiting?> Finish(OutboxEntry entry, Outcome outcome);

    /// <summary>Tells that this process lives, and all that is due and that nobody is at: left by an earlier run, or by a process that died.</summary>
    Task<IReadOnlyList<Waiting>> Sweep(DateTimeOffset now);

    /// <summary>What waits to be performed, by whomever.</summary>
    Task<OutboxState> Depth();

    Task<Chat?> Load(string chat);

    /// <summary>The platform's numbers of the messages in a slot.</summary>
    Task<IReadOnlyList<long>> Slot(string chat, string slot);

    /// <summary>The slot that a message of ours stands in; null when it stands in none.</summary>
    Task<string?> SlotAt(string chat, long message);

    Task<Case?> FindCase(string chat, long number);

    /// <summary>Cases of all chats, newest first.</summary>
    Task<IReadOnlyList<CaseHit>> FindCases(CaseQuery query);

    /// <summary>A number that no case has borne.</summary>
    Task<long> NextCase();

    /// <summary>Deletes cases opened before a time, and chats in which nothing happened since, with what could not be done there.</summary>
    Task<int> Purge(DateTimeOffset before);

    /// <summary>Waits until this process alone holds an office, such as polling a platform.</summary>
    Task<Office> Win(string office, CancellationToken stop);

    /// <summary>Gives the room of what was deleted back to the disk.</summary>
    Task Compact();

    /// <summary>The same store for the chat in a browser.</summary>
    IPageStore Pages { get; }

    /// <summary>Signals that nothing can be kept any more, whatever is tried, until the program is started anew.</summary>
    CancellationToken Broken { get; }
}

/// <summary>The functional core: a chat (null before anything happened in it) and what happened become the next chat and what is to be done.</summary>
internal delegate (Chat Chat, IReadOnlyList<Effect> Effects) Handle(string key, Chat? chat, Incoming incoming);

/// <summary>A chat platform, as far as it is spoken to.</summary>
internal interface IDoor
{
    /// <summary>Performs one effect that people see. Temporary faults are its own matter; it throws only when cancelled or at a loss.</summary>
    Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop);

    /// <summary>Whether a chat's platform is switched on: what is to be done in a chat of another waits in the store until it is.</summary>
    bool Serves(string chat);

    /// <summary>Shows that something is being done.</summary>
    Task ShowBusy(string chat, CancellationToken stop);
}

/// <summary>Reads logs to a diagnosis. <paramref name="progress"/> hears of unpacked bytes.</summary>
internal delegate Task<ReadResult> ReadMaterials(IReadOnlyList<Material> materials, IProgress<long> progress, CancellationToken stop);
