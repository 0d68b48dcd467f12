// Everything is moved from a LiteDB file into a real PostgreSQL and back, by the program as its user runs it, and nothing differs.
using System.Diagnostics;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Wording;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Storage.Moving;
using MailBlockBot.Storage.Postgres;
using MailBlockBot.WebChat;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace MailBlockBot.Tests.Storage;

public sealed class MoveTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    static readonly Holdings Filled = new(Chats: 2, Events: 3, Effects: 2, Slots: 1, Cases: 1, Letters: 2, Pieces: 2, Secrets: 1, Updates: 4, LastCase: 7, LastLetter: 3);
    readonly TemporaryFile _first = new(), _second = new();

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public async Task There_and_back_nothing_is_lost_and_work_goes_on_in_its_order()
    {
        PostgresServer.Needed();
        var database = await server.Database();
        await using (var store = File(_first.Path)) await Fill(store);

        var (code, output, error) = await Run("Postgres", _first.Path, database);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(Filled.ToString(), output, StringComparison.Ordinal);
        Assert.DoesNotContain(database, output, StringComparison.Ordinal);
        (code, output, error) = await Run("LiteDb", _second.Path, database);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(Filled.ToString(), output, StringComparison.Ordinal);
        Assert.Equal(["bot.db", "bot.db.lock"], Directory.GetFileSystemEntries(Path.GetDirectoryName(_second.Path)!).Select(Path.GetFileName).Order());

        await using (var store = Database(await PostgresSchema.Open(database))) await Holds(store);
        await using (var store = File(_second.Path)) await Holds(store);
    }

    [Fact]
    public async Task A_target_that_holds_something_is_refused_and_stays_as_it_was()
    {
        PostgresServer.Needed();
        var database = await server.Database();
        await using (var store = File(_first.Path)) await Fill(store);
        await using (var store = Database(await PostgresSchema.Open(database))) await store.NextCase();
        await Refused("Postgres", "not empty");
        await Refused("LiteDb", "not empty");
        await using (var store = File(_first.Path)) await Holds(store);

        async Task Refused(string to, string why)
        {
            var (code, output, error) = await Run(to, _first.Path, database);
            Assert.Equal((2, ""), (code, output));
            Assert.Contains(why, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nothing of it is left")]
    [InlineData("the end is missing")]
    [InlineData("pages hold something else")]
    [InlineData("cases hold something else")]
    public async Task A_damaged_file_is_one_line_with_what_to_do_and_nothing_is_moved(string damage)
    {
        const int Page = 8_192;
        PostgresServer.Needed();
        var database = await server.Database();
        await using (var store = File(_first.Path)) await Fill(store);
        var bytes = await System.IO.File.ReadAllBytesAsync(_first.Path, TestContext.Current.CancellationToken);
        byte[] damaged = damage switch
        {
            "nothing of it is left" => new byte[bytes.Length],
            "the end is missing" => bytes[..(bytes.Length / 3 / Page * Page)],
            "pages hold something else" => [.. bytes.Take(Page), .. Enumerable.Repeat((byte)0xA5, bytes.Length - Page)],
            // A page's kind is its fifth byte; documents are of the fourth kind.
            _ => [.. bytes.Chunk(Page).SelectMany(page => page[4] == 4 ? [.. page.Take(64), .. Enumerable.Repeat((byte)0xA5, Page - 64)] : page)],
        };
        await System.IO.File.WriteAllBytesAsync(_first.Path, damaged, TestContext.Current.CancellationToken);

        var (code, output, error) = await Run("Postgres", _first.Path, database).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal((2, ""), (code, output));
        var line = Assert.Single(error.TrimEnd().Split('\n'));
        Assert.StartsWith($"mailblockbot: Storage:Path: the file {_first.Path} is damaged. Nothing was moved.", line, StringComparison.Ordinal);
        await using (var to = await PostgresTarget.Open(database)) Assert.Equal(Holdings.None, await to.Count());

        // With the bot's copy beside it there is more to say.
        await System.IO.File.WriteAllBytesAsync(Rescue.CopyOf(_first.Path), bytes, TestContext.Current.CancellationToken);
        Assert.Contains("Start the bot once", (await Run("Postgres", _first.Path, database)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_halfway_leaves_the_target_empty_for_another_try()
    {
        PostgresServer.Needed();
        var database = await server.Database();
        await using (var store = File(_first.Path)) await Fill(store);
        await using (var from = new LiteDbSource(_first.Path))
        {
            await using (var to = await PostgresTarget.Open(database)) await Assert.ThrowsAsync<MoveException>(() => Move.Run(new Short(from), to, CancellationToken.None));
            await using (var to = new LiteDbTarget(_second.Path)) await Assert.ThrowsAsync<MoveException>(() => Move.Run(new Short(from), to, CancellationToken.None));
            await using (var to = await PostgresTarget.Open(database)) Assert.Equal(Filled, await Move.Run(from, to, CancellationToken.None));
            await using (var to = new LiteDbTarget(_second.Path)) Assert.Equal(Filled, await Move.Run(from, to, CancellationToken.None));
        }
    }

    [Fact]
    public async Task A_database_that_a_bot_runs_on_is_let_alone()
    {
        PostgresServer.Needed();
        var database = await server.Database();
        await using var running = Database(await PostgresSchema.Open(database));
        await running.Sweep(Now);
        var (code, _, error) = await Run("LiteDb", _first.Path, database);
        Assert.Equal(2, code);
        Assert.Contains("a bot runs on this database", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_store_moves_no_bot_starts_on_either()
    {
        PostgresServer.Needed();
        var database = await server.Database();
        await using (var store = File(_first.Path)) await Fill(store);
        foreach (var there in (bool[])[true, false])
        {
            await using ISource from = there ? new LiteDbSource(_first.Path) : await PostgresSource.Open(database);
            await using ITarget to = there ? await PostgresTarget.Open(database) : new LiteDbTarget(_second.Path);
            Assert.Contains("is being moved", Starts("--Storage:Kind", "Postgres", "--Storage:Connection", database), StringComparison.Ordinal);
            Assert.Contains("in use by another process", Starts("--Storage:Path", there ? _first.Path : _second.Path), StringComparison.Ordinal);
            Assert.Contains("somebody moves it", (await Assert.ThrowsAsync<MoveException>(() => PostgresTarget.Open(database))).Message, StringComparison.Ordinal);
            await Move.Run(from, to, CancellationToken.None);
        }
        await using var after = await PostgresStore.Open(database, NullLogger<PostgresStore>.Instance);
        await Holds(after);

        static string Starts(params string[] settings)
        {
            using var host = BotHost.Build([.. settings, "--Web:Enabled", "false", "--Telegram:Token", BotApi.BotServer.Token], TimeProvider.System);
            return Assert.Throws<SettingsException>(() => host.Services.GetRequiredService<IStore>()).Message;
        }
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_one_line_without_the_password()
    {
        await using (File(_first.Path))
        {
        }
        var (code, output, error) = await Run("Postgres", _first.Path, $"Host={Path.GetDirectoryName(_second.Path)};Username=bot;Password=swordfish;Database=bot");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("mailblockbot: Storage:Connection cannot be used", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("swordfish", error, StringComparison.Ordinal);
    }

    static async Task Fill(LiteDbStore store)
    {
        await store.Receive("telegram", [.. Enumerable.Range(40, 4).Select(number => new Delivery(number, number < 42 ? "c1" : "c2", Said($"text {number}")))], Now);
        for (var i = 0; i < 7; i++) await store.NextCase();
        await store.Step("c1", Now, (_, _) => (new PrivateChat { Language = "en", Count = 4 },
            [Say("s", "first"), Say("t", "second"), Say("u", "third"), new Effect.Wake(Alarm.Quiet, 4, Now.AddHours(1)), new Effect.Keep(new Case { Number = 7, Opened = Now, Diagnosis = new() })]));
        await store.Finish((await store.Take("c1", Work.Sight))!, new Outcome([501, 502]));
        await store.Step("c2", Now, (_, _) => (new PrivateChat { Language = "ru" }, []));
        await store.Pages.Write("c1", new LetterContent.Said("gone"), Now);
        await store.Pages.Hear("c1", "once", new LetterContent.Said("kept"), _ => Said("kept"));
        await store.Pages.Change("c1", 1, null);
        await store.Pages.Keep("c1", "a|b", 0, [1, 2], Now.AddHours(1));
        await store.Pages.Keep("c1", "a|b", 1, [3], Now.AddHours(1));
        await store.Pages.Secret("links", [9, 9]);
        await Events(store, "c1", Now, 1);
    }

    static async Task Holds(IStore store)
    {
        Assert.Equal("en", Assert.IsType<PrivateChat>(await store.Load("c1")).Language);
        Assert.Equal([501, 502], await store.Slot("c1", "s"));
        Assert.Equal("s", await store.SlotAt("c1", 502));
        Assert.NotNull(await store.FindCase("c1", 7));
        Assert.Single(await store.FindCases(new CaseQuery(null, Now, 0, 10)));
        Assert.Equal(8, await store.NextCase());
        Assert.Empty(await store.Receive("telegram", [new Delivery(43, "c2", Said("again")), new Delivery(40, "c1", Said("again"))], Now));
        Assert.Single(await store.Receive("telegram", [new Delivery(39, "c3", Said("late"))], Now));
        Assert.Equal(["t", "u"], (await Effects(store, "c1")).Select(say => say.Slot));
        Assert.Equal(["kept"], (await Events(store, "c1", Now, 9)).Select(one => ((Incoming.Said)one).Text));
        Assert.IsType<Incoming.Elapsed>(Assert.Single(await Events(store, "c1", Now.AddHours(1), 9)));
        Assert.Equal(["text 43"], (await Events(store, "c2", Now, 9)).Select(one => ((Incoming.Said)one).Text));
        Assert.Null((await store.Pages.Hear("c1", "once", new LetterContent.Said("kept"), _ => Said("kept"))).Waiting);
        Assert.Null(await store.Pages.Read("c1", 1));
        Assert.Equal([3], await store.Pages.Fetch("c1", "a|b", 1));
        Assert.Equal([9, 9], await store.Pages.Secret("links", [1]));
        Assert.Equal(4, await store.Pages.Write("c1", new LetterContent.Said("next"), Now));
    }

    static Incoming.Said Said(string text) => new(Now, 1, text, "ru", false);

    static Effect.Say Say(string? slot, string text) => new(slot, new Message([new Block.Paragraph(text)]), []);

    static async Task<List<Effect.Say>> Effects(IStore store, string chat)
    {
        List<Effect.Say> says = [];
        for (; await store.Take(chat, Work.Sight) is { } entry; await store.Finish(entry, Outcome.Nothing)) says.Add((Effect.Say)entry.Effect);
        return says;
    }

    static async Task<List<Incoming>> Events(IStore store, string chat, DateTimeOffset now, int most)
    {
        List<Incoming> events = [];
        while (events.Count < most && await store.Step(chat, now, (entry, _) => { events.Add(entry.Incoming); return (null, []); }) is not null) ;
        return events;
    }

    static LiteDbStore File(string path) => new(LiteDbSchema.Open(path), path, NullLogger<LiteDbStore>.Instance);

    static PostgresStore Database(NpgsqlDataSource database) => new(database, NullLogger<PostgresStore>.Instance);

    static async Task<(int Code, string Output, string Error)> Run(string to, string path, string connection)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "mailblockbot.dll"), "move-store", to]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["Storage__Path"], start.Environment["Storage__Connection"]) = (path, connection);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>A source whose last row cannot be read any more.</summary>
    sealed class Short(ISource all) : ISource
    {
        public IAsyncEnumerable<Stored> Read() => all.Read().SkipLast(1);

        public Task<Holdings> Count() => all.Count();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
