// What a customer writes, sends and is called stands in no line of the program's own log, on any level; and nothing of it outlives /forget.
using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class PrivacyTests(PostgresServer database) : IClassFixture<PostgresServer>
{
    // Planted where a customer's own things stand: in the log's fields, file names, words, the person's name.
    static readonly string[] Planted =
        ["planted-recipient", "planted-sender", "planted-script", "planted-reply", "planted-subject", "planted-file", "planted-words", "planted-name", "planted-query", "planted-entry"];

    static readonly byte[] Log = Encoding.UTF8.GetBytes(
        """
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB <= planted-sender@shop.example U=u1 P=local S=925 T="planted-subject"
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:planted-script.php"
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** planted-recipient@hotmail.example R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<planted-recipient@hotmail.example>: host mx [192.0.2.1]: 550 5.1.1 User unknown planted-reply
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB Completed

        """);

    [Fact]
    public async Task Nothing_of_a_customer_stands_in_the_log_or_outlives_being_forgotten()
    {
        using var file = new TemporaryFile();
        await Tell([], file.Path, () => Task.FromResult(Encoding.Latin1.GetString(Stored(file.Path))));
        // What was freed is given back to the disk once a day, or on the way here.
        await using (var store = new LiteDbStore(LiteDbSchema.Open(file.Path), file.Path, NullLogger<LiteDbStore>.Instance)) await store.Compact();
        var bytes = Encoding.Latin1.GetString(Stored(file.Path));
        foreach (var secret in Planted) Assert.DoesNotContain(secret, bytes, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_of_a_customer_is_left_in_a_row_of_PostgreSQL()
    {
        PostgresServer.Needed();
        var connection = await database.Database();
        await Tell(["--Storage:Kind", "Postgres", "--Storage:Connection", connection], "unused", () => Rows(connection));
        var rows = await Rows(connection);
        Assert.NotEmpty(rows);
        foreach (var secret in Planted) Assert.DoesNotContain(secret, rows, StringComparison.OrdinalIgnoreCase);
    }

    // A customer with everything planted, faults on every way, and at the end /forget.
    static async Task Tell(string[] settings, string path, Func<Task<string>> stored)
    {
        await using var server = await BotServer.Start();
        var log = new HostLog();
        using var measured = new Measured();
        using var host = BotHost.Build([.. BotFixture.Settings(server, path), .. settings], TimeProvider.System, builder => builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var person = server.Person("planted-name", "en");
        person.Sends("planted-file.log", Log);
        await person.Sees("planted-script.php");
        var kept = await stored();
        Assert.Contains(Planted, word => kept.Contains(word, StringComparison.Ordinal));
        // A broken archive, answers that Telegram refuses, a file that cannot be fetched.
        person.Sends("planted-file.zip", [.. "PK\x03\x04planted-entry"u8, .. new byte[200]], type: "application/zip");
        await person.Sees("planted-file.zip");
        server.Faults.Add("sendMessage", new Fault.BadGateway(), new Fault.DropBefore(), new Fault.WrongJson());
        person.Says("planted-words planted-words");
        person.Asks("planted-query@shop.example");
        person.Says("/forget");
        await person.Sees("Delete all your cases");
        person.Presses("Delete everything");
        await person.Sees("I keep nothing about you any more");
        await host.StopAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(log.Lines);
        Assert.NotEmpty(measured.Tags);
        foreach (var secret in Planted.Append(BotServer.Token).Append($"{person.Id}"))
        {
            Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(measured.Tags, tag => tag.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    static async Task<string> Rows(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        List<string> tables = [], rows = [];
        await using (var list = source.CreateCommand("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"))
        await using (var reader = await list.ExecuteReaderAsync())
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        foreach (var table in tables)
        {
            await using var all = source.CreateCommand($"select t::text from {table} t");
            await using var reader = await all.ExecuteReaderAsync();
            while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        }
        return string.Join('\n', rows);
    }

    // Every tag of every measurement of the process while it lives, the bot's and the runtime's.
    sealed class Measured : IDisposable
    {
        readonly MeterListener _listener = new() { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };

        public Measured()
        {
            _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Keep(tags));
            _listener.SetMeasurementEventCallback<double>((_, _, tags, _) => Keep(tags));
            _listener.SetMeasurementEventCallback<int>((_, _, tags, _) => Keep(tags));
            _listener.Start();
        }

        public ConcurrentQueue<string> Tags { get; } = [];

        public void Dispose() => _listener.Dispose();

        void Keep(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            foreach (var (name, value) in tags) Tags.Enqueue($"{name}={value}");
        }
    }

    static byte[] Stored(string path) =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}*").Where(found => !found.EndsWith(".lock", StringComparison.Ordinal)).SelectMany(Read)];

    static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
