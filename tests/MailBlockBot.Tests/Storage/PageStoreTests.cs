// The contract of the chat in a browser, on a LiteDB file and on a real PostgreSQL.
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Storage.Postgres;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests.Storage;

public sealed class LiteDbPageStoreTests : PageStoreContract, IDisposable
{
    readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    private protected override Task<IStore> Open() => Task.FromResult<IStore>(new LiteDbStore(LiteDbSchema.Open(_file.Path), _file.Path, NullLogger<LiteDbStore>.Instance));
}

public sealed class PostgresPageStoreTests(PostgresServer server) : PageStoreContract, IClassFixture<PostgresServer>
{
    string? _database;

    private protected override async Task<IStore> Open()
    {
        PostgresServer.Needed();
        _database ??= await server.Database();
        return new PostgresStore(await PostgresSchema.Open(_database), NullLogger<PostgresStore>.Instance);
    }
}
