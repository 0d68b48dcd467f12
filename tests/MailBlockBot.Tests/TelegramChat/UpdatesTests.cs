// What Telegram tells becomes the right event of the right chat, and the rest becomes none.
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.TelegramChat;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace MailBlockBot.Tests.TelegramChat;

public sealed class UpdatesTests
{
    const string Head = """ "message_id":7,"date":1,"chat":{"id":5,"type":"private"},"from":{"id":5,"is_bot":false,"first_name":"Анна","last_name":"<b>","language_code":"ru"} """;
    static readonly DateTimeOffset Now = new(2026, 11, 24, 11, 0, 0, TimeSpan.Zero);
    static readonly Person Anna = new(5, "Анна <b>");

    static Delivery? Read(string update) => Updates.Read(JsonSerializer.Deserialize<Update>($$"""{"update_id":9,{{update}}}""", JsonBotAPI.Options)!, Now);

    static Delivery? Message(string content) => Read($$"""  "message":{ {{Head}},{{content}} } """);

    [Fact]
    public void Words_are_said() => Assert.Equal(
        new Delivery(9, "telegram:5", new Incoming.Said(Now, 7, "<b>hi", "ru", false) { By = Anna, Answers = 3 }),
        Message(""" "text":"<b>hi","reply_to_message":{"message_id":3,"date":1,"chat":{"id":5,"type":"private"}} """));

    [Fact]
    public void Forwarded_words_are_somebody_elses() => Assert.True(
        Assert.IsType<Incoming.Said>(Message(""" "text":"x","forward_origin":{"type":"hidden_user","sender_user_name":"S","date":1} """)!.Incoming).Forwarded);

    [Fact]
    public void A_file_is_handed_under_an_id_that_names_its_platform() => Assert.Equal(
        new Incoming.Handed(Now, new Material.Document(7, "telegram:F", "a.log", 12), "look", "ru") { By = Anna },
        Message(""" "document":{"file_id":"F","file_unique_id":"u","file_name":"a.log","mime_type":"text/plain","file_size":12},"caption":"look" """)!.Incoming);

    [Theory]
    [InlineData(""" "photo":[{"file_id":"F","file_unique_id":"u","width":1,"height":1}] """, Shown.Picture)]
    [InlineData(""" "document":{"file_id":"F","file_unique_id":"u","mime_type":"image/png"} """, Shown.Picture)]
    [InlineData(""" "voice":{"file_id":"F","file_unique_id":"u","duration":1} """, Shown.Sound)]
    [InlineData(""" "video":{"file_id":"F","file_unique_id":"u","width":1,"height":1,"duration":1} """, Shown.Film)]
    [InlineData(""" "dice":{"emoji":"🎲","value":1} """, Shown.Sticker)]
    [InlineData(""" "contact":{"phone_number":"5","first_name":"x"} """, Shown.Other)]
    public void What_holds_no_text_is_shown(string content, Shown shown) => Assert.Equal(shown, Assert.IsType<Incoming.Showed>(Message(content)!.Incoming).What);

    [Fact]
    public void A_press_an_edit_and_a_farewell_are_told()
    {
        Assert.Equal(
            new Delivery(9, "telegram:5", new Incoming.Pressed(Now, "c", "t:1:0", "ru") { By = Anna }),
            Read($$""" "callback_query":{"id":"c","from":{"id":5,"is_bot":false,"first_name":"Анна","last_name":"<b>","language_code":"ru"},"chat_instance":"1","data":"t:1:0","message":{"message_id":1,"date":0,"chat":{"id":5,"type":"private"} } } """));
        Assert.Equal(new Incoming.Edited(Now, 7, "x") { By = Anna }, Read($$""" "edited_message":{ {{Head}},"text":"x" } """)!.Incoming);
        const string Who = """ "chat":{"id":5,"type":"private"},"from":{"id":5,"is_bot":false,"first_name":"A"},"date":1,"old_chat_member":{"status":"member","user":{"id":1,"is_bot":true,"first_name":"B"} } """;
        Assert.Equal(new Incoming.Parted(Now), Read($$""" "my_chat_member":{ {{Who}},"new_chat_member":{"status":"kicked","until_date":0,"user":{"id":1,"is_bot":true,"first_name":"B"} } } """)!.Incoming);
        Assert.Null(Read($$""" "my_chat_member":{ {{Who}},"new_chat_member":{"status":"member","user":{"id":1,"is_bot":true,"first_name":"B"} } } """));
    }

    [Fact]
    public void What_the_platform_itself_says_in_a_chat_is_nothing_anybody_sent() => Assert.Null(Message(""" "message_auto_delete_timer_changed":{"message_auto_delete_time":5} """));

    [Fact]
    public void A_key_leads_back_to_its_chat() => Assert.Equal(-1_001_234_567_890, Updates.Chat(Updates.Key(-1_001_234_567_890)));
}
