// Everything that waits and everything that is remembered, in one file beside the program.
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Storage.LiteDb;

/// <summary>The store in a LiteDB file. Times are UTC milliseconds: LiteDB's own dates lose their offset and their ticks.</summary>
internal sealed class LiteDbStore : IStore
{
    readonly LiteDbWriter _writer;
    readonly string _path;
    readonly StoreLock? _held;
    readonly Inbox _inbox;
    readonly Outbox _outbox;

    public LiteDbStore(LiteDatabase database, string path, ILogger<LiteDbStore> log, StoreLock? held = null)
    {
        (_path, _held) = (path, held);
        var rows = new Rows(database, log);
        (_inbox, _outbox) = (new Inbox(rows), new Outbox(rows));
        _writer = new LiteDbWriter(database);
    }

    public (long Commits, long Jobs) Commits => _writer.Done;

    public Task<IReadOnlyList<InboxEntry>> Receive(string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now) =>
        _writer.Run(db => _inbox.Receive(db, door, deliveries, now));

    public Task<InboxEntry> Post(string chat, Incoming incoming) => _writer.Run(db => _inbox.Put(db, chat, incoming, incoming.Time));

    public async Task<Chat?> Load(string chat) => Chats.Read(await _writer.Run(db => Chats.Text(db, chat)));

    public Task<Waiting> Commit(Turn turn, DateTimeOffset leaseEnds) => _writer.Run(db =>
    {
        var chat = turn.Handled.Chat;
        Inbox.Remove(db, turn.Handled);
        if (turn.Effects.Any(effect => effect is Effect.Forget)) Chats.Forget(db, chat);
        else if (turn.Chat is { } state) Chats.Put(db, chat, state, turn.Handled.Incoming.Time);
        List<InboxEntry> inbox = [];
        List<OutboxEntry> outbox = [];
        foreach (var effect in turn.Effects)
        {
            if (effect is Effect.Wake wake) inbox.Add(_inbox.Put(db, chat, new Incoming.Elapsed(wake.Due, wake.Alarm, wake.Number), wake.Due));
            else if (effect is Effect.Post post) inbox.Add(_inbox.Put(db, post.Chat, post.Event, post.Event.Time));
            else if (effect is Effect.Keep keep) Cases.Keep(db, chat, keep.Case);
            else if (effect is Effect.HandOver over) Cases.HandOver(db, chat, over.Chat);
            else if (effect is not Effect.Forget) outbox.Add(_outbox.Put(db, chat, effect, leaseEnds));
        }
        return new Waiting(inbox, outbox);
    });

    public Task<InboxEntry?> Finish(OutboxEntry entry, Outcome outcome) => _writer.Run(db =>
    {
        if (!Outbox.Remove(db, entry)) return null;
        if (outcome.Messages is { } messages && SlotOf(entry.Effect) is { } slot) Slots.Put(db, entry.Chat, slot, messages);
        return outcome.Answer is { } answer ? _inbox.Put(db, entry.Chat, answer, answer.Time) : null;
    });

    public Task<Waiting> Resume(DateTimeOffset now, DateTimeOffset leaseEnds) => _writer.Run(db => new Waiting(_inbox.All(db), _outbox.Lease(db, now, leaseEnds)));

    public Task<IReadOnlyList<long>> Slot(string chat, string slot) => _writer.Run(db => Slots.In(db, chat, slot));

    public Task<string?> SlotAt(string chat, long message) => _writer.Run(db => Slots.Of(db, chat, message));

    public Task<Case?> FindCase(string chat, long number) => _writer.Run(db => Cases.Find(db, chat, number));

    public Task<IReadOnlyList<CaseHit>> FindCases(CaseQuery query) => _writer.Run(db => Cases.Find(db, query));

    public Task<long> NextCase() => _writer.Run(Cases.Next);

    public Task<int> Purge(DateTimeOffset before)
    {
        var time = before.ToUnixTimeMilliseconds();
        return _writer.Run(db => Chats.Purge(db, time) + Cases.Purge(db, time));
    }

    public Task Compact() => _writer.Between(db =>
    {
        db.Rebuild();
        // What the rebuild leaves beside the file would keep what /forget removed.
        var folder = Path.GetDirectoryName(Path.GetFullPath(_path))!;
        foreach (var backup in Directory.EnumerateFiles(folder, $"{Path.GetFileNameWithoutExtension(_path)}-backup*")) File.Delete(backup);
    });

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _held?.Dispose();
    }

    static string? SlotOf(Effect effect) => effect switch
    {
        Effect.Say say => say.Slot,
        Effect.Edit edit => edit.Slot,
        Effect.Remove remove => remove.Slot,
        Effect.Bring bring => bring.Slot,
        Effect.OpenTopic topic => topic.Slot,
        _ => null,
    };
}
