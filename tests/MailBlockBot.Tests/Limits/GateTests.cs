// Floods are turned away before the inbox; everybody else, and whoever waits, is let in.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Limits;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests.Limits;

public sealed class GateTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    long _update;

    [Fact]
    public void A_person_has_a_burst_and_is_told_once_of_its_end()
    {
        using var gate = Make(("UserBurst", "5"));
        var let = gate.Let([.. Enumerable.Range(0, 1_000).Select(_ => Said(1, "telegram:1"))]);
        Assert.Equal(6, let.Count);
        Assert.All(let.Take(5), delivery => Assert.IsType<Incoming.Said>(delivery.Incoming));
        Assert.IsType<Incoming.Flooded>(let[5].Incoming);
        Assert.Equal(6, let[5].Update);
        Assert.Empty(gate.Let([Said(1, "telegram:1")]));
    }

    [Fact]
    public void Another_person_is_not_held_up_and_nor_is_the_duty_desk()
    {
        using var gate = Make(("UserBurst", "1"));
        gate.Let([Said(1, "telegram:1"), Said(1, "telegram:1")]);
        Assert.Single(gate.Let([Said(2, "telegram:2")]));
        Assert.Equal(3, gate.Let([Said(1, "telegram:-9"), Said(1, "telegram:-9"), Said(1, "telegram:-9")]).Count);
    }

    [Fact]
    public async Task Whoever_waits_is_let_in_again()
    {
        using var gate = Make(("UserBurst", "1"), ("UserPerMinute", "600"));
        gate.Let([Said(1, "telegram:1"), Said(1, "telegram:1")]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (gate.Let([Said(1, "telegram:1")]).Count == 0) await Task.Delay(20, patience.Token);
    }

    [Fact]
    public void One_person_is_one_in_all_their_chats()
    {
        using var gate = Make(("UserBurst", "2"));
        var let = gate.Let([Said(1, "telegram:1"), Called(1), Called(1), Said(1, "telegram:1")]);
        Assert.Equal([typeof(Incoming.Said), typeof(Incoming.Said), typeof(Incoming.Flooded)], let.Select(delivery => delivery.Incoming.GetType()));
    }

    [Fact]
    public void What_a_group_says_to_itself_is_dropped_in_silence_and_calls_come_through()
    {
        using var gate = Make(("GroupBurst", "3"), ("UserBurst", "100"));
        var let = gate.Let([.. Enumerable.Range(0, 50).Select(i => Chatter(i % 3)), Called(7)]);
        Assert.Equal(4, let.Count);
        Assert.True(let[3].Incoming.Group!.Called);
    }

    [Fact]
    public void What_nobody_does_is_never_refused()
    {
        using var gate = Make(("UserBurst", "1"), ("GroupBurst", "1"));
        gate.Let([Said(1, "telegram:1"), Chatter(1)]);
        Assert.Equal(2, gate.Let([new(++_update, "telegram:1", new Incoming.Parted(Now)), new(++_update, "telegram:-1", new Incoming.Migrated(Now, "telegram:-2"))]).Count);
    }

    static Gate Make(params (string Name, string Value)[] limits)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([
            new("Telegram:Token", "123456789:AAF0aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), .. limits.Select(limit => new KeyValuePair<string, string?>($"Limits:{limit.Name}", limit.Value))]).Build();
        return new Gate(Settings.Read(configuration).Limits, "telegram:-9", NullLogger<Gate>.Instance);
    }

    Delivery Said(long by, string chat) => new(++_update, chat, new Incoming.Said(Now, _update, "550", "ru", false) { By = new Person(by, "A") });

    Delivery Chatter(long by) => Said(by, "telegram:-1") is var said ? said with { Incoming = said.Incoming with { Group = new InGroup() } } : said;

    Delivery Called(long by) => Said(by, "telegram:-1") is var said ? said with { Incoming = said.Incoming with { Group = new InGroup(Called: true) } } : said;
}
