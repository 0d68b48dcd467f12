// What Telegram tells of groups becomes events: topics, calls, quoted messages, who wrote, the bot's own place.
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.TelegramChat;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace MailBlockBot.Tests.TelegramChat;

public sealed class GroupUpdatesTests
{
    const string Chat = """ "chat":{"id":-1005,"type":"supergroup","title":"Duty"} """;
    const string Ivan = """ {"id":5,"is_bot":false,"first_name":"Иван","language_code":"ru"} """;
    const string Bot = """ {"id":1,"is_bot":true,"first_name":"B","username":"Mail_Bot"} """;
    static readonly DateTimeOffset Now = new(2026, 11, 24, 11, 0, 0, TimeSpan.Zero);
    static readonly User Me = new() { Id = 1, IsBot = true, FirstName = "B", Username = "mail_bot" };
    static readonly Core.Conversations.Person By = new(5, "Иван");

    static Delivery? Read(string update, User? me = null) =>
        GroupUpdates.Read(JsonSerializer.Deserialize<Update>($$"""{"update_id":9,{{update}}}""", JsonBotAPI.Options)!, me ?? Me, Now);

    static Incoming? Message(string content, string from = Ivan) => Read($$""" "message":{"message_id":70,"date":1,{{Chat}},"from":{{from}},{{content}} } """)?.Incoming;

    static string Command(string text, int length) => $$""" "text":"{{text}}","entities":[{"type":"bot_command","offset":0,"length":{{length}}}] """;

    [Fact]
    public void Words_are_said_in_a_group() => Assert.Equal(
        new Incoming.Said(Now, 70, "hi", "ru", false) { By = By, Group = new InGroup() }, Message(""" "text":"hi" """));

    [Fact]
    public void A_command_that_names_the_bot_calls_it_and_loses_the_name()
    {
        Assert.Equal(new Incoming.Said(Now, 70, "/why x@mail_bot", "ru", false) { By = By, Group = new InGroup(Called: true) }, Message(Command("/why@MAIL_bot x@mail_bot", 13)));
        Assert.Equal(new Incoming.Said(Now, 70, "/why@other_bot", "ru", false) { By = By, Group = new InGroup() }, Message(Command("/why@other_bot", 14)));
        Assert.Equal(new Incoming.Said(Now, 70, "/why", "ru", false) { By = By, Group = new InGroup() }, Message(Command("/why", 4)));
    }

    [Theory]
    [InlineData(""" "text":"@mail_bot что тут?","entities":[{"type":"mention","offset":0,"length":9}] """, true)]
    [InlineData(""" "text":"🙂 @mail_bot","entities":[{"type":"mention","offset":3,"length":9}] """, true)]
    [InlineData(""" "text":"bot","entities":[{"type":"text_mention","offset":0,"length":3,"user":{"id":1,"is_bot":true,"first_name":"B"}}] """, true)]
    [InlineData(""" "text":"@other_bot","entities":[{"type":"mention","offset":0,"length":10}] """, false)]
    [InlineData(""" "text":"mail_bot","entities":[{"type":"code","offset":0,"length":8}] """, false)]
    [InlineData(""" "text":"short","entities":[{"type":"mention","offset":3,"length":9}] """, false)]
    [InlineData(""" "document":{"file_id":"F","file_unique_id":"u"},"caption":"@mail_bot","caption_entities":[{"type":"mention","offset":0,"length":9}] """, true)]
    public void A_mention_calls_the_bot(string content, bool called) => Assert.Equal(called, Message(content)!.Group!.Called);

    [Fact]
    public void What_is_answered_is_quoted_but_not_the_bots_own()
    {
        var text = Assert.IsType<Incoming.Said>(Message($$""" {{Command("/why", 4)}},"reply_to_message":{"message_id":60,"date":1,{{Chat}},"from":{{Ivan}},"text":"a log"} """));
        Assert.Equal((60L, new Material.Paste(60, "a log")), (text.Answers, text.Group!.Quoted));
        var file = Message($$""" "text":"x","reply_to_message":{"message_id":60,"date":1,{{Chat}},"from":{{Ivan}},"document":{"file_id":"F","file_unique_id":"u","file_name":"a.log","file_size":5} } """);
        Assert.Equal(new Material.Document(60, "telegram:F", "a.log", 5), file!.Group!.Quoted);
        var card = Message($$""" "text":"x","reply_to_message":{"message_id":60,"date":1,{{Chat}},"from":{{Bot}},"text":"card"} """);
        Assert.Equal((60L, null), (card!.Answers, card.Group!.Quoted));
        var sticker = Message($$""" "text":"x","reply_to_message":{"message_id":60,"date":1,{{Chat}},"from":{{Ivan}},"dice":{"emoji":"🎲","value":1} } """);
        Assert.Equal((60L, null), (sticker!.Answers, sticker.Group!.Quoted));
    }

    [Fact]
    public void A_topic_is_kept_and_its_first_message_is_no_answer()
    {
        var root = $$""" "message_thread_id":40,"is_topic_message":true,"reply_to_message":{"message_id":40,"date":1,{{Chat}},"from":{{Ivan}},"forum_topic_created":{"name":"x","icon_color":1} } """;
        Assert.Equal(new Incoming.Said(Now, 70, "hi", "ru", false) { By = By, Answers = 40, Group = new InGroup(40) }, Message($$""" "text":"hi",{{root}} """));
        // A thread of answers in a group without topics is none.
        Assert.Null(Message(""" "text":"hi","message_thread_id":40 """)!.Group!.Thread);
    }

    [Fact]
    public void Whoever_writes_as_the_group_is_its_administrator_and_a_channel_is_nobody()
    {
        Assert.Equal(new Core.Conversations.Person(-1005, "Шеф") { Role = Role.Admin }, Message($$""" "text":"x","sender_chat":{"id":-1005,"type":"supergroup","title":"Duty"},"author_signature":"Шеф" """, Bot)!.By);
        Assert.Equal(new Core.Conversations.Person(-1007, "News") { Role = Role.Stranger }, Message(""" "text":"x","sender_chat":{"id":-1007,"type":"channel","title":"News"} """, Bot)!.By);
    }

    [Fact]
    public void Who_is_vouched_for_has_a_role_and_whoever_is_anonymous_no_name()
    {
        Assert.Equal(By with { Role = Role.Member }, GroupUpdates.As(By, new ChatMemberMember { User = Me }));
        Assert.Equal(By with { Role = Role.Admin }, GroupUpdates.As(By, new ChatMemberAdministrator { User = Me }));
        Assert.Equal(By with { Role = Role.Member }, GroupUpdates.As(By, new ChatMemberRestricted { User = Me, IsMember = true }));
        Assert.Equal(By with { Role = Role.Stranger }, GroupUpdates.As(By, new ChatMemberRestricted { User = Me }));
        Assert.Equal(By with { Role = Role.Stranger }, GroupUpdates.As(By, new ChatMemberLeft { User = Me }));
        Assert.Equal(By with { Role = Role.Stranger }, GroupUpdates.As(By, new ChatMemberBanned { User = Me }));
        Assert.Equal(new Core.Conversations.Person(5, "Шеф") { Role = Role.Admin }, GroupUpdates.As(By, new ChatMemberOwner { User = Me, IsAnonymous = true, CustomTitle = "Шеф" }));
        Assert.Equal(new Core.Conversations.Person(5, "Group Admin") { Role = Role.Admin }, GroupUpdates.As(By, new ChatMemberAdministrator { User = Me, IsAnonymous = true }));
    }

    [Fact]
    public void What_was_chosen_from_the_bots_own_inline_answers_is_not_posted() => Assert.Null(Message($$""" "text":"550 5.1.1 x","via_bot":{{Bot}} """));

    [Fact]
    public void A_press_an_edit_and_a_move_are_told()
    {
        Assert.Equal(
            new Delivery(9, "telegram:-1005", new Incoming.Pressed(Now, "c", "k:57", "ru") { By = By, Group = new InGroup() }),
            Read($$""" "callback_query":{"id":"c","from":{{Ivan}},"chat_instance":"1","data":"k:57","message":{"message_id":1,"date":0,{{Chat}} } } """));
        Assert.Equal(new Incoming.Edited(Now, 70, "y") { By = By, Group = new InGroup() }, Read($$""" "edited_message":{"message_id":70,"date":1,{{Chat}},"from":{{Ivan}},"text":"y"} """)!.Incoming);
        Assert.Equal(
            new Delivery(9, "telegram:-5", new Incoming.Migrated(Now, "telegram:-1005") { Group = new InGroup() }),
            Read($$""" "message":{"message_id":70,"date":1,"chat":{"id":-5,"type":"group","title":"Duty"},"from":{{Ivan}},"migrate_to_chat_id":-1005} """));
        Assert.Equal(new Incoming.Continued(Now, "telegram:-5") { Group = new InGroup() }, Message(""" "migrate_from_chat_id":-5 """));
        Assert.Null(Message(""" "new_chat_title":"x" """));
    }

    [Theory]
    [InlineData("member", false, false, true)]
    [InlineData("member", true, true, true)]
    [InlineData("administrator", false, true, true)]
    [InlineData("left", false, false, false)]
    [InlineData("kicked", true, false, false)]
    public void The_bots_own_place_is_told(string status, bool readsAll, bool seesAll, bool joined)
    {
        var me = new User { Id = 1, Username = "mail_bot", CanReadAllGroupMessages = readsAll };
        var rights = string.Concat(((string[])["can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories"]).Select(right => $"\"{right}\":true,"));
        var update = Read($$""" "my_chat_member":{ {{Chat}},"from":{{Ivan}},"date":1,"old_chat_member":{"status":"left","user":{{Bot}} },"new_chat_member":{ {{rights}} "until_date":0,"status":"{{status}}","user":{{Bot}} } } """, me);
        Incoming expected = joined ? new Incoming.Joined(Now, seesAll, "ru") { By = By, Group = new InGroup() } : new Incoming.Parted(Now) { Group = new InGroup() };
        Assert.Equal(expected, update!.Incoming);
    }

    [Fact]
    public void A_private_chat_is_none_of_a_groups() => Assert.Null(Read($$""" "message":{"message_id":70,"date":1,"chat":{"id":5,"type":"private"},"from":{{Ivan}},"text":"x"} """));
}
