// A file that something destroyed is put aside, and the bot goes on with the last copy.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Tests.EndToEnd;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests.Storage;

public sealed class RescueTests : IDisposable
{
    static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    // LiteDB cuts what it opens to whole pages.
    const int Page = 8_192;
    readonly TemporaryFile _file = new();
    readonly HostLog _log = new();

    [Theory]
    [InlineData("nothing of it is left")]
    [InlineData("the end is missing")]
    [InlineData("pages hold something else")]
    public async Task The_last_copy_takes_the_place_of_a_damaged_file(string damage)
    {
        await Keep(1, compact: true);
        await Keep(2, compact: false);
        var bytes = await File.ReadAllBytesAsync(_file.Path, TestContext.Current.CancellationToken);
        var damaged = damage switch
        {
            "nothing of it is left" => new byte[bytes.Length],
            "the end is missing" => bytes[..(bytes.Length / 3 / Page * Page)],
            _ => [.. bytes.Take(Page), .. Enumerable.Repeat((byte)0xA5, bytes.Length - Page)],
        };
        await File.WriteAllBytesAsync(_file.Path, damaged, TestContext.Current.CancellationToken);

        await using (var store = Open())
        {
            Assert.NotNull(await store.FindCase("telegram:1", 1));
            Assert.Null(await store.FindCase("telegram:2", 2));
        }
        // As it was found, but for the mark that LiteDB sets in a header it could not go on from.
        var aside = await File.ReadAllBytesAsync(Path.ChangeExtension(_file.Path, ".damaged1.db"), TestContext.Current.CancellationToken);
        Assert.InRange(damaged.Zip(aside).Count(pair => pair.First != pair.Second) + Math.Abs(damaged.Length - aside.Length), 0, 1);
        Assert.Contains("damaged", Assert.Single(_log.Faults), StringComparison.Ordinal);
        await using (var again = Open()) Assert.NotNull(await again.FindCase("telegram:1", 1));
        Assert.Single(_log.Faults);
    }

    [Fact]
    public void Without_a_copy_nothing_is_moved()
    {
        var notes = new string('n', 5 * Page);
        File.WriteAllText(_file.Path, notes);
        Assert.ThrowsAny<Exception>(Open);
        Assert.Equal(notes.Length, new FileInfo(_file.Path).Length);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(_file.Path)!));
    }

    public void Dispose() => _file.Dispose();

    LiteDbStore Open() => new(Rescue.Open(_file.Path, _log.CreateLogger("store")), _file.Path, NullLogger<LiteDbStore>.Instance);

    async Task Keep(long number, bool compact)
    {
        await using var store = Open();
        await store.Receive("telegram", [new Delivery(number, $"telegram:{number}", new Incoming.Said(Now, number, "x", "ru", false))], Now);
        await StoreContract.Step(store, $"telegram:{number}", new PrivateChat(), new Effect.Keep(StoreContract.SomeCase(number, Now)));
        if (compact) await store.Compact();
    }
}
