// Inbox -> load -> Handle -> commit -> perform effects -> feed results back: nothing is lost, whatever dies and when.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using Microsoft.Extensions.Logging;

namespace MailBlockBot;

/// <summary>Drives every chat's conversation. Events of one chat keep their order; chats run side by side; readings delay nobody's messages.</summary>
internal sealed partial class Pump : IAsyncDisposable
{
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    readonly IStore _store;
    readonly Handle _handle;
    readonly Handle _apologise;
    readonly IDoor _door;
    readonly Readings _readings;
    readonly TimeProvider _clock;
    readonly ILogger _log;
    readonly Lines<InboxEntry> _events;
    readonly Lines<OutboxEntry> _effects;
    readonly Lines<OutboxEntry> _reads;
    readonly CancellationTokenSource _stop = new();
    readonly CancellationTokenSource _abort = new();

    /// <param name="store">Where everything waits.</param>
    /// <param name="handle">The functional core.</param>
    /// <param name="apologise">What is said when the core fails over an event, so that nobody is left without an answer.</param>
    /// <param name="door">Performs what people see.</param>
    /// <param name="read">Reads logs.</param>
    /// <param name="clock">The time.</param>
    /// <param name="log">The program's own log: never a customer's words.</param>
    public Pump(IStore store, Handle handle, Handle apologise,
        IDoor door, ReadMaterials read, TimeProvider clock, ILogger<Pump> log)
    {
        (_store, _handle, _apologise, _door, _clock, _log) = (store, handle, apologise, door, clock, log);
        _readings = new Readings(read, clock, log);
        _events = new((_, entry) => Persist(() => Step(entry), "event", entry.Number));
        _effects = new((_, entry) => Persist(() => Perform(entry), "effect", entry.Number));
        _reads = new((_, entry) => Persist(() => Perform(entry), "reading", entry.Number));
    }

    /// <summary>Takes up what an earlier run left.</summary>
    public async Task Start()
    {
        var now = _clock.GetUtcNow();
        Take(await _store.Resume(now, now + Lease));
    }

    /// <summary>Keeps updates; when the task ends, the platform may forget them.</summary>
    public async Task Receive(string door, IReadOnlyList<Delivery> deliveries)
    {
        foreach (var entry in await _store.Receive(door, deliveries, _clock.GetUtcNow())) Take(entry);
    }

    /// <summary>Ends what is in hand, for as long as patience lasts; all else stays in the store for the next run.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        var inHand = Task.WhenAll(_events.Close(), _effects.Close(), _reads.Close());
        await Task.WhenAny(inHand, Task.Delay(Patience, _clock));
        await _abort.CancelAsync();
        await inHand;
        _readings.Dispose();
    }

    void Take(Waiting waiting)
    {
        foreach (var entry in waiting.Inbox) Take(entry);
        foreach (var entry in waiting.Outbox) (entry.Effect is Effect.Read ? _reads : _effects).Add(entry.Chat, entry);
    }

    void Take(InboxEntry entry)
    {
        var wait = entry.Due - _clock.GetUtcNow();
        if (entry.Incoming is Incoming.Elapsed && wait > TimeSpan.Zero) _ = Later(entry, wait);
        else _events.Add(entry.Chat, entry);
    }

    async Task Later(InboxEntry entry, TimeSpan wait)
    {
        await Task.Delay(wait, _clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_stop.IsCancellationRequested) _events.Add(entry.Chat, entry);
    }

    async Task Step(InboxEntry entry)
    {
        var chat = await _store.Load(entry.Chat);
        var incoming = entry.Incoming.Answers is { } answered ? entry.Incoming with { Slot = await _store.SlotAt(entry.Chat, answered) } : entry.Incoming;
        Chat next;
        IReadOnlyList<Effect> effects;
        try
        {
            (next, effects) = _handle(entry.Chat, chat, incoming);
        }
        catch (Exception e)
        {
            Stumbled(_log, entry.Incoming.GetType().Name, e.GetType().Name, e.StackTrace);
            (next, effects) = _apologise(entry.Chat, chat, incoming);
        }
        // What people in a group say to each other changes nothing.
        var silent = effects.Count == 0 && ReferenceEquals(next, chat);
        Take(await _store.Commit(new Turn(entry, silent ? null : next, effects), _clock.GetUtcNow() + Lease));
    }

    async Task Perform(OutboxEntry entry)
    {
        var outcome = entry.Effect switch
        {
            Effect.Read read => await Read(entry.Chat, read),
            Effect.Recall recall => new Outcome(Answer: new Incoming.Recalled(_clock.GetUtcNow(), recall.Case, await _store.FindCase(entry.Chat, recall.Case))),
            Effect.Find find => new Outcome(Answer: new Incoming.Found(_clock.GetUtcNow(), find.Query, find.Purpose, await Find(find.Query))),
            Effect.Refuse refuse => Refuse(refuse),
            _ => await _door.Perform(entry, _abort.Token),
        };
        if (await _store.Finish(entry, outcome) is { } answer) Take(answer);
    }

    async Task<IReadOnlyList<CaseHit>> Find(CaseQuery query)
    {
        var hits = await _store.FindCases(query);
        return query.Whole ? await Task.WhenAll(hits.Select(async hit => hit with { Case = await _store.FindCase(hit.Mark.Chat, hit.Mark.Number) })) : hits;
    }

    Outcome Refuse(Effect.Refuse refuse)
    {
        Refused(_log, refuse.Command, refuse.Chat);
        return Outcome.Nothing;
    }

    async Task<Outcome> Read(string chat, Effect.Read read)
    {
        var result = await _readings.Run(
            read.Materials, stop => _door.ShowBusy(chat, stop),
            async bytes => Take(await _store.Post(chat, new Incoming.Progressed(_clock.GetUtcNow(), read.Number, bytes))), _stop.Token);
        // What opens no case takes no number.
        var number = result.Diagnosis is { Cause: not null } or { HosterLimit.Hits: > 0 } ? await _store.NextCase() : 0;
        return new Outcome(Answer: new Incoming.HasRead(_clock.GetUtcNow(), read.Number, number, result.Bounded()));
    }

    // A full disk or a fault of ours must neither lose an event nor let a later one of the chat overtake it.
    async Task Persist(Func<Task> work, string what, long number)
    {
        for (var pause = TimeSpan.FromMilliseconds(200); ; pause = Pace.Longer(pause))
        {
            try
            {
                await work();
                return;
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested || _abort.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Failed(_log, what, number, e.GetType().Name, pause.TotalSeconds);
                await Task.Delay(pause, _clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (_stop.IsCancellationRequested) return;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The conversation failed over {Event} with {Fault}; the customer was told\n{Trace}")]
    static partial void Stumbled(ILogger log, string @event, string fault, string? trace);

    [LoggerMessage(LogLevel.Information, "Refused: {Command} in a {Chat} chat")]
    static partial void Refused(ILogger log, string command, string chat);

    [LoggerMessage(LogLevel.Error, "{What} {Number} failed with {Fault}; again in {Seconds} s")]
    static partial void Failed(ILogger log, string what, long number, string fault, double seconds);
}
