// Everything that waits and everything that is remembered, in a PostgreSQL database that several replicas share.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.WebChat;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

/// <summary>
/// One turn of a chat at a time by a lock on its row; one performer of a chat's effects by the owner written on the oldest of them. Whoever is not
/// present any more is dead to the others. Every call may be repeated when its end was not seen: what was done finds its row gone.
/// </summary>
internal sealed class PostgresStore : IStore
{
    readonly NpgsqlDataSource _database;
    readonly Presence _presence;
    readonly Outbox _outbox;
    readonly Inbox _inbox;

    public PostgresStore(NpgsqlDataSource database, ILogger<PostgresStore> log)
    {
        (_database, _presence, _inbox) = (database, new Presence(database), new Inbox(log));
        _outbox = new Outbox(_presence.Id, log);
        Pages = new PostgresPages(database);
    }

    public IPageStore Pages { get; }

    // A database that was away is asked again.
    public CancellationToken Broken => CancellationToken.None;

    /// <summary>A store as a replica opens it: it counts as one from now on.</summary>
    /// <exception cref="InvalidOperationException">The database is of a newer version, or is being moved.</exception>
    public static async Task<PostgresStore> Open(string connection, ILogger<PostgresStore> log)
    {
        var store = new PostgresStore(await PostgresSchema.Open(connection), log);
        try
        {
            await store._presence.Tell(_ => Task.FromResult(true));
            return store;
        }
        catch
        {
            await store._database.DisposeAsync();
            throw;
        }
    }

    public async Task<IReadOnlyList<Waiting>> Receive(string door, IReadOnlyList<Delivery> deliveries, DateTimeOffset now)
    {
        if (deliveries.Count == 0) return [];
        return await Together(async connection =>
        {
            var kept = await Inbox.New(connection, door, deliveries, now);
            await using var batch = connection.CreateBatch();
            foreach (var delivery in kept) Inbox.Put(batch, delivery.Chat, delivery.Incoming);
            if (kept.Count > 0) await batch.ExecuteNonQueryAsync();
            return (IReadOnlyList<Waiting>)[.. kept.Select(delivery => Inbox.Announced(delivery.Chat, delivery.Incoming))];
        });
    }

    public async Task<Waiting> Post(string chat, Incoming incoming)
    {
        await using var batch = _database.CreateBatch();
        Inbox.Put(batch, chat, incoming);
        await batch.ExecuteNonQueryAsync();
        return Inbox.Announced(chat, incoming);
    }

    public async Task<IReadOnlyList<Waiting>?> Step(string chat, DateTimeOffset now, Decide decide)
    {
        await using var connection = await _database.OpenConnectionAsync();
        if (await Inbox.IsEmpty(connection, chat, now)) return null;
        await using var turn = await connection.BeginTransactionAsync();
        if (await Chats.Lock(connection, chat) is not { } held) return null;
        if (await _inbox.Oldest(connection, chat, now) is not { } entry) return null;
        var (next, effects) = decide(entry, held.Chat);
        await using var batch = connection.CreateBatch();
        var waiting = Turn.Write(batch, entry, next, effects, held.Chat is null);
        await batch.ExecuteNonQueryAsync();
        foreach (var over in effects.OfType<Effect.HandOver>()) await Cases.HandOver(connection, chat, over.Chat);
        await turn.CommitAsync();
        return waiting;
    }

    public async Task<OutboxEntry?> Take(string chat, Work work)
    {
        // The others may think this one dead, and do it too; a sweep finds it again.
        if (_presence.InDoubt) return null;
        await using var connection = await _database.OpenConnectionAsync();
        return await _outbox.Take(connection, chat, work);
    }

    public async Task<Waiting?> Finish(OutboxEntry entry, Outcome outcome)
    {
        var answer = await Together(connection => Finish(connection, entry, outcome));
        _outbox.Let(entry.Number);
        return answer;
    }

    static async Task<Waiting?> Finish(NpgsqlConnection connection, OutboxEntry entry, Outcome outcome)
    {
        if (await connection.Run("delete from outbox where number = $1", entry.Number) == 0) return null;
        if (outcome.Messages is { } messages && entry.Effect.SlotOf() is { } slot) await Slots.Put(connection, entry.Chat, slot, messages);
        if (outcome.Answer is not { } answer) return null;
        await using var batch = connection.CreateBatch();
        Inbox.Put(batch, entry.Chat, answer);
        await batch.ExecuteNonQueryAsync();
        return Inbox.Announced(entry.Chat, answer);
    }

    public Task<IReadOnlyList<Waiting>> Sweep(DateTimeOffset now) =>
        _presence.Tell<IReadOnlyList<Waiting>>(async connection => [.. await Inbox.Due(connection, now), .. await Outbox.Free(connection)]);

    public async Task<OutboxState> Depth()
    {
        await using var connection = await _database.OpenConnectionAsync();
        return (await Outbox.State(connection))[0];
    }

    public async Task<Chat?> Load(string chat)
    {
        await using var connection = await _database.OpenConnectionAsync();
        return Chats.Read(await connection.Value("select json from chats where chat = $1", chat) as string);
    }

    public async Task<IReadOnlyList<long>> Slot(string chat, string slot)
    {
        await using var connection = await _database.OpenConnectionAsync();
        return await connection.Value("select messages from slots where chat = $1 and slot = $2", chat, slot) as long[] ?? [];
    }

    public async Task<string?> SlotAt(string chat, long message)
    {
        await using var connection = await _database.OpenConnectionAsync();
        return await connection.Value("select slot from slots where chat = $1 and $2 = any(messages) limit 1", chat, message) as string;
    }

    public async Task<Case?> FindCase(string chat, long number)
    {
        await using var connection = await _database.OpenConnectionAsync();
        return await Cases.Find(connection, chat, number);
    }

    public async Task<IReadOnlyList<CaseHit>> FindCases(CaseQuery query)
    {
        await using var connection = await _database.OpenConnectionAsync();
        return await Cases.Find(connection, query);
    }

    public async Task<long> NextCase()
    {
        await using var connection = await _database.OpenConnectionAsync();
        return (long)(await connection.Value("select nextval('case_numbers')"))!;
    }

    public Task<int> Purge(DateTimeOffset before) => Together(async connection =>
    {
        var time = before.ToUnixTimeMilliseconds();
        await connection.Run("delete from received where at < $1", time);
        await connection.Run("delete from letters where time < $1 or chat in (select chat from chats where seen < $1)", time);
        await connection.Run("delete from files where chat in (select chat from chats where seen < $1)", time);
        await connection.Run("delete from slots where chat in (select chat from chats where seen < $1)", time);
        await connection.Run("delete from outbox where chat in (select chat from chats where seen < $1)", time);
        return await connection.Run("delete from chats where seen < $1", time) + await connection.Run("delete from cases where opened < $1", time);
    });

    public Task<Office> Win(string office, CancellationToken stop) => Election.Win(_database, office, stop);

    /// <summary>PostgreSQL's own autovacuum does that.</summary>
    public Task Compact() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _presence.DisposeAsync();
        }
        catch (NpgsqlException)
        {
            // The database is away: the others find out by themselves.
        }
        await _database.DisposeAsync();
    }

    async Task<T> Together<T>(Func<NpgsqlConnection, Task<T>> work)
    {
        await using var connection = await _database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var result = await work(connection);
        await transaction.CommitAsync();
        return result;
    }
}
