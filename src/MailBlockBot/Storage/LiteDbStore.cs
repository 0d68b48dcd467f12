// Everything that waits and everything that is remembered, in one file beside the program.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using Microsoft.Extensions.Logging;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace MailBlockBot.Storage;

/// <summary>The store in a LiteDB file. Times are UTC milliseconds: LiteDB's own dates lose their offset and their ticks.</summary>
internal sealed partial class LiteDbStore(LiteDatabase database, string path, ILogger<LiteDbStore> log, StoreLock? held = null) : IStore
{
    // Telegram keeps updates for a day, and may number anew after a week without any: an older number is a repetition only for two days.
    static readonly TimeSpan Repeatable = TimeSpan.FromDays(2);
    static readonly JsonTypeInfo<Incoming> Events = ConversationJson.Default.Incoming;
    static readonly JsonTypeInfo<Effect> Effects = ConversationJson.Default.Effect;
    static readonly JsonTypeInfo<Chat> Chats = ConversationJson.Default.Chat;
    static readonly JsonTypeInfo<Case> CaseFiles = ConversationJson.Default.Case;
    static readonly JsonTypeInfo<CaseMark> Marks = ConversationJson.Default.CaseMark;
    readonly LiteDbWriter _writer = new(database);
    readonly string _owner = Guid.NewGuid().ToString("N");
    // Numbers of events and effects: they need to grow only while the rows live. Touched on the writer's thread alone.
    long _number = Math.Max(Last(database, "inbox"), Last(database, "outbox"));

    public (long Commits, long Jobs) Commits => _writer.Done;

    public Task<IReadOnlyList<InboxEntry>> Receive(string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now) => _writer.Run(db =>
    {
        var meta = db.GetCollection("meta");
        var mark = meta.FindById($"door:{door}");
        var last = mark is not null && now.ToUnixTimeMilliseconds() - mark["at"].AsInt64 < Repeatable.TotalMilliseconds ? mark["update"].AsInt64 : long.MinValue;
        List<InboxEntry> kept = [];
        foreach (var delivery in deliveries.Where(delivery => delivery.Update > last))
        {
            kept.Add(Put(db, delivery.Chat, delivery.Incoming, delivery.Incoming.Time));
            last = delivery.Update;
        }
        if (kept.Count > 0)
            meta.Upsert(new BsonDocument { ["_id"] = $"door:{door}", ["update"] = last, ["at"] = now.ToUnixTimeMilliseconds() });
        return (IReadOnlyList<InboxEntry>)kept;
    });

    public Task<InboxEntry> Post(string chat, Incoming incoming) => _writer.Run(db => Put(db, chat, incoming, incoming.Time));

    public async Task<Chat?> Load(string chat)
    {
        // A group's many cards are read where they hold up no other chat.
        var json = await _writer.Run(db => db.GetCollection("chats").FindById(chat)?["json"].AsString);
        return json is null ? null : JsonSerializer.Deserialize(json, Chats);
    }

    public Task<Waiting> Commit(Turn turn, DateTimeOffset leaseEnds) => _writer.Run(db =>
    {
        var chat = turn.Handled.Chat;
        db.GetCollection("inbox").Delete(turn.Handled.Number);
        var forget = turn.Effects.Any(effect => effect is Effect.Forget);
        if (forget)
        {
            foreach (var name in (string[])["inbox", "outbox", "cases", "marks", "slots"]) db.GetCollection(name).DeleteMany(Query.EQ("chat", chat));
            db.GetCollection("chats").Delete(chat);
        }
        else if (turn.Chat is { } state)
        {
            db.GetCollection("chats").Upsert(new BsonDocument
            {
                ["_id"] = chat,
                ["seen"] = turn.Handled.Incoming.Time.ToUnixTimeMilliseconds(),
                ["json"] = JsonSerializer.Serialize(state, Chats),
            });
        }
        List<InboxEntry> inbox = [];
        List<OutboxEntry> outbox = [];
        foreach (var effect in turn.Effects)
        {
            if (effect is Effect.Wake wake) inbox.Add(Put(db, chat, new Incoming.Elapsed(wake.Due, wake.Alarm, wake.Number), wake.Due));
            else if (effect is Effect.Post post) inbox.Add(Put(db, post.Chat, post.Event, post.Event.Time));
            else if (effect is Effect.Keep keep) KeepCase(db, chat, keep.Case);
            else if (effect is Effect.HandOver over) HandCases(db, chat, over.Chat);
            else if (effect is not Effect.Forget) outbox.Add(Put(db, chat, effect, leaseEnds));
        }
        return new Waiting(inbox, outbox);
    });

    public Task<InboxEntry?> Finish(OutboxEntry entry, Outcome outcome) => _writer.Run(db =>
    {
        // Gone already: the customer had everything forgotten meanwhile.
        if (!db.GetCollection("outbox").Delete(entry.Number)) return null;
        if (outcome.Messages is { } messages && SlotOf(entry.Effect) is { } slot)
        {
            var slots = db.GetCollection("slots");
            var id = $"{entry.Chat}|{slot}";
            if (messages.Count == 0) slots.Delete(id);
            else
            {
                slots.Upsert(new BsonDocument
                {
                    ["_id"] = id,
                    ["chat"] = entry.Chat,
                    ["messages"] = new BsonArray(messages.Select(message => new BsonValue(message))),
                    ["at"] = new BsonArray(messages.Select(message => new BsonValue(At(entry.Chat, message)))),
                });
            }
        }
        return outcome.Answer is { } answer ? Put(db, entry.Chat, answer, answer.Time) : null;
    });

    public Task<Waiting> Resume(DateTimeOffset now, DateTimeOffset leaseEnds) => _writer.Run(db =>
    {
        var inbox = db.GetCollection("inbox").Find(Query.All("_id")).Select(Event).OfType<InboxEntry>().ToList();
        List<OutboxEntry> outbox = [];
        var rows = db.GetCollection("outbox");
        foreach (var row in rows.Find(Query.All("_id")).ToList())
        {
            // The file is locked by this process, so whoever else held a lease is dead.
            if (row["owner"].AsString == _owner && row["lease"].AsInt64 > now.ToUnixTimeMilliseconds()) continue;
            if (Read(row, Effects) is not { } effect) continue;
            row["owner"] = _owner;
            row["lease"] = leaseEnds.ToUnixTimeMilliseconds();
            rows.Update(row);
            outbox.Add(new OutboxEntry(row["_id"].AsInt64, row["chat"].AsString, effect));
        }
        return new Waiting(inbox, outbox);
    });

    public Task<IReadOnlyList<long>> Slot(string chat, string slot) => _writer.Run(db =>
        (IReadOnlyList<long>)(db.GetCollection("slots").FindById($"{chat}|{slot}") is { } row ? [.. row["messages"].AsArray.Select(message => message.AsInt64)] : []));

    public Task<string?> SlotAt(string chat, long message) => _writer.Run(db =>
        db.GetCollection("slots").FindOne(Query.Any().EQ("$.at[*]", At(chat, message)))?["_id"].AsString[(chat.Length + 1)..]);

    public Task<Case?> FindCase(string chat, long number) => _writer.Run(db =>
        db.GetCollection("cases").FindById(number) is { } row && row["chat"].AsString == chat ? JsonSerializer.Deserialize(row["json"].AsString, CaseFiles) : null);

    public Task<IReadOnlyList<CaseHit>> FindCases(CaseQuery query) => _writer.Run(db =>
    {
        var marks = db.GetCollection("marks");
        var rows = query switch
        {
            { Key: { } key } => marks.Find(Query.Any().StartsWith("$.keys[*]", key)).Where(row => query.Since is not { } since || row["opened"].AsInt64 >= since.ToUnixTimeMilliseconds()),
            { Since: { } since } => marks.Find(Query.GTE("opened", since.ToUnixTimeMilliseconds())),
            _ => marks.Find(Query.All("_id", Query.Descending)),
        };
        return (IReadOnlyList<CaseHit>)
        [
            .. rows.OrderByDescending(row => row["_id"].AsInt64).Skip(query.Skip).Take(query.Take)
                .Select(row => new CaseHit(JsonSerializer.Deserialize(row["json"].AsString, Marks)!, DateTimeOffset.FromUnixTimeMilliseconds(row["opened"].AsInt64))),
        ];
    });

    public Task<long> NextCase() => _writer.Run(db =>
    {
        var meta = db.GetCollection("meta");
        var next = (meta.FindById("cases")?["last"].AsInt64 ?? 0) + 1;
        meta.Upsert(new BsonDocument { ["_id"] = "cases", ["last"] = next });
        return next;
    });

    public Task<int> Purge(DateTimeOffset before) => _writer.Run(db =>
    {
        var time = before.ToUnixTimeMilliseconds();
        var idle = db.GetCollection("chats").Find(Query.LT("seen", time)).Select(row => row["_id"]).ToList();
        foreach (var chat in idle)
        {
            db.GetCollection("slots").DeleteMany(Query.EQ("chat", chat));
            db.GetCollection("chats").Delete(chat);
        }
        db.GetCollection("marks").DeleteMany(Query.LT("opened", time));
        return idle.Count + db.GetCollection("cases").DeleteMany(Query.LT("opened", time));
    });

    public Task Compact() => _writer.Between(db =>
    {
        db.Rebuild();
        // What the rebuild leaves beside the file would keep what /forget removed.
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var backup in Directory.EnumerateFiles(folder, $"{Path.GetFileNameWithoutExtension(path)}-backup*")) File.Delete(backup);
    });

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        held?.Dispose();
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

    static string At(string chat, long message) => $"{chat}|{message}";

    static long Last(LiteDatabase db, string collection) =>
        db.GetCollection(collection).Find(Query.All("_id", Query.Descending), limit: 1).FirstOrDefault()?["_id"].AsInt64 ?? 0;

    // What engineers search lies beside the cases, so that a search reads no case.
    static void KeepCase(LiteDatabase db, string chat, Case kept)
    {
        var opened = kept.Opened.ToUnixTimeMilliseconds();
        db.GetCollection("cases").Upsert(new BsonDocument { ["_id"] = kept.Number, ["chat"] = chat, ["opened"] = opened, ["json"] = JsonSerializer.Serialize(kept, CaseFiles) });
        db.GetCollection("marks").Upsert(new BsonDocument
        {
            ["_id"] = kept.Number,
            ["chat"] = chat,
            ["opened"] = opened,
            ["keys"] = new BsonArray(CaseKeys.Of(kept).Select(key => new BsonValue(key))),
            ["json"] = JsonSerializer.Serialize(CaseMark.Of(chat, kept), Marks),
        });
    }

    static void HandCases(LiteDatabase db, string from, string to)
    {
        foreach (var row in db.GetCollection("cases").Find(Query.EQ("chat", from)).ToList())
            KeepCase(db, to, JsonSerializer.Deserialize(row["json"].AsString, CaseFiles)!);
    }

    InboxEntry Put(LiteDatabase db, string chat, Incoming incoming, DateTimeOffset due)
    {
        var entry = new InboxEntry(++_number, chat, due, incoming);
        db.GetCollection("inbox").Insert(new BsonDocument
        {
            ["_id"] = entry.Number,
            ["chat"] = chat,
            ["due"] = due.ToUnixTimeMilliseconds(),
            ["json"] = JsonSerializer.Serialize(incoming, Events),
        });
        return entry;
    }

    OutboxEntry Put(LiteDatabase db, string chat, Effect effect, DateTimeOffset leaseEnds)
    {
        var entry = new OutboxEntry(++_number, chat, effect);
        db.GetCollection("outbox").Insert(new BsonDocument
        {
            ["_id"] = entry.Number,
            ["chat"] = chat,
            ["owner"] = _owner,
            ["lease"] = leaseEnds.ToUnixTimeMilliseconds(),
            ["json"] = JsonSerializer.Serialize(effect, Effects),
        });
        return entry;
    }

    InboxEntry? Event(BsonDocument row) => Read(row, Events) is { } incoming
        ? new InboxEntry(row["_id"].AsInt64, row["chat"].AsString, DateTimeOffset.FromUnixTimeMilliseconds(row["due"].AsInt64), incoming)
        : null;

    // A row that cannot be read stays where it is, for whoever comes to look; it must not keep all others from being handled.
    T? Read<T>(BsonDocument row, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(row["json"].AsString, type);
        }
        catch (JsonException)
        {
            Unreadable(log, row["_id"].AsInt64, typeof(T).Name);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "Row {Row} holds no {Kind} that this version can read; it is left in place")]
    static partial void Unreadable(ILogger log, long row, string kind);
}
