// Tells the other replicas that this one lives, over a connection whose end tells them that it died; and keeps those who move the store away meanwhile.
using System.Diagnostics;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

/// <summary>
/// The server gives a lock back as soon as its connection ends, so a killed process is known to be dead within a sweep. A machine that vanished without a word,
/// and a process that froze, are dead when their time in the table is over.
/// </summary>
internal sealed class Presence(NpgsqlDataSource database) : IAsyncDisposable
{
    // Longer than a restart of the database takes: what is sent in that time must not be sent twice. In that time no lock tells anything either.
    const string Time = "interval '8 seconds'";
    // Any number, as long as all replicas take the same.
    const long Occupied = 7_245_313;
    // Half of it: what is begun before then has the other half to be sent in.
    static readonly TimeSpan Doubtful = TimeSpan.FromSeconds(4);
    readonly SemaphoreSlim _turn = new(1);
    NpgsqlConnection? _connection;
    // When it began to tell the last time that it succeeded; 0 when it has not told yet, and counts for nothing.
    long _told;

    /// <summary>It has not been able to tell for a while that it lives.</summary>
    public bool InDoubt => Interlocked.Read(ref _told) is not 0 and var told && Stopwatch.GetElapsedTime(told) > Doubtful;

    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>Tells that this replica lives, and finds those that do not; then asks what else is to be asked, over the same connection: waiting for one of the pool,
    /// where many turns are being made, it would be silent for so long that the others take it for dead.</summary>
    /// <exception cref="InvalidOperationException">The store is being moved.</exception>
    public async Task<T> Tell<T>(Func<NpgsqlConnection, Task<T>> then)
    {
        await _turn.WaitAsync();
        var now = Stopwatch.GetTimestamp();
        try
        {
            _connection ??= await Enter();
            await _connection.Run($"insert into replicas (id, alive) values ($1, now() + {Time}) on conflict (id) do update set alive = excluded.alive", Id);
            Interlocked.Exchange(ref _told, now);
            await _connection.Run(
                $"delete from replicas where id <> $1 and pg_postmaster_start_time() < now() - {Time} and pg_try_advisory_xact_lock(hashtextextended(id::text, 0))", Id);
            return await then(_connection);
        }
        catch
        {
            if (_connection is not null) await _connection.DisposeAsync();
            _connection = null;
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Keeps every replica out for as long as the connection lasts.</summary>
    /// <exception cref="Moving.MoveException">One is in.</exception>
    public static async Task KeepOut(NpgsqlConnection connection)
    {
        if (await connection.Value("select pg_try_advisory_lock($1)", Occupied) is not true)
            throw new Moving.MoveException("Storage:Connection: a bot runs on this database, or somebody moves it; stop it first. Nothing was moved.");
    }

    /// <summary>Leaves in order.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_connection is not { } connection) return;
        await connection.Run("delete from replicas where id = $1 or alive < now() - interval '1 hour'", Id);
        // The pool would keep the locks with the connection.
        await connection.Run("select pg_advisory_unlock_all()");
        await connection.DisposeAsync();
        _connection = null;
    }

    async Task<NpgsqlConnection> Enter()
    {
        var connection = await database.OpenConnectionAsync();
        try
        {
            if (await connection.Value("select pg_try_advisory_lock_shared($1)", Occupied) is not true) throw new InvalidOperationException("the database is being moved; start the bot when that is done");
            await connection.Run("select pg_advisory_lock(hashtextextended($1, 0))", Id.ToString());
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
