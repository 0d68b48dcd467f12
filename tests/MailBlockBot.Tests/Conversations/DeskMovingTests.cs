// A desk lives in the duty chat of the settings, or in the chat that this one went on as, and nowhere else.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class DeskMovingTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    static readonly Conversation Talk = new(HosterWords.Neutral, TimeSpan.FromSeconds(1), new DutySettings("test:desk"));
    static readonly Incoming Hello = new Incoming.Said(Now, 1, "hello", "ru", false) { By = new Person(1, "Ivan"), Group = new InGroup() };

    [Theory]
    [InlineData("test:desk", null, true)]
    [InlineData("test:other", null, false)]
    [InlineData("test:other", "test:desk", true)]
    [InlineData("test:other", "test:former", false)]
    public void What_was_the_desk_under_other_settings_is_a_group_like_any(string key, string? from, bool desk) =>
        Assert.IsType(desk ? typeof(DutyDesk) : typeof(GroupChat), Talk.Handle(key, new DutyDesk { MovedFrom = from }, Hello).Chat);

    [Fact]
    public void A_memory_that_is_not_of_the_duty_chat_makes_no_desk() =>
        Assert.IsType<GroupChat>(Talk.Handle("test:other", null, new Incoming.DeskMoved(Now, new DutyDesk { MovedFrom = "test:former" }) { Group = new InGroup() }).Chat);

    [Fact]
    public void What_was_said_meanwhile_is_heard_by_the_desk()
    {
        var (chat, effects) = Talk.Handle("test:super", new GroupChat { MovedFrom = "test:desk", Held = [Hello] }, new Incoming.DeskMoved(Now, new DutyDesk { MovedFrom = "test:desk" }));
        Assert.Equal(new Effect.Post("test:super", Hello), effects[^1]);
        Assert.Equal("test:desk", Assert.IsType<DutyDesk>(chat).MovedFrom);
    }

    [Fact]
    public void A_second_notice_of_the_move_changes_nothing()
    {
        var moved = Talk.Handle("test:desk", null, new Incoming.Migrated(Now, "test:super")).Chat;
        var (chat, effects) = Talk.Handle("test:desk", moved, new Incoming.Migrated(Now, "test:super"));
        Assert.Same(moved, chat);
        Assert.Empty(effects);
    }
}
