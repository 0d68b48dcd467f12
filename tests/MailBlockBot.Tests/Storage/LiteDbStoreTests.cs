// The contract on a LiteDB file, and what is LiteDB's alone: shared commits, room given back, files of other versions.
using System.Reflection;
using System.Text;
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Wording;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.WebChat;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests.Storage;

public sealed class LiteDbStoreTests : StoreContract, IDisposable
{
    readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    private protected override Task<IStore> Open() => Task.FromResult<IStore>(Make());

    LiteDbStore Make() => new(LiteDbSchema.Open(_file.Path), _file.Path, NullLogger<LiteDbStore>.Instance);

    [Fact]
    public async Task The_room_of_what_went_is_given_back()
    {
        await using var store = Make();
        for (var i = 1; i <= 200; i++)
        {
            await store.Receive("telegram", [Update(i, $"c{i}")], Now);
            await Step(store, $"c{i}", new PrivateChat { Collected = [new Material.Paste(1, new string('x', 4000))] }, new Effect.Keep(SomeCase(i, i > 1 ? Now : Now.AddDays(100))));
        }
        var before = new FileInfo(_file.Path).Length;
        Assert.Equal(399, await store.Purge(Now.AddDays(1)));
        await store.Compact();
        Assert.True(new FileInfo(_file.Path).Length < before / 4);
        // The file and its copy, and nothing of what the work left.
        Assert.Equal(["bot.db", "bot.db.copy"], Directory.GetFiles(Path.GetDirectoryName(_file.Path)!).Select(Path.GetFileName).Where(name => name != "bot-log.db").Order());
        Assert.NotNull(await store.FindCase("c1", 1));
    }

    [Fact]
    public async Task Steps_of_many_chats_share_commits_and_one_that_fails_harms_none()
    {
        await using var store = Make();
        await store.Receive("telegram", [.. Enumerable.Range(1, 500).Select(i => Update(i, $"c{i}"))], Now);
        var before = store.Commits;
        var steps = Enumerable.Range(1, 500).Select(i => store.Step($"c{i}", Now, (_, _) => (new PrivateChat(), i == 250 ? [new Effect.Keep(null!)] : []))).ToList();
        await Assert.ThrowsAnyAsync<Exception>(() => Task.WhenAll(steps));
        Assert.Equal(1, steps.Count(step => step.IsFaulted));
        Assert.Equal(999, store.Commits.Jobs - before.Jobs);
        Assert.True(store.Commits.Commits - before.Commits < 999, $"{store.Commits.Commits - before.Commits} commits");
        Assert.Equal("c250", Assert.Single(await store.Sweep(Now)).Chat);
    }

    [Fact]
    public async Task However_many_chats_are_asked_for_no_condition_is_compiled_for_each()
    {
        const int Chats = 100;
        await using var store = Make();
        // LiteDB tells nobody what it has compiled.
        var compiled = (System.Collections.ICollection)typeof(BsonExpression).GetField("_cacheScalar", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        await Talk("first");
        var before = compiled.Count;
        for (var i = 0; i < Chats; i++) await Talk($"c{i}");
        // Other tests run beside it, each condition of theirs once.
        Assert.InRange(compiled.Count - before, 0, Chats / 2);

        async Task Talk(string chat)
        {
            await store.Post(chat, Said("a log"));
            await Step(store, chat, new PrivateChat(), new Effect.Keep(SomeCase(await store.NextCase(), Now)), new Effect.Say("answer", new Message([]), []));
            await store.Finish((await store.Take(chat, Work.Sight))!, new Outcome([5]));
            Assert.Equal("answer", await store.SlotAt(chat, 5));
            await store.FindCases(new CaseQuery(chat, Now, 0, 1));
            await store.Pages.Hear(chat, "once", new LetterContent.Pressed(), _ => Said("a press"));
            await store.Pages.Changed((await store.Pages.After(chat, 0)).Version);
            await store.Pages.Sweep(Now + TimeSpan.FromSeconds(compiled.Count));
            await store.Purge(Now - TimeSpan.FromDays(compiled.Count));
            await Step(store, chat, null, new Effect.Forget());
        }
    }

    [Fact]
    public async Task A_case_of_the_first_version_is_found_by_its_number()
    {
        await using (var store = Make())
        {
            await store.Receive("telegram", [Update(1)], Now);
            await Step(store, "c1", new PrivateChat(), new Effect.Keep(SomeCase(57, Now)));
        }
        using (var database = LiteDbSchema.Open(_file.Path))
        {
            var marks = database.GetCollection("marks");
            var row = marks.FindById(57L);
            row["keys"] = new BsonArray(row["keys"].AsArray.Select(key => new BsonValue(key.AsString.TrimEnd('.'))));
            marks.Update(row);
            database.GetCollection("meta").Upsert(new BsonDocument { ["_id"] = "schema", ["version"] = 1 });
            database.Checkpoint();
        }
        await using var opened = Make();
        Assert.Single(await opened.FindCases(new CaseQuery(CaseKeys.Number(57), null, 0, 10)));
        Assert.Single(await opened.FindCases(new CaseQuery("tools.php", null, 0, 10)));
    }

    [Fact]
    public async Task A_chat_of_a_file_that_kept_states_as_text_is_read()
    {
        await using (var store = Make())
        {
            await store.Receive("telegram", [Update(1)], Now);
            await Step(store, "c1", new PrivateChat { Collected = [new Material.Paste(1, "строка")] });
        }
        using (var database = LiteDbSchema.Open(_file.Path))
        {
            var chats = database.GetCollection("chats");
            var row = chats.FindById("c1");
            row["json"] = Encoding.UTF8.GetString(row["json"].AsBinary);
            chats.Update(row);
            database.GetCollection("meta").Upsert(new BsonDocument { ["_id"] = "schema", ["version"] = 4 });
            database.Checkpoint();
        }
        await using var opened = Make();
        var collected = Assert.IsType<PrivateChat>(await opened.Load("c1")).Collected;
        Assert.Equal("строка", Assert.IsType<Material.Paste>(Assert.Single(collected)).Text);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_with_both_numbers()
    {
        using (var database = LiteDbSchema.Open(_file.Path))
        {
            database.GetCollection("meta").Upsert(new BsonDocument { ["_id"] = "schema", ["version"] = 99 });
            database.Checkpoint();
        }
        var fault = Assert.Throws<InvalidOperationException>(() => LiteDbSchema.Open(_file.Path));
        Assert.Contains("99", fault.Message, StringComparison.Ordinal);
    }
}
