// Messages, buttons and edits through the client library: what is shown, and each refusal with the words of the real server.
using System.Globalization;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace MailBlockBot.Tests.BotApi;

public sealed class MessageTests : ClientTests
{
    [Fact]
    public async Task A_message_is_shown_with_its_entities()
    {
        var sent = await Send("<b>a</b> &lt;b&gt; &amp; <blockquote expandable>строки\nлога</blockquote>");
        Assert.Equal("a <b> & строки\nлога", sent.Text);
        Assert.Equal([(MessageEntityType.Bold, 0, 1), (MessageEntityType.ExpandableBlockquote, 8, 11)], sent.Entities!.Select(entity => (entity.Type, entity.Offset, entity.Length)));
        Assert.Equal("a <b> & строки\nлога", (await Anna.Sees("строки")).Text);
    }

    [Theory]
    [InlineData("a <c>", "Unsupported start tag \"c\" at byte offset 2")]
    [InlineData("ы < b", "Unsupported start tag \"\" at byte offset 3")]
    [InlineData("<b>a", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b>a</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"")]
    [InlineData("a</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("a <b", "Unclosed start tag at byte offset 2")]
    [InlineData("<b>a</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<b class>a</b>", "Expected equal sign in declaration of an attribute of the tag \"b\" at byte offset 0")]
    [InlineData("<script>alert(1)</script>", "Unsupported start tag \"script\" at byte offset 0")]
    public Task Broken_markup_is_refused(string html, string why) => Refused(400, $"Bad Request: can't parse entities: {why}", () => Send(html));

    [Fact]
    public async Task An_unknown_reference_is_shown_as_it_was_written() =>
        Assert.Equal("a&nbsp;b & <", (await Send("a&nbsp;b &#38; &#x3c;")).Text);

    [Fact]
    public async Task The_length_counts_code_points_after_parsing()
    {
        var most = string.Concat(Enumerable.Repeat("😀", 4096));
        Assert.Equal(2 * 4096, (await Send($"<b>{most}</b>")).Text!.Length);
        await Refused(400, "Bad Request: message is too long", () => Send($"<b>{most}</b>a"));
        await Refused(400, "Bad Request: message text is empty", () => Send("<b> </b>"));
    }

    [Fact]
    public async Task Buttons_are_measured()
    {
        await Send("ok", new InlineKeyboardButton[][] { [InlineKeyboardButton.WithCallbackData("a", new string('д', 32)), InlineKeyboardButton.WithCopyText("b", new string('x', 256))] });
        await Refused(400, "Bad Request: BUTTON_DATA_INVALID", () => Send("x", InlineKeyboardButton.WithCallbackData("a", new string('д', 32) + "x")));
        await Refused(400, "Bad Request: BUTTON_COPY_TEXT_INVALID", () => Send("x", InlineKeyboardButton.WithCopyText("b", new string('x', 257))));
        await Send("ok", InlineKeyboardButton.WithUrl("c", "https://example.org/a"));
        await Refused(400, "Bad Request: inline keyboard button URL 'ftp://example.org/' is invalid: Unsupported URL protocol", () => Send("x", InlineKeyboardButton.WithUrl("c", "ftp://example.org/")));
        await Refused(400, "Bad Request: inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL", () => Send("x", InlineKeyboardButton.WithUrl("c", "http://localhost/")));
    }

    [Fact]
    public async Task An_edit_must_change_something_that_is_there_and_is_ours()
    {
        var sent = await Send("<b>a</b>", InlineKeyboardButton.WithCallbackData("x", "1"));
        const string Same = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
        await Refused(400, Same, () => Bot.EditMessageText(Anna.Id, sent.Id, "<b>a</b>", ParseMode.Html, InlineKeyboardButton.WithCallbackData("x", "1")));
        await Refused(400, Same, () => Bot.EditMessageReplyMarkup(Anna.Id, sent.Id, InlineKeyboardButton.WithCallbackData("x", "1")));
        await Bot.EditMessageReplyMarkup(Anna.Id, sent.Id, InlineKeyboardButton.WithCallbackData("y", "1"));
        await Bot.EditMessageText(Anna.Id, sent.Id, "b", ParseMode.Html);
        Assert.Empty((await Anna.Sees("b")).Buttons);
        await Refused(400, "Bad Request: message to edit not found", () => Bot.EditMessageText(Anna.Id, 1, "c"));
        await Refused(400, "Bad Request: message can't be edited", () => Bot.EditMessageText(Anna.Id, (int)Anna.Room.Posts[0].Id, "c"));
        await Bot.DeleteMessage(Anna.Id, sent.Id);
        await Refused(400, "Bad Request: message to delete not found", () => Bot.DeleteMessage(Anna.Id, sent.Id));
    }

    [Fact]
    public async Task A_press_is_answered_once_and_in_time()
    {
        await Send("x", InlineKeyboardButton.WithCallbackData("press me", "t:1"));
        var press = Anna.Presses("press me");
        var update = (await Bot.GetUpdates(allowedUpdates: [])).Single(update => update.CallbackQuery is not null);
        Assert.Equal(("t:1", "ru"), (update.CallbackQuery!.Data, update.CallbackQuery.From.LanguageCode));
        await Refused(400, "Bad Request: MESSAGE_TOO_LONG", () => Bot.AnswerCallbackQuery(press.Id, new string('x', 201)));
        await Bot.AnswerCallbackQuery(press.Id, "ok");
        Assert.Equal("ok", press.Answer);
        const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
        await Refused(400, TooOld, () => Bot.AnswerCallbackQuery(press.Id));
        var late = Anna.Presses("press me", age: TimeSpan.FromMinutes(1));
        await Refused(400, TooOld, () => Bot.AnswerCallbackQuery(late.Id));
    }

    [Fact]
    public async Task Who_did_not_write_or_blocked_the_bot_gets_nothing()
    {
        var stranger = Server.Person("Stranger");
        await Refused(403, "Forbidden: bot can't initiate conversation with a user", () => Bot.SendMessage(stranger.Id, "x"));
        await Refused(400, "Bad Request: chat not found", () => Bot.SendMessage(1, "x"));
        Anna.Blocks();
        await Refused(403, "Forbidden: bot was blocked by the user", () => Send("x"));
        Anna.Unblocks();
        await Send("x");
    }

    [Fact]
    public async Task Names_and_commands_are_kept_by_language()
    {
        await Bot.SetMyCommands([new("start", "Начать")], languageCode: "ru");
        await Bot.SetMyName("Бот", "ru");
        await Refused(400, "Bad Request: BOT_COMMAND_INVALID", () => Bot.SetMyCommands([new("Start", "x")]));
        Assert.Equal("Бот", Server.World.Profile["name default ru"]);
        Assert.Contains("start", Server.World.Profile["commands default ru"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inline_answers_are_measured()
    {
        var query = Anna.Asks("550 5.7.1");
        Assert.Contains(await Bot.GetUpdates(allowedUpdates: []), update => update.InlineQuery?.Query == "550 5.7.1");
        var results = Enumerable.Range(0, 51).Select(i => new Telegram.Bot.Types.InlineQueryResults.InlineQueryResultArticle(
            i.ToString(CultureInfo.InvariantCulture), "t", new Telegram.Bot.Types.InlineQueryResults.InputTextMessageContent("x"))).ToList();
        await Refused(400, "Bad Request: RESULTS_TOO_MUCH", () => Bot.AnswerInlineQuery(query, results));
        await Bot.AnswerInlineQuery(query, results.Take(50), isPersonal: true);
        Assert.True((bool)Server.World.InlineQueries[query]!["is_personal"]!);
    }
}
