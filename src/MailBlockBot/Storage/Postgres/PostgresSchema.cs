// How the database is laid out: numbered SQL files, applied once each by whichever replica comes first.
using System.Globalization;
using System.Reflection;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal static class PostgresSchema
{
    const string Folder = "MailBlockBot.Storage.Postgres.Sql.";
    // Any number, as long as all replicas take the same.
    const long Lock = 7_245_312;

    /// <summary>The statements of each version, the first that of an empty database. Never change one that was released.</summary>
    static IReadOnlyList<string> Migrations { get; } = [.. Files().Select(Text)];

    static int Version => Migrations.Count;

    /// <summary>The pool of a database that is there, and laid out as this program needs it.</summary>
    /// <exception cref="NpgsqlException">It cannot be reached, or lets nobody in.</exception>
    /// <exception cref="InvalidOperationException">The database is of a newer version.</exception>
    public static async Task<NpgsqlDataSource> Open(string connection)
    {
        var wanted = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 64, ApplicationName = "mailblockbot" };
        // Three replicas stay below the 100 connections that a fresh PostgreSQL allows.
        if (wanted.MaxPoolSize > 24) wanted.MaxPoolSize = 24;
        // A replica that froze in the middle of a turn lets go of the chat.
        wanted.Options = $"{wanted.Options} -c idle_in_transaction_session_timeout=10000".Trim();
        var database = NpgsqlDataSource.Create(wanted);
        try
        {
            await Migrate(database);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    static async Task Migrate(NpgsqlDataSource database)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.Run("select pg_advisory_xact_lock($1)", Lock);
        await connection.Run("create table if not exists schema_versions (version int primary key, applied timestamptz not null default now())");
        var version = (int)(await connection.Value("select coalesce(max(version), 0) from schema_versions"))!;
        if (version > Version) throw new InvalidOperationException($"the database is of version {version}; this program knows versions up to {Version}");
        for (; version < Version; version++)
        {
            // One file, several statements: without parameters they go as one.
            await connection.Run(Migrations[version]);
            await connection.Run("insert into schema_versions (version) values ($1)", version + 1);
        }
        await transaction.CommitAsync();
    }

    static IEnumerable<string> Files() => Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    static string Text(string file, int index)
    {
        if (!file.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{Folder}{index + 1:000}-"), StringComparison.Ordinal)) throw new InvalidOperationException($"{file} is out of turn.");
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
