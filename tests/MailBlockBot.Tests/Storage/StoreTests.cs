// What every store must keep, whatever its kind.
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;
using MailBlockBot.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests.Storage;

public sealed class StoreTests : IDisposable
{
    static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    LiteDbStore Open() => new(LiteDbSchema.Open(_file.Path), _file.Path, NullLogger<LiteDbStore>.Instance);

    static Incoming.Said Said(string text) => new(Now, 1, text, "ru", false);

    static Delivery Update(long number, string chat = "c1") => new(number, chat, Said($"text {number}"));

    static Case SomeCase(long number, DateTimeOffset opened) => new()
    {
        Number = number,
        Opened = opened,
        Diagnosis = new Diagnosis
        {
            Cause = Verdict.NoRecipient,
            From = new DateTime(2020, 6, 25, 1, 23, 44),
            Origins = [new OriginShare(new Origin(OriginKind.Script, "tools.php", 2917), new ScriptJudgement(Standing.Known, "1C-Bitrix", StandingReason.NothingKnown), 3, 2, null, [new(Verdict.NoRecipient, 2)], [])],
            Stories = [new StoryWeight(Story.OpenForm, 1, [new Because("requests", new Dictionary<string, object> { ["count"] = 3L, ["share"] = 0.5, ["page"] = "/a.php" })])],
        },
    };

    [Fact]
    public async Task An_update_that_comes_again_is_kept_once()
    {
        await using (var store = Open())
        {
            Assert.Equal(2, (await store.Receive("telegram", [Update(5), Update(6)], Now)).Count);
            Assert.Equal([7L], (await store.Receive("telegram", [Update(5), Update(6), Update(7)], Now)).Select(entry => ((Incoming.Said)entry.Incoming).Text).Select(text => long.Parse(text[5..], null)));
        }
        await using var reopened = Open();
        Assert.Empty(await reopened.Receive("telegram", [Update(7)], Now));
        Assert.Equal(["text 5", "text 6", "text 7"], (await reopened.Resume(Now, Now)).Inbox.Select(entry => ((Incoming.Said)entry.Incoming).Text));
    }

    [Fact]
    public async Task After_days_of_silence_numbers_may_start_anew()
    {
        await using var store = Open();
        await store.Receive("telegram", [Update(900)], Now);
        Assert.Single(await store.Receive("telegram", [Update(3)], Now.AddDays(8)));
    }

    [Fact]
    public async Task A_step_is_kept_whole_and_survives()
    {
        var chat = new PrivateChat { Language = "ru", Count = 4, Case = SomeCase(1, Now), Collected = [new Material.Paste(1, "line"), new Material.Document(2, "id", "a.log", 12)] };
        await using (var store = Open())
        {
            var entry = Assert.Single(await store.Receive("telegram", [Update(1)], Now));
            var waiting = await store.Commit(
                new Turn(entry, chat, [new Effect.Say("s", new Message([new Block.Paragraph("hello")]), []), new Effect.Wake(Alarm.Quiet, 4, Now.AddSeconds(2)), new Effect.Keep(SomeCase(1, Now))]), Now);
            Assert.Single(waiting.Inbox);
            Assert.Single(waiting.Outbox);
        }
        await using var reopened = Open();
        var left = await reopened.Resume(Now, Now);
        Assert.Equal(Now.AddSeconds(2), Assert.Single(left.Inbox).Due);
        Assert.Equal(Alarm.Quiet, Assert.IsType<Incoming.Elapsed>(left.Inbox[0].Incoming).Alarm);
        var say = Assert.IsType<Effect.Say>(Assert.Single(left.Outbox).Effect);
        Assert.Equal("hello", Assert.IsType<Block.Paragraph>(Assert.Single(say.Message.Blocks)).Text.Pieces[0].Text);
        var loaded = Assert.IsType<PrivateChat>(await reopened.Load("c1"));
        Assert.Equal([new Material.Paste(1, "line"), new Material.Document(2, "id", "a.log", 12)], loaded.Collected);
        var origin = Assert.Single(loaded.Case!.Diagnosis.Origins);
        Assert.Equal([new VerdictCount(Verdict.NoRecipient, 2)], origin.Failures);
        var values = loaded.Case.Diagnosis.Stories[0].Because[0].Values;
        Assert.Equal([3L, 0.5, "/a.php"], [values["count"], values["share"], values["page"]]);
        Assert.NotNull(await reopened.FindCase("c1", 1));
        Assert.Null(await reopened.FindCase("c2", 1));
    }

    [Fact]
    public async Task A_file_comes_back_byte_for_byte()
    {
        var content = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        await using (var store = Open())
        {
            var entry = Assert.Single(await store.Receive("telegram", [Update(1)], Now));
            await store.Commit(new Turn(entry, new PrivateChat(), [new Effect.SendFile(new GeneratedFile("a.csv", "text/csv", content), "for you")]), Now);
        }
        await using var reopened = Open();
        var sent = Assert.IsType<Effect.SendFile>(Assert.Single((await reopened.Resume(Now, Now)).Outbox).Effect);
        Assert.Equal(("a.csv", "text/csv"), (sent.File.Name, sent.File.ContentType));
        Assert.Equal(content, sent.File.Content);
    }

    /// <summary>What conversations let through (<see cref="ConversationJson"/>, bounded at 12 MB in their tests) must not be too much for the store.</summary>
    [Fact]
    public async Task The_largest_file_is_kept()
    {
        await using var store = Open();
        var entry = Assert.Single(await store.Receive("telegram", [Update(1)], Now));
        await store.Commit(new Turn(entry, new PrivateChat(), [new Effect.SendFile(new GeneratedFile("a.csv", "text/csv", new byte[9_000_000]), "for you")]), Now);
        await store.Post("c1", Said(new string('x', 12_000_000)));
        var left = await store.Resume(Now, Now);
        Assert.Equal((9_000_000, 12_000_000), (((Effect.SendFile)left.Outbox[0].Effect).File.Content.Length, ((Incoming.Said)left.Inbox[0].Incoming).Text.Length));
    }

    [Fact]
    public async Task A_leased_effect_is_not_taken_twice_but_by_the_next_process()
    {
        await using (var store = Open())
        {
            var entry = Assert.Single(await store.Receive("telegram", [Update(1)], Now));
            await store.Commit(new Turn(entry, new PrivateChat(), [new Effect.Remove("s")]), Now.AddMinutes(10));
            Assert.Empty((await store.Resume(Now, Now.AddMinutes(10))).Outbox);
            Assert.Single((await store.Resume(Now.AddMinutes(11), Now.AddMinutes(21))).Outbox);
        }
        await using var next = Open();
        Assert.Single((await next.Resume(Now, Now.AddMinutes(10))).Outbox);
    }

    [Fact]
    public async Task A_performed_effect_leaves_its_slot_and_its_answer()
    {
        await using var store = Open();
        var entry = Assert.Single(await store.Receive("telegram", [Update(1)], Now));
        var waiting = await store.Commit(new Turn(entry, new PrivateChat(), [new Effect.Say("s", new Message([]), []), new Effect.Remove("s")]), Now);
        Assert.NotNull(await store.Finish(waiting.Outbox[0], new Outcome([41, 42], new Incoming.Parted(Now))));
        Assert.Equal([41L, 42L], await store.Slot("c1", "s"));
        Assert.Null(await store.Finish(waiting.Outbox[0], new Outcome([43])));
        Assert.Equal([41L, 42L], await store.Slot("c1", "s"));
        await store.Finish(waiting.Outbox[1], new Outcome([]));
        Assert.Empty(await store.Slot("c1", "s"));
        Assert.Empty((await store.Resume(Now.AddDays(1), Now)).Outbox);
    }

    [Fact]
    public async Task Cases_are_handed_over_with_the_group_that_moves()
    {
        await using var store = Open();
        var updates = await store.Receive("telegram", [Update(1), Update(2), Update(3, "c3")], Now);
        await store.Commit(new Turn(updates[0], new GroupChat(), [new Effect.Keep(SomeCase(1, Now))]), Now);
        await store.Commit(new Turn(updates[2], new GroupChat(), [new Effect.Keep(SomeCase(3, Now))]), Now);
        await store.Commit(new Turn(updates[1], new GroupChat { MovedTo = "c2" }, [new Effect.HandOver("c2")]), Now);
        Assert.Null(await store.FindCase("c1", 1));
        Assert.NotNull(await store.FindCase("c2", 1));
        Assert.NotNull(await store.FindCase("c3", 3));
        Assert.Equal("c2", Assert.IsType<GroupChat>(await store.Load("c1")).MovedTo);
    }

    [Fact]
    public async Task What_nothing_came_of_leaves_the_chat_as_it_was_and_the_inbox_empty()
    {
        await using var store = Open();
        var updates = await store.Receive("telegram", [Update(1), Update(2)], Now);
        await store.Commit(new Turn(updates[0], new GroupChat { Count = 7 }, []), Now);
        await store.Commit(new Turn(updates[1], null, []), Now);
        Assert.Equal(7, Assert.IsType<GroupChat>(await store.Load("c1")).Count);
        Assert.Empty((await store.Resume(Now, Now)).Inbox);
    }

    [Fact]
    public async Task Forgetting_leaves_nothing_of_a_chat_and_all_of_the_others()
    {
        await using var store = Open();
        foreach (var chat in (string[])["c1", "c2"])
        {
            var entry = Assert.Single(await store.Receive("telegram", [Update(chat == "c1" ? 1 : 2, chat)], Now));
            await store.Commit(new Turn(entry, new PrivateChat(), [new Effect.Wake(Alarm.LetGo, 1, Now.AddDays(1)), new Effect.Say("s", new Message([]), []), new Effect.Keep(SomeCase(entry.Number, Now))]), Now);
        }
        var last = Assert.Single(await store.Receive("telegram", [Update(3)], Now));
        var waiting = await store.Commit(new Turn(last, new PrivateChat { Language = "ru" }, [new Effect.Forget(), new Effect.Say(null, new Message([]), [])]), Now);
        Assert.Single(waiting.Outbox);
        Assert.Null(await store.Load("c1"));
        Assert.NotNull(await store.Load("c2"));
        var left = await store.Resume(Now.AddDays(1), Now);
        Assert.All(left.Inbox, entry => Assert.Equal("c2", entry.Chat));
        Assert.Equal(2, left.Outbox.Count);
    }

    [Fact]
    public async Task What_is_older_than_its_days_goes_and_the_room_is_given_back()
    {
        await using var store = Open();
        for (var i = 1; i <= 200; i++)
        {
            var entry = Assert.Single(await store.Receive("telegram", [Update(i, $"c{i}")], Now));
            await store.Commit(new Turn(entry, new PrivateChat { Collected = [new Material.Paste(1, new string('x', 4000))] }, [new Effect.Keep(SomeCase(i, i > 1 ? Now : Now.AddDays(100)))]), Now);
        }
        var before = new FileInfo(_file.Path).Length;
        Assert.Equal(399, await store.Purge(Now.AddDays(1)));
        await store.Compact();
        Assert.True(new FileInfo(_file.Path).Length < before / 4);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(_file.Path)!), name => !name.Contains("-log", StringComparison.Ordinal));
        Assert.NotNull(await store.FindCase("c1", 1));
    }

    [Fact]
    public async Task Case_numbers_are_never_given_twice()
    {
        await using (var store = Open())
            Assert.Equal(3, await store.NextCase() + await store.NextCase());
        await using var reopened = Open();
        Assert.Equal(3, await reopened.NextCase());
    }

    [Fact]
    public async Task Steps_of_many_chats_share_commits_and_one_that_fails_harms_none()
    {
        await using var store = Open();
        var entries = await store.Receive("telegram", [.. Enumerable.Range(1, 500).Select(i => Update(i, $"c{i}"))], Now);
        var before = store.Commits;
        var steps = entries.Select(entry => store.Commit(new Turn(entry, new PrivateChat(), entry.Number == 250 ? null! : []), Now)).ToList();
        await Assert.ThrowsAnyAsync<Exception>(() => Task.WhenAll(steps));
        Assert.Equal(1, steps.Count(step => step.IsFaulted));
        Assert.Equal(499, store.Commits.Jobs - before.Jobs);
        Assert.True(store.Commits.Commits - before.Commits < 499, $"{store.Commits.Commits - before.Commits} commits");
        Assert.Single((await store.Resume(Now, Now)).Inbox);
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

    [Fact]
    public async Task A_message_is_found_by_its_number_in_its_own_chat_only()
    {
        await using var store = Open();
        var entry = Assert.Single(await store.Receive("telegram", [Update(1)], Now));
        var waiting = await store.Commit(new Turn(entry, new PrivateChat(), [new Effect.Say("card:57", new Message([]), []), new Effect.Say("other", new Message([]), [])]), Now.AddMinutes(1));
        await store.Finish(waiting.Outbox[0], new Outcome([12, 13]));
        await store.Finish(waiting.Outbox[1], new Outcome([14]));
        Assert.Equal("card:57", await store.SlotAt("c1", 13));
        Assert.Equal("other", await store.SlotAt("c1", 14));
        Assert.Null(await store.SlotAt("c2", 13));
        Assert.Null(await store.SlotAt("c1", 15));
    }

    [Fact]
    public async Task One_chat_posts_into_anothers_inbox_in_the_same_commit()
    {
        await using var store = Open();
        var entry = Assert.Single(await store.Receive("telegram", [Update(1)], Now));
        var waiting = await store.Commit(new Turn(entry, new PrivateChat(), [new Effect.Post("desk", new Incoming.Forgot(Now, "c1"))]), Now.AddMinutes(1));
        Assert.Equal("desk", Assert.Single(waiting.Inbox).Chat);
        Assert.IsType<Incoming.Forgot>(Assert.Single((await store.Resume(Now, Now)).Inbox).Incoming);
    }

    [Fact]
    public async Task Cases_are_found_by_their_keys_and_by_time_and_not_after_they_were_forgotten()
    {
        await using var store = Open();
        foreach (var number in (int[])[1, 2])
        {
            var entry = Assert.Single(await store.Receive("telegram", [Update(number)], Now));
            await store.Commit(new Turn(entry, new PrivateChat(), [new Effect.Keep(SomeCase(number, Now.AddHours(number)))]), Now);
        }
        Assert.Equal([2, 1], (await store.FindCases(new CaseQuery(null, null, 0, 10))).Select(hit => hit.Mark.Number));
        Assert.Equal([1], (await store.FindCases(new CaseQuery(null, null, 1, 10))).Select(hit => hit.Mark.Number));
        Assert.Equal([2], (await store.FindCases(new CaseQuery("№2", null, 0, 10))).Select(hit => hit.Mark.Number));
        Assert.Equal([2], (await store.FindCases(new CaseQuery(null, Now.AddHours(2), 0, 10))).Select(hit => hit.Mark.Number));
        Assert.Empty(await store.FindCases(new CaseQuery("nowhere", null, 0, 10)));
        var last = Assert.Single(await store.Receive("telegram", [Update(3)], Now));
        await store.Commit(new Turn(last, new PrivateChat(), [new Effect.Forget()]), Now);
        Assert.Empty(await store.FindCases(new CaseQuery(null, null, 0, 10)));
    }
}
