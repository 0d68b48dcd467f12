// Everything that waits and everything that is remembered, in one file beside the program.
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.WebChat;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Storage.LiteDb;

/// <summary>The store in a LiteDB file. Times are UTC milliseconds: LiteDB's own dates lose their offset and their ticks.</summary>
internal sealed class LiteDbStore : IStore
{
    readonly LiteDbWriter _writer;
    readonly string _path;
    readonly StoreLock? _held;
    readonly DiskReserve _reserve;
    readonly Inbox _inbox;
    readonly Outbox _outbox;
    readonly Backlog _backlog = new();

    public LiteDbStore(LiteDatabase database, string path, ILogger<LiteDbStore> log, StoreLock? held = null, int reserve = DiskReserve.Megabytes)
    {
        (_path, _held, _reserve) = (path, held, new DiskReserve(path, reserve));
        var rows = new Rows(database, log);
        (_inbox, _outbox) = (new Inbox(rows), new Outbox(rows));
        // The file is locked by this process, so whoever performed an effect before is dead.
        _backlog.Add(_inbox.All(database), _outbox.All(database));
        _writer = new LiteDbWriter(database, _reserve);
        Pages = new LiteDbPages(_writer, _inbox, _backlog);
    }

    public IPageStore Pages { get; }

    public CancellationToken Broken => _writer.Broken;

    public (long Commits, long Jobs) Commits => _writer.Done;

    public async Task<IReadOnlyList<Waiting>> Receive(string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now)
    {
        var kept = await _writer.Run(db => _inbox.Receive(db, door, deliveries, now), kept => _backlog.Add(kept, []));
        return [.. kept.Select(Announced)];
    }

    public async Task<Waiting> Post(string chat, Incoming incoming) =>
        Announced(await _writer.Run(db => _inbox.Put(db, chat, incoming, incoming.Time), posted => _backlog.Add([posted], [])));

    public async Task<IReadOnlyList<Waiting>?> Step(string chat, DateTimeOffset now, Decide decide)
    {
        if (_backlog.Due(chat, now) is not { } entry) return null;
        var (json, slot) = await _writer.Run(db =>
            (Chats.Json(db, chat), entry.Incoming.Answers is { } answered ? Slots.Of(db, chat, answered) : null));
        var (next, effects) = decide(slot is null ? entry : entry with { Incoming = entry.Incoming with { Slot = slot } }, Chats.Read(json));
        var forget = effects.Any(effect => effect is Effect.Forget);
        var (events, sights) = await _writer.Run(db => Commit(db, entry, next, effects, forget), made =>
        {
            if (forget) _backlog.Forget(chat);
            _backlog.Remove(entry);
            _backlog.Add(made.Events, made.Effects);
        });
        return [.. events.Select(Announced), .. sights.Select(Announced)];
    }

    public Task<OutboxEntry?> Take(string chat, Work work) => Task.FromResult(_backlog.Take(chat, work));

    public async Task<Waiting?> Finish(OutboxEntry entry, Outcome outcome)
    {
        var answer = await _writer.Run(db => Finish(db, entry, outcome), answer =>
        {
            _backlog.Remove(entry);
            if (answer is not null) _backlog.Add([answer], []);
        });
        return answer is null ? null : Announced(answer);
    }

    public Task<IReadOnlyList<Waiting>> Sweep(DateTimeOffset now) => Task.FromResult(_backlog.Sweep(now));

    // Through the writer, whose silence is the store's.
    public Task<OutboxState> Depth() => _writer.Run(_ => _backlog.Effects());

    public async Task<Chat?> Load(string chat) => Chats.Read(await _writer.Run(db => Chats.Json(db, chat)));

    public Task<IReadOnlyList<long>> Slot(string chat, string slot) => _writer.Run(db => Slots.In(db, chat, slot));

    public Task<string?> SlotAt(string chat, long message) => _writer.Run(db => Slots.Of(db, chat, message));

    public Task<Case?> FindCase(string chat, long number) => _writer.Run(db => Cases.Find(db, chat, number));

    public Task<IReadOnlyList<CaseHit>> FindCases(CaseQuery query) => _writer.Run(db => Cases.Find(db, query));

    public Task<long> NextCase() => _writer.Run(Cases.Next);

    public async Task<int> Purge(DateTimeOffset before)
    {
        var time = before.ToUnixTimeMilliseconds();
        var (idle, cases) = await _writer.Run(db =>
        {
            Letters.Purge(db, time);
            Received.Purge(db, time);
            return (Chats.Purge(db, time), Cases.Purge(db, time));
        }, gone =>
        {
            foreach (var chat in gone.Item1) _backlog.Drop(chat);
        });
        return idle.Count + cases;
    }

    /// <summary>The file has one process.</summary>
    public Task<Office> Win(string office, CancellationToken stop) => Task.FromResult(new Office(() => Task.CompletedTask, CancellationToken.None));

    public Task Compact() => _writer.Between(db =>
    {
        // The file is written anew, and then copied.
        _reserve.Check(2 * new FileInfo(_path).Length);
        db.Rebuild();
        // What the rebuild leaves beside the file would keep what /forget removed.
        var folder = Path.GetDirectoryName(Path.GetFullPath(_path))!;
        foreach (var backup in Directory.EnumerateFiles(folder, $"{Path.GetFileNameWithoutExtension(_path)}-backup*")) File.Delete(backup);
        Rescue.Copy(_path);
    });

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _held?.Dispose();
    }

    (List<InboxEntry> Events, List<OutboxEntry> Effects) Commit(LiteDatabase db, InboxEntry entry, Chat? next, IReadOnlyList<Effect> effects, bool forget)
    {
        var chat = entry.Chat;
        List<InboxEntry> inbox = [];
        List<OutboxEntry> outbox = [];
        // Gone: this turn was made before.
        if (!Inbox.Remove(db, entry)) return (inbox, outbox);
        if (forget) Chats.Forget(db, chat);
        else if (next is not null) Chats.Put(db, chat, next, entry.Incoming.Time);
        foreach (var effect in effects)
        {
            if (effect is Effect.Wake wake) inbox.Add(_inbox.Put(db, chat, new Incoming.Elapsed(wake.Due, wake.Alarm, wake.Number) { Trace = wake.Trace }, wake.Due));
            else if (effect is Effect.Post post) inbox.Add(_inbox.Put(db, post.Chat, post.Event, post.Event.Time));
            else if (effect is Effect.Keep keep) Cases.Keep(db, chat, keep.Case);
            else if (effect is Effect.HandOver over) Cases.HandOver(db, chat, over.Chat);
            else if (effect is not Effect.Forget) outbox.Add(_outbox.Put(db, chat, effect));
        }
        return (inbox, outbox);
    }

    InboxEntry? Finish(LiteDatabase db, OutboxEntry entry, Outcome outcome)
    {
        if (!Outbox.Remove(db, entry)) return null;
        if (outcome.Messages is { } messages && entry.Effect.SlotOf() is { } slot) Slots.Put(db, entry.Chat, slot, messages);
        return outcome.Answer is { } answer ? _inbox.Put(db, entry.Chat, answer, answer.Time) : null;
    }

    static Waiting Announced(InboxEntry entry) => new(entry.Chat, Work.Event, entry.Incoming is Incoming.Elapsed ? entry.Due : DateTimeOffset.MinValue);

    static Waiting Announced(OutboxEntry entry) => new(entry.Chat, Waiting.Of(entry.Effect), DateTimeOffset.MinValue);
}
