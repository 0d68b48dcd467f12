// From the LiteDB file into PostgreSQL or back, for whoever outgrows one or simplifies. Stop the bot first; the old store stays as it is.
using System.CommandLine;
using System.Net.Sockets;
using System.Text.Json;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Storage.Moving;
using MailBlockBot.Storage.Postgres;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace MailBlockBot.CommandLine;

internal static class MoveStoreCommand
{
    public static Command Make()
    {
        var to = new Argument<string>("TO") { Description = "LiteDb (the file of Storage:Path) or Postgres (the database of Storage:Connection): the other one is copied into it." };
        to.AcceptOnlyFromAmong(nameof(StoreKind.LiteDb), nameof(StoreKind.Postgres));
        var command = new Command("move-store", "Copies all that the bot keeps from one store into the other, which must be empty. Reads the bot's own settings.") { to };
        command.SetAction((parsed, cancellation) => Run(Enum.Parse<StoreKind>(parsed.GetValue(to)!), cancellation));
        return command;
    }

    static async Task<int> Run(StoreKind to, CancellationToken cancellation)
    {
        try
        {
            var (path, connection) = Settings();
            await using ISource from = to == StoreKind.Postgres ? new LiteDbSource(path) : await PostgresSource.Open(connection);
            await using ITarget target = to == StoreKind.Postgres ? await PostgresTarget.Open(connection) : new LiteDbTarget(path);
            Console.Out.WriteLine($"Moved and counted in both: {await Move.Run(from, target, cancellation)}.");
            Console.Out.WriteLine($"Now set Storage:Kind to {to}. The old store was left as it is.");
            return Exit.Found;
        }
        catch (Exception e) when (Told(e) is { } line)
        {
            await Console.Error.WriteLineAsync("mailblockbot: " + line.ReplaceLineEndings(" "));
            return Exit.Unreadable;
        }
    }

    static (string Path, string Connection) Settings()
    {
        var configuration = new ConfigurationManager();
        BotHost.Configure(configuration, []);
        var reader = new SettingReader(configuration);
        var storage = MailBlockBot.Settings.ReadStorage(reader);
        if (storage.Connection is null) reader.Wrong("Storage:Connection is not set: set the environment variable Storage__Connection to how PostgreSQL is reached");
        reader.End();
        return (storage.Path, storage.Connection!);
    }

    /// <summary>What went wrong, where it is the operator's to mend. Npgsql's messages name host and user, never the password.</summary>
    static string? Told(Exception fault) => fault switch
    {
        SettingsException or MoveException => fault.Message,
        NpgsqlException or TimeoutException or SocketException => $"Storage:Connection cannot be used: {fault.Message} Nothing was moved.",
        LiteDB.LiteException or IOException or UnauthorizedAccessException => $"Storage:Path cannot be used: {fault.Message} Nothing was moved.",
        InvalidOperationException or JsonException => $"A store cannot be read: {fault.Message} Nothing was moved.",
        _ => null,
    };
}
