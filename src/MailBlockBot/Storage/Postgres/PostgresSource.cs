// A database as it is read when everything moves to another store.
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Storage.Moving;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal sealed class PostgresSource(NpgsqlDataSource database, NpgsqlConnection connection) : ISource
{
    public static async Task<PostgresSource> Open(string address)
    {
        var database = await PostgresSchema.Open(address);
        var source = new PostgresSource(database, await database.OpenConnectionAsync());
        try
        {
            await Presence.KeepOut(source.Connection);
            // The reading may be longer than a turn may idle; one state of everything is read.
            await source.Connection.Run("set idle_in_transaction_session_timeout = 0");
            await source.Connection.Run("begin isolation level repeatable read read only");
            return source;
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    NpgsqlConnection Connection => connection;

    public Task<Holdings> Count() => PostgresHoldings.Of(connection);

    public IAsyncEnumerable<Stored> Read() => Counters()
        .Concat(Of("select chat, seen, json from chats where json is not null", row => new Stored.State(row.GetString(0), row.GetInt64(1), row.GetString(2))))
        .Concat(Of("select number, chat, due, answers, json from inbox order by number", row => new Stored.Event(
            row.GetInt64(0), row.GetString(1), row.GetInt64(2) == long.MaxValue ? 0 : row.GetInt64(2), row.GetInt64(3), row.GetString(4))))
        .Concat(Of("select number, chat, work, json from outbox order by number", row => new Stored.Deed(
            row.GetInt64(0), row.GetString(1), row.GetInt16(2) < 0 ? null : (Work)row.GetInt16(2), row.GetString(3))))
        .Concat(Of("select chat, slot, messages from slots", row => new Stored.Messages(row.GetString(0), row.GetString(1), row.GetFieldValue<long[]>(2))))
        .Concat(Of("select chat, json from cases order by number", row => new Stored.Filed(row.GetString(0), JsonSerializer.Deserialize(row.GetString(1), ConversationJson.Stored.Case)!)))
        .Concat(Of("select number, version, chat, once, time, json from letters order by number", row => new Stored.Letter(
            row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetInt64(4), row.IsDBNull(5) ? null : row.GetString(5))))
        .Concat(Of("select chat, file, piece, until, bytes from files", row => new Stored.Piece(
            row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt64(3), row.GetFieldValue<byte[]>(4))))
        .Concat(Of("select name, bytes from secrets", row => new Stored.Secret(row.GetString(0), row.GetFieldValue<byte[]>(1))))
        .Concat(Of("select door, update, at from received", row => new Stored.Received(row.GetString(0), row.GetInt64(1), row.GetInt64(2))));

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await database.DisposeAsync();
    }

    async IAsyncEnumerable<Stored> Counters()
    {
        var held = await Count();
        yield return new Stored.Counter(Counted.Cases, held.LastCase);
        yield return new Stored.Counter(Counted.Letters, held.LastLetter);
    }

    async IAsyncEnumerable<Stored> Of(string sql, Func<NpgsqlDataReader, Stored> read)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) yield return read(reader);
    }
}
