// What every store must keep, whatever its kind.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Storage;

public abstract class StoreContract
{
    private protected static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The store as a process finds it, after the one before it has ended.</summary>
    private protected abstract Task<IStore> Open();

    private protected static Incoming.Said Said(string text) => new(Now, 1, text, "ru", false);

    private protected static Delivery Update(long number, string chat = "c1") => new(number, chat, Said($"text {number}"));

    internal static Case SomeCase(long number, DateTimeOffset opened) => new()
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
    public async Task After_days_of_silence_numbers_may_start_anew()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(900)], Now);
        Assert.Single(await store.Receive("telegram", [Update(3)], Now.AddDays(8)));
    }

    [Fact]
    public async Task Numbers_come_in_any_order_and_each_once()
    {
        await using (var store = await Open())
        {
            Assert.Single(await store.Receive("telegram", [Update(200)], Now));
            Assert.Equal(2, (await store.Receive("telegram", [Update(70, "c2"), Update(199, "c3"), Update(200)], Now)).Count);
        }
        await using var reopened = await Open();
        Assert.Empty(await reopened.Receive("telegram", [Update(199, "c3"), Update(70, "c2")], Now.AddDays(1)));
        Assert.Single(await reopened.Receive("another door", [Update(200)], Now));
        Assert.Single(await reopened.Receive("telegram", [Update(198)], Now.AddDays(1)));
    }

    [Fact]
    public async Task What_waits_in_the_outbox_is_counted()
    {
        await using var store = await Open();
        Assert.Equal(new OutboxState(0, null), await store.Depth());
        await store.Receive("telegram", [Update(1)], Now);
        await store.Step("c1", Now, (_, _) => (null, [new Effect.Remove("a"), new Effect.Remove("b")]));
        var state = await store.Depth();
        Assert.Equal(2, state.Count);
        var oldest = (await store.Take("c1", Work.Sight))!;
        Assert.Equal(oldest.Number, state.Oldest);
        await store.Finish(oldest, Outcome.Nothing);
        Assert.Equal(1, (await store.Depth()).Count);
    }

    [Fact]
    public async Task Case_numbers_are_never_given_twice()
    {
        await using (var store = await Open())
            Assert.Equal(3, await store.NextCase() + await store.NextCase());
        await using var reopened = await Open();
        Assert.Equal(3, await reopened.NextCase());
    }


    internal static async Task<IReadOnlyList<Waiting>> Step(IStore store, string chat, Chat? next, params Effect[] effects)
    {
        var made = await store.Step(chat, Now, (_, _) => (next, effects));
        Assert.NotNull(made);
        return made;
    }

    /// <summary>Handles what is due without anything coming of it.</summary>
    private protected static async Task<IReadOnlyList<InboxEntry>> Events(IStore store, string chat, DateTimeOffset now)
    {
        List<InboxEntry> events = [];
        while (await store.Step(chat, now, (entry, _) => { events.Add(entry); return (null, []); }) is not null) ;
        return events;
    }

    static async Task<IReadOnlyList<string>> Texts(IStore store, string chat) => [.. (await Events(store, chat, Now)).Select(entry => ((Incoming.Said)entry.Incoming).Text)];

    /// <summary>Performs all that people see, and nothing comes of it.</summary>
    private protected static async Task<IReadOnlyList<Effect>> Effects(IStore store, string chat)
    {
        List<Effect> effects = [];
        while (await store.Take(chat, Work.Sight) is { } entry)
        {
            effects.Add(entry.Effect);
            await store.Finish(entry, Outcome.Nothing);
        }
        return effects;
    }

    static Effect.Say Say(string? slot, string text = "") => new(slot, new Message([new Block.Paragraph(text)]), []);

    [Fact]
    public async Task An_update_that_comes_again_is_kept_once()
    {
        await using (var store = await Open())
        {
            Assert.Equal(2, (await store.Receive("telegram", [Update(5), Update(6)], Now)).Count);
            Assert.Single(await store.Receive("telegram", [Update(5), Update(6), Update(7)], Now));
        }
        await using var reopened = await Open();
        Assert.Empty(await reopened.Receive("telegram", [Update(7)], Now));
        Assert.Contains(new Waiting("c1", Work.Event, Now), await reopened.Sweep(Now));
        Assert.Equal(["text 5", "text 6", "text 7"], await Texts(reopened, "c1"));
        Assert.Empty(await reopened.Sweep(Now));
    }

    [Fact]
    public async Task A_step_is_kept_whole_and_survives()
    {
        var chat = new PrivateChat { Language = "ru", Count = 4, Case = SomeCase(1, Now), Collected = [new Material.Paste(1, "line"), new Material.Document(2, "id", "a.log", 12)] };
        await using (var store = await Open())
        {
            await store.Receive("telegram", [Update(1)], Now);
            var made = await Step(store, "c1", chat, Say("s", "hello"), new Effect.Wake(Alarm.Quiet, 4, Now.AddSeconds(2)), new Effect.Keep(SomeCase(1, Now)));
            Assert.Equal([(Work.Event, Now.AddSeconds(2)), (Work.Sight, DateTimeOffset.MinValue)], made.Select(waiting => (waiting.Work, waiting.Due)).OrderBy(waiting => waiting.Work));
        }
        await using var reopened = await Open();
        Assert.Empty(await Events(reopened, "c1", Now.AddSeconds(1)));
        Assert.Equal(Alarm.Quiet, Assert.IsType<Incoming.Elapsed>(Assert.Single(await Events(reopened, "c1", Now.AddSeconds(2))).Incoming).Alarm);
        var say = Assert.IsType<Effect.Say>(Assert.Single(await Effects(reopened, "c1")));
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
        await using (var store = await Open())
        {
            await store.Receive("telegram", [Update(1)], Now);
            await Step(store, "c1", new PrivateChat(), new Effect.SendFile(new GeneratedFile("a.csv", "text/csv", content), "for you"));
        }
        await using var reopened = await Open();
        var sent = Assert.IsType<Effect.SendFile>(Assert.Single(await Effects(reopened, "c1")));
        Assert.Equal(("a.csv", "text/csv"), (sent.File.Name, sent.File.ContentType));
        Assert.Equal(content, sent.File.Content);
    }

    /// <summary>What conversations let through (<see cref="ConversationJson"/>, bounded at 12 MB in their tests) must not be too much for the store.</summary>
    [Fact]
    public async Task The_largest_file_is_kept()
    {
        await using (var store = await Open())
        {
            await store.Receive("telegram", [Update(1)], Now);
            await Step(store, "c1", new PrivateChat(), new Effect.SendFile(new GeneratedFile("a.csv", "text/csv", new byte[9_000_000]), "for you"));
            await store.Post("c1", Said(new string('x', 12_000_000)));
        }
        await using var reopened = await Open();
        Assert.Equal(9_000_000, ((Effect.SendFile)Assert.Single(await Effects(reopened, "c1"))).File.Content.Length);
        Assert.Equal(12_000_000, Assert.Single(await Texts(reopened, "c1")).Length);
    }

    [Fact]
    public async Task What_no_text_of_a_database_holds_is_kept_all_the_same()
    {
        await using var store = await Open();
        var odd = SomeCase(1, Now);
        odd = odd with { Diagnosis = odd.Diagnosis with { Servers = ["a\0b\ud800"] } };
        await store.Receive("telegram", [new Delivery(1, "c1", Said("a\0b"))], Now);
        await Step(store, "c1", new PrivateChat { Collected = [new Material.Paste(1, "a\0b")] }, new Effect.Keep(odd));
        Assert.Single(await store.FindCases(new CaseQuery("№1", null, 0, 10)));
        await store.FindCases(new CaseQuery("a\0b\ud800", null, 0, 10));
    }

    [Fact]
    public async Task An_effect_is_given_to_one_alone_and_again_to_the_next_process()
    {
        await using (var store = await Open())
        {
            await store.Receive("telegram", [Update(1)], Now);
            await store.Sweep(Now);
            await Step(store, "c1", new PrivateChat(), new Effect.Remove("s"), new Effect.Remove("t"), new Effect.Read(1, []));
            Assert.Equal("s", Assert.IsType<Effect.Remove>((await store.Take("c1", Work.Sight))!.Effect).Slot);
            Assert.Null(await store.Take("c1", Work.Sight));
            Assert.IsType<Effect.Read>((await store.Take("c1", Work.Reading))!.Effect);
            Assert.Empty(await store.Sweep(Now));
        }
        await using var next = await Open();
        Assert.Equal([Work.Sight, Work.Reading], (await next.Sweep(Now)).Select(waiting => waiting.Work).Order());
        Assert.Equal(2, (await Effects(next, "c1")).Count);
    }

    [Fact]
    public async Task A_performed_effect_leaves_its_slot_and_its_answer()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1)], Now);
        await store.Sweep(Now);
        await Step(store, "c1", new PrivateChat(), Say("s"), new Effect.Remove("s"));
        var said = (await store.Take("c1", Work.Sight))!;
        Assert.NotNull(await store.Finish(said, new Outcome([41, 42], new Incoming.Parted(Now))));
        Assert.Equal([41L, 42L], await store.Slot("c1", "s"));
        Assert.Null(await store.Finish(said, new Outcome([43], new Incoming.Parted(Now))));
        Assert.Equal([41L, 42L], await store.Slot("c1", "s"));
        await store.Finish((await store.Take("c1", Work.Sight))!, new Outcome([]));
        Assert.Empty(await store.Slot("c1", "s"));
        Assert.Single(await Events(store, "c1", Now));
        Assert.Empty(await store.Sweep(Now.AddDays(1)));
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_everything_as_it_was()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1)], Now);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Step("c1", Now, (_, _) => throw new InvalidOperationException()));
        await Assert.ThrowsAnyAsync<Exception>(() => store.Step("c1", Now, (_, _) => (new PrivateChat(), [Say("s"), new Effect.Keep(null!)])));
        Assert.Null(await store.Load("c1"));
        Assert.Empty(await Effects(store, "c1"));
        Assert.Equal(["text 1"], await Texts(store, "c1"));
    }

    [Fact]
    public async Task Cases_are_handed_over_with_the_group_that_moves()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1), Update(2), Update(3, "c3")], Now);
        await Step(store, "c1", new GroupChat(), new Effect.Keep(SomeCase(1, Now)));
        await Step(store, "c3", new GroupChat(), new Effect.Keep(SomeCase(3, Now)));
        await Step(store, "c1", new GroupChat { MovedTo = "c2" }, new Effect.HandOver("c2"));
        Assert.Null(await store.FindCase("c1", 1));
        Assert.NotNull(await store.FindCase("c2", 1));
        Assert.NotNull(await store.FindCase("c3", 3));
        Assert.Equal(["c3", "c2"], (await store.FindCases(new CaseQuery(null, null, 0, 10))).Select(hit => hit.Mark.Chat));
        Assert.Equal("c2", Assert.IsType<GroupChat>(await store.Load("c1")).MovedTo);
    }

    [Fact]
    public async Task What_nothing_came_of_leaves_the_chat_as_it_was_and_the_inbox_empty()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1), Update(2)], Now);
        await Step(store, "c1", new GroupChat { Count = 7 });
        await Step(store, "c1", null);
        Assert.Equal(7, Assert.IsType<GroupChat>(await store.Load("c1")).Count);
        Assert.Null(await store.Step("c1", Now, (_, _) => (null, [])));
    }

    [Fact]
    public async Task Forgetting_leaves_nothing_of_a_chat_and_all_of_the_others()
    {
        await using var store = await Open();
        foreach (var number in (int[])[1, 2])
        {
            await store.Receive("telegram", [Update(number, $"c{number}")], Now);
            await Step(store, $"c{number}", new PrivateChat(), new Effect.Wake(Alarm.LetGo, 1, Now.AddDays(1)), Say("s"), new Effect.Keep(SomeCase(number, Now)));
        }
        await store.Receive("telegram", [Update(3)], Now);
        await Step(store, "c1", new PrivateChat { Language = "ru" }, new Effect.Forget(), Say(null));
        Assert.Null(await store.Load("c1"));
        Assert.NotNull(await store.Load("c2"));
        Assert.Single(await Effects(store, "c1"));
        Assert.Single(await Effects(store, "c2"));
        Assert.Empty(await Events(store, "c1", Now.AddDays(1)));
        Assert.Single(await Events(store, "c2", Now.AddDays(1)));
        Assert.Equal([2], (await store.FindCases(new CaseQuery(null, null, 0, 10))).Select(hit => hit.Mark.Number));
    }

    [Fact]
    public async Task What_is_older_than_its_days_goes()
    {
        await using var store = await Open();
        foreach (var number in (int[])[1, 2])
        {
            await store.Receive("telegram", [Update(number, $"c{number}")], Now);
            await Step(store, $"c{number}", new PrivateChat(), new Effect.Keep(SomeCase(number, number == 1 ? Now.AddDays(100) : Now)));
        }
        Assert.Equal(3, await store.Purge(Now.AddDays(1)));
        await store.Compact();
        Assert.Null(await store.Load("c1"));
        Assert.NotNull(await store.FindCase("c1", 1));
        Assert.Equal([1], (await store.FindCases(new CaseQuery(null, null, 0, 10))).Select(hit => hit.Mark.Number));
    }

    [Fact]
    public async Task Whoever_is_banned_stays_so_when_the_chat_is_old()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1), Update(2, "c2")], Now);
        await Step(store, "c1", new PrivateChat { Banned = true });
        await Step(store, "c2", new PrivateChat());
        Assert.Equal(1, await store.Purge(Now.AddDays(1)));
        Assert.True(Assert.IsType<PrivateChat>(await store.Load("c1")).Banned);
        Assert.Null(await store.Load("c2"));
    }

    [Fact]
    public async Task A_message_is_found_by_its_number_in_its_own_chat_only()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1)], Now);
        await store.Sweep(Now);
        await Step(store, "c1", new PrivateChat(), Say("card:57"), Say("other"));
        await store.Finish((await store.Take("c1", Work.Sight))!, new Outcome([12, 13]));
        await store.Finish((await store.Take("c1", Work.Sight))!, new Outcome([14]));
        Assert.Equal("card:57", await store.SlotAt("c1", 13));
        Assert.Equal("other", await store.SlotAt("c1", 14));
        Assert.Null(await store.SlotAt("c2", 13));
        Assert.Null(await store.SlotAt("c1", 15));
        await store.Post("c1", Said("yes") with { Answers = 13 });
        Assert.Equal("card:57", Assert.Single(await Events(store, "c1", Now)).Incoming.Slot);
    }

    [Fact]
    public async Task One_chat_posts_into_anothers_inbox_in_the_same_commit()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1)], Now);
        Assert.Equal("desk", Assert.Single(await Step(store, "c1", new PrivateChat(), new Effect.Post("desk", new Incoming.Forgot(Now, "c1")))).Chat);
        Assert.IsType<Incoming.Forgot>(Assert.Single(await Events(store, "desk", Now)).Incoming);
    }

    [Fact]
    public async Task Cases_are_found_by_their_keys_and_by_time_and_not_after_they_were_forgotten()
    {
        await using var store = await Open();
        foreach (var number in (int[])[1, 2])
        {
            await store.Receive("telegram", [Update(number)], Now);
            await Step(store, "c1", new PrivateChat(), new Effect.Keep(SomeCase(number, Now.AddHours(number))));
        }
        Assert.Equal([2, 1], (await store.FindCases(new CaseQuery(null, null, 0, 10))).Select(hit => hit.Mark.Number));
        Assert.Equal([1], (await store.FindCases(new CaseQuery(null, null, 1, 10))).Select(hit => hit.Mark.Number));
        Assert.Equal([2], (await store.FindCases(new CaseQuery("№2", null, 0, 10))).Select(hit => hit.Mark.Number));
        Assert.Equal([2, 1], (await store.FindCases(new CaseQuery("tool", null, 0, 10))).Select(hit => hit.Mark.Number));
        Assert.Equal([2], (await store.FindCases(new CaseQuery("tool", Now.AddHours(2), 0, 10))).Select(hit => hit.Mark.Number));
        Assert.Equal([2], (await store.FindCases(new CaseQuery(null, Now.AddHours(2), 0, 10))).Select(hit => hit.Mark.Number));
        Assert.Empty(await store.FindCases(new CaseQuery("nowhere", null, 0, 10)));
        await store.Receive("telegram", [Update(3)], Now);
        await Step(store, "c1", new PrivateChat(), new Effect.Forget());
        Assert.Empty(await store.FindCases(new CaseQuery(null, null, 0, 10)));
    }
}
