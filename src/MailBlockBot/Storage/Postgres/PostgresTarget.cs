// A database as it is filled from another store, in one transaction.
using System.Globalization;
using MailBlockBot.Storage.Moving;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal sealed class PostgresTarget : ITarget
{
    readonly NpgsqlDataSource _database;
    readonly NpgsqlConnection _connection;

    PostgresTarget(NpgsqlDataSource database, NpgsqlConnection connection) => (_database, _connection) = (database, connection);

    public static async Task<PostgresTarget> Open(string address)
    {
        var database = await PostgresSchema.Open(address);
        var target = new PostgresTarget(database, await database.OpenConnectionAsync());
        try
        {
            await Presence.KeepOut(target._connection);
            // The other store may be slow to read.
            await target._connection.Run("set idle_in_transaction_session_timeout = 0");
            await target._connection.Run("begin");
            return target;
        }
        catch
        {
            await target.DisposeAsync();
            throw;
        }
    }

    public Task<Holdings> Count() => PostgresHoldings.Of(_connection);

    public async Task Write(IReadOnlyList<Stored> rows)
    {
        await using var batch = _connection.CreateBatch();
        foreach (var row in rows) Put(batch, row);
        await batch.ExecuteNonQueryAsync();
    }

    public async Task Complete()
    {
        // Rows came with their own numbers; the next ones follow them.
        foreach (var table in (string[])["inbox", "outbox"])
        {
            var next = await _connection.Value($"select coalesce(max(number), 0) + 1 from {table}");
            await _connection.Run(string.Create(CultureInfo.InvariantCulture, $"alter table {table} alter column number restart with {next}"));
        }
        await _connection.Run("commit");
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _database.DisposeAsync();
    }

    static void Put(NpgsqlBatch batch, Stored row)
    {
        switch (row)
        {
            case Stored.State one:
                batch.Add("insert into chats (chat, seen, json) values ($1, $2, $3)", one.Chat, one.Seen, one.Json);
                break;
            case Stored.Event one:
                batch.Add("insert into inbox (number, chat, due, answers, json) overriding system value values ($1, $2, $3, $4, $5)", one.Number, one.Chat, one.Due, one.Answers, one.Json);
                break;
            case Stored.Deed one:
                batch.Add("insert into outbox (number, chat, work, json) overriding system value values ($1, $2, $3, $4)", one.Number, one.Chat, (short?)one.Work ?? Outbox.Shelved, one.Json);
                break;
            case Stored.Messages one:
                batch.Add("insert into slots (chat, slot, messages) values ($1, $2, $3)", one.Chat, one.Slot, one.Numbers);
                break;
            case Stored.Filed one:
                Cases.Keep(batch, one.Chat, one.Case);
                break;
            case Stored.Letter one:
                batch.Add(
                    "insert into letters (number, version, chat, once, time, json) values ($1, $2, $3, $4, $5, $6)",
                    one.Number, one.Version, one.Chat, one.Id, one.Time, one.Json);
                break;
            case Stored.Piece one:
                batch.Add("insert into files (chat, file, piece, until, bytes) values ($1, $2, $3, $4, $5)", one.Chat, one.File, one.Index, one.Until, one.Bytes);
                break;
            case Stored.Secret one:
                batch.Add("insert into secrets (name, bytes) values ($1, $2)", one.Name, one.Bytes);
                break;
            case Stored.Received one:
                batch.Add("insert into received (door, update, at) values ($1, $2, $3)", one.Door, one.Update, one.At);
                break;
            case Stored.Counter one:
                // Not setval, which no rollback undoes.
                batch.Add(string.Create(CultureInfo.InvariantCulture, $"alter sequence {(one.What == Counted.Cases ? "case_numbers" : "letter_numbers")} restart with {one.Last + 1}"));
                break;
        }
    }
}
