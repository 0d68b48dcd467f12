// What every store must keep of cases and chats, and for how long.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;

namespace MailBlockBot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Case_numbers_are_never_given_twice()
    {
        await using (var store = await Open())
            Assert.Equal(3, await store.NextCase() + await store.NextCase());
        await using var reopened = await Open();
        Assert.Equal(3, await reopened.NextCase());
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
    public async Task What_could_not_be_said_goes_with_the_days_of_its_chat()
    {
        await using (var store = await Open())
        {
            await store.Receive("telegram", [Update(1), Update(2, "c2")], Now);
            await Step(store, "c1", new PrivateChat(), Say("s"), new Effect.Read(1, []));
            await Step(store, "c2", new PrivateChat { Banned = true }, Say("s"));
            Assert.Equal(0, await store.Purge(Now));
            Assert.Equal(3, (await store.Depth()).Count);
            Assert.Equal(1, await store.Purge(Now.AddDays(1)));
            Assert.Equal("c2", Assert.Single(await store.Sweep(Now)).Chat);
            Assert.Null(await store.Take("c1", Work.Sight));
            await store.Post("c1", Said("there again"));
            await Step(store, "c1", new PrivateChat(), new Effect.Remove("s"));
            Assert.IsType<Effect.Remove>((await store.Take("c1", Work.Sight))!.Effect);
        }
        await using var next = await Open();
        Assert.Equal(2, (await next.Depth()).Count);
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
        // Signs that a database may read as any letters are letters of a script's name.
        Assert.Empty(await store.FindCases(new CaseQuery("to_ls", null, 0, 10)));
        Assert.Empty(await store.FindCases(new CaseQuery("t%s", null, 0, 10)));
        await store.Receive("telegram", [Update(3)], Now);
        await Step(store, "c1", new PrivateChat(), new Effect.Forget());
        Assert.Empty(await store.FindCases(new CaseQuery(null, null, 0, 10)));
    }
}
