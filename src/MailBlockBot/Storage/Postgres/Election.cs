// One replica alone does what only one may do, polling above all; where it ends or falls silent, another takes over within seconds.
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal static class Election
{
    static readonly TimeSpan Often = TimeSpan.FromSeconds(1);

    /// <summary>Waits for the lock of an office, which the server takes from whoever dies, freezes or cannot be reached any more.</summary>
    public static async Task<Office> Win(NpgsqlDataSource database, string office, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                if (await TryWin(database, office, stop) is { } won) return won;
            }
            catch (NpgsqlException)
            {
                // The database is away for now.
            }
            await Task.Delay(Often, stop);
        }
    }

    static async Task<Office?> TryWin(NpgsqlDataSource database, string office, CancellationToken stop)
    {
        var connection = await database.OpenConnectionAsync(stop);
        try
        {
            if (await connection.Value("select pg_try_advisory_lock(hashtextextended($1, 0))", office) is true)
            {
                await connection.Run("set idle_session_timeout = '5s'");
                var (lost, left) = (new CancellationTokenSource(), new CancellationTokenSource());
                var watch = Watch(connection, lost, left.Token);
                return new Office(async () =>
                {
                    await left.CancelAsync();
                    await watch;
                    await connection.DisposeAsync();
                    left.Dispose();
                    lost.Dispose();
                }, lost.Token);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
        await connection.DisposeAsync();
        return null;
    }

    static async Task Watch(NpgsqlConnection connection, CancellationTokenSource lost, CancellationToken left)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Often, left);
                await connection.Run("select 1");
            }
        }
        catch (OperationCanceledException) when (left.IsCancellationRequested)
        {
            // Left in order: the connection gives the lock back.
        }
        catch (Exception)
        {
            // Whatever it is: who cannot ask cannot know that the lock is still held.
            await lost.CancelAsync();
        }
    }
}
