// A group that triages, over HTTP: privacy mode, one card a case, members and strangers, topics, the move to a supergroup; in both languages.
using System.Text;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class GroupTests(BotFixture bot) : IClassFixture<BotFixture>
{
    static readonly byte[] Article = Samples.Bytes("Cases", "no-recipient", "mail.log");

    static string Log(string script, string id) => $"""
        Aug 29 15:10:03 vh188 splogger[14344]: {id} X-PHP-Originating-Script: "1254:{script}"
        Aug 29 15:10:03 vh188 splogger[14344]: {id} <=user@vh188.timeweb.ru U=user P=local S=1011
        Aug 29 15:10:03 vh188 splogger[14354]: {id} ** tim.box7@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<tim.box7@hotmail.fr>: host mx.hotmail.fr [192.0.2.1]: 550 5.1.1 User unknown
        """;

    [Theory]
    [InlineData("ru", "Беру", "Занимается", "Закрыть", "Закрыто", "Карточки ведут участники", "Этот лог здесь уже был", "Открытых карточек нет", "Подробно", "Что сделать")]
    [InlineData("en", "Take", "With", "Close", "Closed", "Cards are for the members", "This log was posted here before", "No open cards", "Details", "What to do")]
    public async Task A_log_becomes_one_card_that_members_work_on(
        string language, string take, string taken, string close, string closed, string members, string again, string empty, string more, string steps)
    {
        var (ivan, olga, gone) = (bot.Server.Person("Ivan", language), bot.Server.Person("Olga", language), bot.Server.Person("Gone", language));
        var group = bot.Server.Group("Duty");
        var (room, second, third) = (ivan.In(group), olga.In(group), gone.In(group));
        group.MakesBot("administrator", ivan);
        await room.Sees("/why");
        room.Says("550 5.1.1, what is it?");
        room.Sends("mail.log", Encoding.UTF8.GetBytes(Log("12435.php", "1i3JFb-0003jM-Pk")));
        var card = await room.Sees("vh188 · 12435.php");
        Assert.Contains("ti***@hotmail.fr", card.Text, StringComparison.Ordinal);
        Assert.NotNull(card.ReplyTo);

        room.Presses(take);
        Assert.Same(card, await room.Sees(taken));
        var press = second.Presses(taken == "With" ? "Take over" : "Забрать себе");
        await second.Sees("Olga");
        Assert.Null(press.Answer);
        group.Loses(gone);
        var stranger = third.Presses(close);
        await third.Until(() => stranger.Answered, "the stranger's press was not answered");
        Assert.Contains(members, stranger.Answer, StringComparison.Ordinal);

        second.Says(Log("12435.php", "1i3JFb-0003jM-Pk"));
        Assert.Same(card, (await second.Sees(again)).ReplyTo);
        second.Presses(more);
        Assert.DoesNotContain("tim.box7", (await second.Sees(steps)).Text, StringComparison.Ordinal);
        second.Presses(close);
        Assert.Same(card, await second.Sees(closed));
        second.Says("/board@mailblock_bot");
        await second.Sees(empty);
        Assert.DoesNotContain(room.Answers, post => post.Text.Contains("550 5.1.1, what", StringComparison.Ordinal));
        Assert.Equal(5, room.Answers.Count);
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task In_privacy_mode_it_says_once_what_it_does_not_see_and_reads_what_it_is_asked_about()
    {
        var (ivan, olga) = (bot.Server.Person("Ivan"), bot.Server.Person("Olga"));
        var group = bot.Server.Group("Privacy");
        group.MakesBot("member", ivan);
        var (room, second) = (ivan.In(group), olga.In(group));
        await room.Sees("@BotFather");
        var log = room.Sends("qmail", Article);
        var talk = room.Says("Посмотрите кто-нибудь");
        second.Says("/why", talk);
        await second.Sees("Строк лога отправки здесь не вижу");
        second.Says("/why", log);
        Assert.Same(log, (await second.Sees("tools.php")).ReplyTo);
        group.MakesBot("administrator", ivan);
        await room.Sees("Теперь я вижу все сообщения");
        group.MakesBot("member", ivan);
        second.Says("/reading off");
        await second.Sees("меняют администраторы");
        group.Promotes(olga);
        second.Says("/lang en");
        await second.Sees("I answer in English");
        Assert.Single(room.Answers, post => post.Text.Contains("@BotFather", StringComparison.Ordinal));
        bot.NothingWentWrong();
    }

    [Theory]
    [InlineData("all_private_chats", "start help new cases lang forget privacy")]
    [InlineData("all_group_chats", "why board help")]
    [InlineData("all_chat_administrators", "why board help reading lang")]
    public async Task Each_kind_of_chat_has_its_menu_in_both_languages(string scope, string commands)
    {
        var ivan = bot.Server.Person("Ivan");
        foreach (var code in (string[])["", " en", " ru"])
        {
            string? menu = null;
            await ivan.Until(() => bot.Server.World.Profile.TryGetValue($"commands {scope}{code}", out menu), $"no menu for {scope}{code}");
            Assert.Equal(commands, string.Join(' ', System.Text.Json.Nodes.JsonNode.Parse(menu!)!.AsArray().Select(command => (string)command!["command"]!)));
        }
    }

    [Fact]
    public async Task In_a_forum_everything_stays_in_its_topic()
    {
        var ivan = bot.Server.Person("Ivan");
        var forum = bot.Server.Group("Forum", forum: true);
        forum.PromotesBot();
        (forum.Room.Topics![40], forum.Room.Topics[41]) = ("Логи", "Флуд");
        var (logs, chatter) = (ivan.In(forum, 40), ivan.In(forum, 41));
        logs.Says(Log("777.php", "1i3JFb-0003jM-Qk"));
        Assert.Equal(40, (await logs.Sees("777.php")).Thread);
        chatter.Says(Log("777.php", "1i3JFb-0003jM-Qk"));
        Assert.Equal(41, (await chatter.Sees("в другой теме")).Thread);
        chatter.Says("/board");
        Assert.Equal(41, (await chatter.Sees("1 открытая карточка")).Thread);
        logs.Presses("Подробно");
        Assert.Equal(40, (await logs.Sees("Что сделать")).Thread);
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_keeps_its_cards()
    {
        var ivan = bot.Server.Person("Ivan");
        var group = bot.Server.Group("Moving", super: false);
        group.PromotesBot();
        var before = ivan.In(group);
        before.Says(Log("555.php", "1i3JFb-0003jM-Rk"));
        await before.Sees("555.php");
        before.Presses("Беру");
        await before.Sees("Занимается Ivan");
        group.BecomesSuper();
        var after = ivan.In(group);
        after.Says("/board");
        await after.Sees("555.php — 👤 Занимается Ivan");
        after.Says(Log("556.php", "1i3JFb-0003jM-Sk"));
        await after.Sees("Та же рассылка, что в карточке");
        before.Presses("Закрыть");
        await after.Sees("✅ Закрыто · Ivan");
        after.Presses("Подробно");
        await after.Sees("Что сделать");
        bot.NothingWentWrong();
    }
}
