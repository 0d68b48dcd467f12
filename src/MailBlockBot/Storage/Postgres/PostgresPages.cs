// The chat in a browser's part of the database: letters, files in pieces, and the secret that signs links.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MailBlockBot.Core.Conversations;
using MailBlockBot.WebChat;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal sealed class PostgresPages(NpgsqlDataSource database) : IPageStore
{
    // Numbers are drawn before they are committed, in another order: over all chats, the latest are looked at again.
    const int Overlap = 200;
    static readonly JsonTypeInfo<LetterContent> Contents = LetterJson.Default.LetterContent;

    public Task<long> Write(string chat, LetterContent content, DateTimeOffset now) => OnPage(chat, connection => Put(connection, chat, null, content, now));

    public Task<Heard> Hear(string chat, string id, LetterContent content, Func<long, Incoming> incoming) => OnPage(chat, async connection =>
    {
        if (await connection.Value("select number from letters where chat = $1 and once = $2", chat, id) is long known) return new Heard(known, null);
        var letter = await Put(connection, chat, id, content, incoming(0).Time);
        await using var batch = connection.CreateBatch();
        Inbox.Put(batch, chat, incoming(letter));
        await batch.ExecuteNonQueryAsync();
        return new Heard(letter, Inbox.Announced(chat, incoming(letter)));
    });

    public async Task<LetterContent?> Read(string chat, long letter)
    {
        await using var connection = await database.OpenConnectionAsync();
        return await connection.Value("select json from letters where number = $1 and chat = $2", letter, chat) is string json ? JsonSerializer.Deserialize(json, Contents) : null;
    }

    public Task<bool> Change(string chat, long letter, LetterContent? content) => OnPage(chat, async connection => await connection.Run(
        "update letters set version = nextval('letter_numbers'), json = $3 where number = $1 and chat = $2 and json is not null",
        letter, chat, content is null ? null : JsonSerializer.Serialize(content, Contents)) == 1);

    public async Task<PageNews> After(string chat, long version)
    {
        await using var connection = await database.OpenConnectionAsync();
        // One statement sees one state of the page.
        var rows = await connection.Rows(
            "select number, version, time, case when version > $2 then json end from letters where chat = $1 order by number",
            reader => new Letter(
                reader.GetInt64(0), reader.GetInt64(1), DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(2)),
                reader.IsDBNull(3) ? null : JsonSerializer.Deserialize(reader.GetString(3), Contents)),
            chat, version);
        return new PageNews(
            [.. rows.Where(letter => letter.Version > version && letter.Content is not LetterContent.Pressed)],
            rows.Count == 0 ? version : Math.Max(version, rows.Max(letter => letter.Version)), rows.Count == 0 ? long.MaxValue : rows[0].Number);
    }

    public async Task<ChangedChats> Changed(long version)
    {
        await using var connection = await database.OpenConnectionAsync();
        var last = await connection.Value("select max(version) from letters") as long? ?? 0;
        if (version < 0 || last <= version) return new ChangedChats([], Math.Max(last, version));
        return new ChangedChats(await connection.Rows("select distinct chat from letters where version > $1", reader => reader.GetString(0), version - Overlap), last);
    }

    public async Task Keep(string chat, string file, int index, byte[] bytes, DateTimeOffset until)
    {
        await using var connection = await database.OpenConnectionAsync();
        await connection.Run(
            """
            insert into files (chat, file, piece, until, bytes) values ($1, $2, $3, $4, $5)
            on conflict (chat, file, piece) do update set until = excluded.until, bytes = excluded.bytes
            """,
            chat, file, index, until.ToUnixTimeMilliseconds(), bytes);
    }

    public async Task<byte[]?> Fetch(string chat, string file, int index)
    {
        await using var connection = await database.OpenConnectionAsync();
        return await connection.Value("select bytes from files where chat = $1 and file = $2 and piece = $3", chat, file, index) as byte[];
    }

    public async Task<int> Sweep(DateTimeOffset now)
    {
        await using var connection = await database.OpenConnectionAsync();
        return await connection.Run("delete from files where until <= $1", now.ToUnixTimeMilliseconds());
    }

    public async Task<byte[]> Secret(string name, byte[] fresh)
    {
        await using var connection = await database.OpenConnectionAsync();
        await connection.Run("insert into secrets (name, bytes) values ($1, $2) on conflict do nothing", name, fresh);
        return (byte[])(await connection.Value("select bytes from secrets where name = $1", name))!;
    }

    public async Task<Case?> FindCase(long number)
    {
        await using var connection = await database.OpenConnectionAsync();
        return await Cases.Find(connection, number);
    }

    // One writer of a page at a time: its versions become visible in their order.
    async Task<T> OnPage<T>(string chat, Func<NpgsqlConnection, Task<T>> work)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.Value("select pg_advisory_xact_lock(hashtextextended($1, 0))", chat);
        var result = await work(connection);
        await transaction.CommitAsync();
        return result;
    }

    static async Task<long> Put(NpgsqlConnection connection, string chat, string? id, LetterContent content, DateTimeOffset now)
    {
        var number = (long)(await connection.Value(
            "insert into letters (number, version, chat, once, time, json) select next, next, $1, $2, $3, $4 from nextval('letter_numbers') next returning number",
            chat, id, now.ToUnixTimeMilliseconds(), JsonSerializer.Serialize(content, Contents)))!;
        await connection.Run("delete from letters where number in (select number from letters where chat = $1 order by number desc offset $2)", chat, IPageStore.Most);
        return number;
    }
}
