// What every store must keep of effects, files on their way and message numbers.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Files;

namespace MailBlockBot.Tests.Storage;

public abstract partial class StoreContract
{
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
}
