// A PostgreSQL of the tests' own, from the machine's binaries: in a temporary folder, on a socket of its own, gone with the test run.
using System.Diagnostics;
using Npgsql;

namespace MailBlockBot.Tests.Storage;

/// <summary>One server for all tests that want it; each test has a database of its own.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    static readonly string? Binaries = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order().LastOrDefault()
        : null;
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mailblockbot-pg-");
    int _databases;

    /// <summary>Skips the test where PostgreSQL is not installed; in CI, where it is, that is a failure.</summary>
    public static void Needed()
    {
        if (Binaries is not null) return;
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 }) Assert.Fail("PostgreSQL is not installed (Debian: apt-get install postgresql).");
        Assert.Skip("PostgreSQL is not installed (Debian: apt-get install postgresql).");
    }

    public async ValueTask InitializeAsync()
    {
        if (Binaries is null) return;
        // PostgreSQL does not run as root.
        if (Environment.UserName == "root") await Run("chown", "postgres", _folder.FullName);
        await AsPostgres("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (Binaries is not null) await AsPostgres("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        _folder.Delete(recursive: true);
    }

    public Task Start() => AsPostgres("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder.FullName, "log"), "-o", $"-c listen_addresses='' -c unix_socket_directories='{_folder.FullName}'", "start");

    /// <summary>As after a power cut: nothing is written down in order.</summary>
    public async Task Restart()
    {
        await AsPostgres("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        await Start();
    }

    /// <summary>How an empty database of its own is reached.</summary>
    public async Task<string> Database()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection($"Host={_folder.FullName};Username=postgres;Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"create database {name}", connection);
        await command.ExecuteNonQueryAsync();
        return $"Host={_folder.FullName};Username=postgres;Database={name}";
    }

    /// <summary>Dumps a database and restores it into a new one, with the commands of deploy/README.md.</summary>
    /// <returns>How the new one is reached.</returns>
    public async Task<string> DumpAndRestore(string connection)
    {
        var (from, dump) = (new NpgsqlConnectionStringBuilder(connection).Database!, Path.Combine(_folder.FullName, "mailblockbot.dump"));
        await AsPostgres("pg_dump", "-h", _folder.FullName, "-Fc", "-d", from, "-f", dump);
        var restored = await Database();
        await AsPostgres("pg_restore", "-h", _folder.FullName, "--no-owner", "--role=postgres", "--exit-on-error", "-d", new NpgsqlConnectionStringBuilder(restored).Database!, dump);
        return restored;
    }

    string Data => Path.Combine(_folder.FullName, "data");

    static Task AsPostgres(string program, params string[] arguments) => Environment.UserName == "root"
        ? Run("runuser", ["-u", "postgres", "--", Path.Combine(Binaries!, program), .. arguments])
        : Run(Path.Combine(Binaries!, program), arguments);

    static async Task Run(string program, params string[] arguments)
    {
        // Nothing is read from it: the server that pg_ctl starts would hold the pipe open.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
