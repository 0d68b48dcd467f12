// The contract on a real PostgreSQL, and what only several replicas can do wrong.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Storage.Postgres;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace MailBlockBot.Tests.Storage;

public sealed class PostgresStoreTests(PostgresServer server) : StoreContract, IClassFixture<PostgresServer>
{
    string? _database;

    private protected override async Task<IStore> Open()
    {
        PostgresServer.Needed();
        _database ??= await server.Database();
        return new PostgresStore(await PostgresSchema.Open(_database), NullLogger<PostgresStore>.Instance);
    }

    [Fact]
    public async Task Many_replicas_handle_every_event_once_and_in_order()
    {
        await using var one = await Open();
        await using var two = await Open();
        await one.Receive("telegram", [.. Enumerable.Range(1, 60).Select(i => Update(i, $"c{i % 3}"))], Now);
        List<(string Chat, string Text)> handled = [];
        await Task.WhenAll(from store in (IStore[])[one, two, one, two] from chat in (string[])["c0", "c1", "c2"] select Handle(store, chat));
        Assert.Equal(60, handled.Count);
        foreach (var chat in handled.GroupBy(one => one.Chat))
            Assert.Equal(chat.OrderBy(one => int.Parse(one.Text[5..], null)), chat);

        async Task Handle(IStore store, string chat)
        {
            while ((await one.Sweep(Now)).Any(waiting => waiting.Chat == chat && waiting.Work == Work.Event))
            {
                await store.Step(chat, Now, (entry, state) =>
                {
                    lock (handled) handled.Add((chat, ((Incoming.Said)entry.Incoming).Text));
                    return (state ?? new PrivateChat(), []);
                });
            }
        }
    }

    [Fact]
    public async Task What_a_replica_that_lives_performs_no_other_is_given_and_what_a_dead_one_left_is()
    {
        await using var one = await Open();
        await using var two = await Open();
        await one.Sweep(Now);
        await one.Receive("telegram", [Update(1)], Now);
        await Step(one, "c1", new PrivateChat(), new Effect.Remove("s"), new Effect.Remove("t"));
        Assert.NotNull(await one.Take("c1", Work.Sight));
        Assert.Null(await two.Take("c1", Work.Sight));
        Assert.Empty(await two.Sweep(Now));
        await using (var connection = new NpgsqlConnection(_database))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await connection.Run("update replicas set alive = now() - interval '1 second'");
        }
        Assert.Single(await two.Sweep(Now));
        Assert.Equal("s", Assert.IsType<Effect.Remove>((await two.Take("c1", Work.Sight))!.Effect).Slot);
    }

    [Fact]
    public async Task An_effect_that_was_given_by_a_call_whose_end_was_never_seen_is_given_again()
    {
        await using var one = await Open();
        await using var two = await Open();
        await one.Sweep(Now);
        await one.Receive("telegram", [Update(1)], Now);
        await Step(one, "c1", new PrivateChat(), new Effect.Remove("s"), new Effect.Remove("t"));
        // The database did it, and then the connection was gone.
        await Run("update outbox set owner = (select id from replicas) where number = (select min(number) from outbox)");
        Assert.Null(await two.Take("c1", Work.Sight));
        var given = (await one.Take("c1", Work.Sight))!;
        Assert.Equal("s", Assert.IsType<Effect.Remove>(given.Effect).Slot);
        Assert.Null(await one.Take("c1", Work.Sight));
        await one.Finish(given, Outcome.Nothing);
        Assert.Equal("t", Assert.IsType<Effect.Remove>((await one.Take("c1", Work.Sight))!.Effect).Slot);
    }

    [Fact]
    public async Task A_replica_that_could_not_tell_that_it_lives_begins_nothing_until_it_can()
    {
        await using var one = await Open();
        await one.Sweep(Now);
        await one.Receive("telegram", [Update(1)], Now);
        await Step(one, "c1", new PrivateChat(), new Effect.Remove("s"));
        await Task.Delay(TimeSpan.FromSeconds(4.5), TestContext.Current.CancellationToken);
        Assert.Null(await one.Take("c1", Work.Sight));
        Assert.Single(await one.Sweep(Now));
        Assert.NotNull(await one.Take("c1", Work.Sight));
    }

    [Fact]
    public async Task A_replica_that_has_all_its_connections_in_use_tells_all_the_same_that_it_lives()
    {
        PostgresServer.Needed();
        var pool = await PostgresSchema.Open(_database ??= await server.Database());
        await using var one = new PostgresStore(pool, NullLogger<PostgresStore>.Instance);
        await one.Receive("telegram", [Update(1)], Now);
        await one.Sweep(Now);
        List<NpgsqlConnection> turns = [];
        while (turns.Count < 23) turns.Add(await pool.OpenConnectionAsync(TestContext.Current.CancellationToken));
        Assert.Single(await one.Sweep(Now).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken));
        foreach (var turn in turns) await turn.DisposeAsync();
    }

    [Fact]
    public async Task A_replica_whose_connection_ended_is_dead_at_once()
    {
        await using var one = await Open();
        await using var two = await Open();
        await one.Sweep(Now);
        await one.Receive("telegram", [Update(1)], Now);
        await Step(one, "c1", new PrivateChat(), new Effect.Remove("s"));
        Assert.NotNull(await one.Take("c1", Work.Sight));
        // No lock tells anything before the database has been up for a while.
        await Task.Delay(TimeSpan.FromSeconds(9), TestContext.Current.CancellationToken);
        await one.Sweep(Now);
        Assert.Empty(await two.Sweep(Now));
        // Both, of which one comes back at its next sweep.
        await Run("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock' and database = (select oid from pg_database where datname = current_database())");
        Assert.Single(await Patiently(() => two.Sweep(Now)));
    }

    async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await connection.Run(sql);
    }

    static async Task<T> Patiently<T>(Func<Task<T>> work)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await work();
            }
            catch (NpgsqlException) when (tries < 50)
            {
            }
        }
    }

    [Fact]
    public async Task Updates_of_two_deliveries_at_once_are_kept_once_in_whatever_order()
    {
        await using var one = await Open();
        await using var two = await Open();
        await Task.WhenAll(one.Receive("telegram", [Update(7), Update(8)], Now), two.Receive("telegram", [Update(6), Update(7)], Now));
        Assert.Equal(3, (await Events(one, "c1", Now)).Count);
    }

    [Fact]
    public async Task A_restart_of_the_database_is_lived_through()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1)], Now);
        await server.Restart();
        for (var tries = 0; ; tries++)
        {
            try
            {
                Assert.Single(await Events(store, "c1", Now));
                return;
            }
            catch (NpgsqlException) when (tries < 50)
            {
            }
        }
    }

    [Fact]
    public async Task One_replica_holds_an_office_and_another_takes_over_when_it_is_lost()
    {
        await using var one = await Open();
        await using var two = await Open();
        var stop = TestContext.Current.CancellationToken;
        await using var held = await one.Win("polling", stop);
        var waits = two.Win("polling", stop);
        Assert.NotSame(waits, await Task.WhenAny(waits, Task.Delay(1_500, stop)));
        await using (var connection = new NpgsqlConnection(_database))
        {
            await connection.OpenAsync(stop);
            await connection.Run("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())");
        }
        await using var taken = await waits.WaitAsync(TimeSpan.FromSeconds(30), stop);
        await Task.Delay(Timeout.InfiniteTimeSpan, held.Lost).WaitAsync(TimeSpan.FromSeconds(30), stop).ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.True(held.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_with_both_numbers()
    {
        await using (await Open())
        {
        }
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await connection.Run("insert into schema_versions (version) values (99)");
        Assert.Contains("99", (await Assert.ThrowsAsync<InvalidOperationException>(Open)).Message, StringComparison.Ordinal);
    }
}
