// Inbox -> load -> Handle -> commit -> perform effects -> feed results back: nothing is lost, whatever dies and when.
// Several processes may do this on one store: what waits is the store's to hand out, and a sweep takes up what nobody is at.
using System.Collections.Concurrent;
using System.Diagnostics;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Operations;
using Microsoft.Extensions.Logging;

namespace MailBlockBot;

/// <summary>Drives every chat's conversation. Events of one chat keep their order; chats run side by side; readings delay nobody's messages.</summary>
internal sealed partial class Pump : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Often = TimeSpan.FromSeconds(1);
    // Alarms that are nearer are waited for here, to the moment; all others are found by a sweep.
    static readonly TimeSpan Near = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    readonly IStore _store;
    readonly Handle _handle;
    readonly Handle _apologise;
    readonly IDoor _door;
    readonly Readings _readings;
    readonly AnswerTimes _times;
    readonly TimeProvider _clock;
    readonly ILogger _log;
    readonly Dictionary<Work, Lines> _lines;
    // Platforms that are switched off, and when that was told.
    readonly ConcurrentDictionary<string, DateTimeOffset> _away = [];
    readonly CancellationTokenSource _stop = new();
    readonly CancellationTokenSource _abort = new();
    Task _sweeping = Task.CompletedTask;

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
        _times = new AnswerTimes(clock);
        _lines = new()
        {
            [Work.Event] = new(Step),
            [Work.Sight] = new(chat => Perform(chat, Work.Sight)),
            [Work.Reading] = new(chat => Perform(chat, Work.Reading)),
        };
    }

    /// <summary>Takes up what an earlier run left, and from then on what other processes leave.</summary>
    public async Task Start()
    {
        Take(await _store.Sweep(_clock.GetUtcNow()));
        _sweeping = Sweep();
    }

    /// <summary>Keeps updates; when the task ends, the platform may forget them.</summary>
    public async Task Receive(string door, IReadOnlyList<Delivery> deliveries)
    {
        using (var arrival = Traces.Arrive(door, deliveries)) Take(await _store.Receive(door, arrival.Deliveries, _clock.GetUtcNow()));
        Meters.Took(door, deliveries.Count);
    }

    /// <summary>Takes up what a door kept in the store itself.</summary>
    public void Receive(Waiting kept)
    {
        Take(kept);
        Meters.Took(Doors.Name(kept.Chat), 1);
    }

    /// <summary>Ends what is in hand, for as long as patience lasts; all else stays in the store for the next run.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        var inHand = Task.WhenAll([.. _lines.Values.Select(lines => lines.Close()), _sweeping]);
        await Task.WhenAny(inHand, Task.Delay(Patience, _clock));
        await _abort.CancelAsync();
        await inHand;
        _readings.Dispose();
    }

    void Take(IEnumerable<Waiting> waiting)
    {
        foreach (var one in waiting) Take(one);
    }

    void Take(Waiting waiting)
    {
        var wait = waiting.Due - _clock.GetUtcNow();
        if (wait <= TimeSpan.Zero) _lines[waiting.Work].Wake(waiting.Chat);
        else if (wait <= Near) _ = Later(waiting, wait);
    }

    async Task Later(Waiting waiting, TimeSpan wait)
    {
        await Task.Delay(wait, _clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _lines[waiting.Work].Wake(waiting.Chat);
    }

    async Task Sweep()
    {
        while (true)
        {
            await Task.Delay(Often, _clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_stop.IsCancellationRequested) return;
            // Sweeps tell that this process lives: a long pause would make the others think otherwise.
            if (await Persist(() => _store.Sweep(_clock.GetUtcNow()), "A sweep", Often) is { } left) Take(left);
        }
    }

    async Task<bool> Step(string chat)
    {
        Activity? turn = null;
        var made = await Persist(() => _store.Step(chat, _clock.GetUtcNow(), (entry, state) =>
        {
            turn?.Dispose();
            turn = Traces.Turn(entry);
            var (next, effects) = Decide(entry, state);
            return (next, Traces.Mark(effects, turn));
        }), "A turn");
        turn?.Dispose();
        if (made is null) return false;
        Meters.Turned();
        Take(made);
        return true;
    }

    (Chat? Chat, IReadOnlyList<Effect> Effects) Decide(InboxEntry entry, Chat? chat)
    {
        Chat next;
        IReadOnlyList<Effect> effects;
        try
        {
            (next, effects) = _handle(entry.Chat, chat, entry.Incoming);
        }
        catch (Exception e)
        {
            Stumbled(_log, entry.Incoming.GetType().Name, e.GetType().Name, e.StackTrace);
            (next, effects) = _apologise(entry.Chat, chat, entry.Incoming);
        }
        _times.Begin(entry.Chat, entry.Incoming, effects);
        // What people in a group say to each other changes nothing.
        return (effects.Count == 0 && ReferenceEquals(next, chat) ? null : next, effects);
    }

    // What was performed is not performed again because it could not be written down at once.
    async Task<bool> Perform(string chat, Work work)
    {
        if (!_door.Serves(chat))
        {
            var (door, now) = (Doors.Name(chat), _clock.GetUtcNow());
            // Told again every day: an operator who does not know of it would never look.
            if (_away.AddOrUpdate(door, now, (_, told) => now - told < Daily ? told : now) == now) Away(_log, door);
            return false;
        }
        if (await Persist(() => _store.Take(chat, work), "Taking an effect") is not { } entry) return false;
        var deed = Traces.Perform(entry);
        var performed = await Persist(() => Perform(entry), "An effect");
        deed?.Dispose();
        if (performed is not { } outcome) return false;
        if (deed is not null && outcome.Answer is { } heard) outcome = outcome with { Answer = heard with { Trace = deed.Id } };
        _times.End(entry);
        if (await Persist(() => _store.Finish(entry, outcome), "Ending an effect") is { } answer) Take(answer);
        return true;
    }

    async Task<Outcome> Perform(OutboxEntry entry) => entry.Effect switch
    {
        Effect.Read read => await Read(entry.Chat, read),
        Effect.Recall recall => new Outcome(Answer: new Incoming.Recalled(_clock.GetUtcNow(), recall.Case, await _store.FindCase(entry.Chat, recall.Case))),
        Effect.Find find => new Outcome(Answer: new Incoming.Found(_clock.GetUtcNow(), find.Query, find.Purpose, await Find(find.Query))),
        Effect.Refuse refuse => Refuse(refuse),
        _ => await _door.Perform(entry, _abort.Token),
    };

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
            async bytes => Take(await _store.Post(chat, new Incoming.Progressed(_clock.GetUtcNow(), read.Number, bytes) { Trace = read.Trace })), _stop.Token);
        Meters.Diagnosed(result);
        // What opens no case takes no number.
        var number = read.Case ?? (result.Diagnosis is { Cause: not null } or { HosterLimit.Hits: > 0 } ? await _store.NextCase() : 0);
        return new Outcome(Answer: new Incoming.HasRead(_clock.GetUtcNow(), read.Number, number, result.Bounded()));
    }

    // A full disk, a database that is away or a fault of ours must neither lose an event nor let a later one of the chat overtake it. Nothing when told to stop.
    async Task<T?> Persist<T>(Func<Task<T>> work, string what, TimeSpan? most = null)
    {
        for (var pause = TimeSpan.FromMilliseconds(200); ; pause = most is { } longest && pause * 2 > longest ? longest : Pace.Longer(pause))
        {
            try
            {
                return await work();
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested || _abort.IsCancellationRequested)
            {
                return default;
            }
            catch (Exception e)
            {
                Failed(_log, what, e.GetType().Name, pause.TotalSeconds);
                await Task.Delay(pause, _clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (_stop.IsCancellationRequested) return default;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The conversation failed over {Event} with {Fault}; the customer was told\n{Trace}")]
    private static partial void Stumbled(ILogger log, string @event, string fault, string? trace);

    [LoggerMessage(LogLevel.Warning, "Something is to be said in chats of {Door}, which is switched off (Telegram:Token, Web:Enabled). It waits until that is on again, and goes when the chat's days are over (Limits:CaseDays)")]
    private static partial void Away(ILogger log, string door);

    [LoggerMessage(LogLevel.Information, "Refused: {Command} in a {Chat} chat")]
    private static partial void Refused(ILogger log, string command, string chat);

    [LoggerMessage(LogLevel.Error, "{What} failed with {Fault}; again in {Seconds} s")]
    private static partial void Failed(ILogger log, string what, string fault, double seconds);
}
