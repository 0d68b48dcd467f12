// What every store must keep, whatever its kind: here of the inbox and of turns.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Storage;

public abstract partial class StoreContract
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
    public async Task One_chat_posts_into_anothers_inbox_in_the_same_commit()
    {
        await using var store = await Open();
        await store.Receive("telegram", [Update(1)], Now);
        Assert.Equal("desk", Assert.Single(await Step(store, "c1", new PrivateChat(), new Effect.Post("desk", new Incoming.Forgot(Now, "c1")))).Chat);
        Assert.IsType<Incoming.Forgot>(Assert.Single(await Events(store, "desk", Now)).Incoming);
    }
}
