// Groups through the client library: privacy mode, topics, members, and becoming a supergroup.
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MailBlockBot.Tests.BotApi;

public sealed class GroupTests : ClientTests
{
    [Fact]
    public async Task In_privacy_mode_only_what_is_meant_for_the_bot_comes()
    {
        var group = Server.Group("Duty");
        var anna = Anna.In(group);
        anna.Says("a log that is not for the bot");
        anna.Says("/board");
        var card = await Bot.SendMessage(group.Id, "card");
        anna.Says("an answer to the card", replyTo: await anna.Sees("card"));
        group.PromotesBot();
        anna.Says("anything");
        var heard = (await Bot.GetUpdates(allowedUpdates: [])).Skip(1).Select(update => update.Message!).ToList();
        Assert.Equal(["/board", "an answer to the card", "anything"], heard.Select(message => message.Text));
        Assert.Equal(card.Id, heard[1].ReplyToMessage!.Id);
    }

    [Fact]
    public async Task A_forum_has_topics()
    {
        var forum = Server.Group("Duty", forum: true);
        await Refused(400, "Bad Request: not enough rights to create a topic", () => Bot.CreateForumTopic(forum.Id, "№ 57"));
        forum.PromotesBot();
        var topic = await Bot.CreateForumTopic(forum.Id, "№ 57");
        var card = await Bot.SendMessage(forum.Id, "card", messageThreadId: topic.MessageThreadId);
        Assert.Equal(topic.MessageThreadId, card.MessageThreadId);
        await Bot.PinChatMessage(forum.Id, card.Id);
        var photo = Anna.SendsPhoto("see");
        Assert.Equal("see", forum.Room.Find((await Bot.CopyMessage(forum.Id, Anna.Id, (int)photo.Id, messageThreadId: topic.MessageThreadId)).Id)!.Text);
        await Refused(400, "Bad Request: message to copy not found", () => Bot.CopyMessage(forum.Id, Anna.Id, 1));
        await Refused(400, "Bad Request: message thread not found", () => Bot.SendMessage(forum.Id, "x", messageThreadId: 4711));
        await Refused(400, "Bad Request: the chat is not a forum", () => Bot.CreateForumTopic(Server.Group("Plain").Id, "x"));
    }

    [Fact]
    public async Task Members_and_administrators_are_told()
    {
        var group = Server.Group("Duty");
        group.Promotes(Anna);
        Assert.Equal(Anna.Id, Assert.Single(await Bot.GetChatAdministrators(group.Id)).User.Id);
        Assert.False((await Bot.GetChatMember(group.Id, 1_234_567)).IsAdmin);
        await Refused(400, "Bad Request: PARTICIPANT_ID_INVALID", () => Bot.GetChatMember(group.Id, 1));
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_takes_nothing_at_its_old_id()
    {
        var group = Server.Group("Duty", super: false);
        var anna = Anna.In(group);
        var old = group.Id;
        group.BecomesSuper();
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.SendMessage(old, "x"));
        Assert.Equal(("Bad Request: group chat was upgraded to a supergroup chat", group.Id), (refusal.Message, refusal.Parameters!.MigrateToChatId));
        Assert.Contains(await Bot.GetUpdates(allowedUpdates: []), update => update.Message?.MigrateToChatId == group.Id);
        await Bot.SendMessage(group.Id, "x");
        Assert.NotEqual(anna.Room, group.Room);
    }
}
