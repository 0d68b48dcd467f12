// What is a log and what somebody's own words, in which language, and who asks where the logs are.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class SpeechTests
{
    [Theory]
    [InlineData("550 5.1.1 User unknown", true)]
    [InlineData("421 Try later", true)]
    [InlineData("550-5.1.1 The account", true)]
    [InlineData("he said: 550 Go", true)]
    [InlineData("(550 Go)", true)]
    [InlineData("550 G", true)]
    [InlineData("550 ", false)]
    [InlineData("550", false)]
    [InlineData("550 go away", false)]
    [InlineData("550 4.1.1 of another class", false)]
    [InlineData("550:5.1.1 with a colon", false)]
    [InlineData("650 6.1.1 User", false)]
    [InlineData("350 3.1.1 User", false)]
    [InlineData("5a0 5.1.1 User", false)]
    [InlineData("55a 5.1.1 User", false)]
    [InlineData("1550 5.1.1 User", false)]
    [InlineData("a550 5.1.1 User", false)]
    [InlineData("я550 5.1.1 User", true)]
    public void A_reply_begins_with_three_digits_of_its_class(string text, bool reply) => Assert.Equal(reply, Speech.HasReply(text));

    [Theory]
    [InlineData("Почему не уходит почта?", false)]
    [InlineData("2020-06-25 a <= b@shop.example", true)]
    [InlineData("2020-06-25 a <= b", false)]
    [InlineData("a<=b", false)]
    [InlineData("Panel -> Mail", false)]
    [InlineData("1joDo0-0005Bd-LB <= b", true)]
    [InlineData("[1]1joDo0-0005Bd-LB == b", true)]
    [InlineData("first -> second, 1joDo0-0005Bd-LB -> b", true)]
    [InlineData("1joDo0 -> b", false)]
    [InlineData("line\n1joDo0-0005Bd-LB ** b", true)]
    [InlineData("x => a\nb@b.example", false)]
    [InlineData("x => a, y => b@b.example", true)]
    [InlineData("x ** a R=dnslookup", true)]
    [InlineData("x <= <> y", true)]
    [InlineData("x <= y <>", false)]
    [InlineData("delivery 12: success: ok", true)]
    [InlineData("delivery : success", false)]
    [InlineData("delivery 1a: success", false)]
    [InlineData("delivery 12 success", false)]
    [InlineData("no delivery at all, delivery 7: deferral", true)]
    [InlineData("1joDo0-0005Bd-LB Completed", true)]
    [InlineData("Order Completed", false)]
    [InlineData("Diagnostic-Code: smtp", true)]
    [InlineData("diagnostic-code: smtp", false)]
    [InlineData("This message was created automatically by mail delivery software.", true)]
    [InlineData("552 Mailbox full", true)]
    public void A_log_is_known_by_its_marks(string text, bool log) => Assert.Equal(log, Speech.IsLog(text));

    [Fact]
    public void A_text_near_the_limit_of_the_client_is_a_log()
    {
        Assert.False(Speech.IsLog(new string('x', Speech.NearLimit - 1)));
        Assert.True(Speech.IsLog(new string('x', Speech.NearLimit)));
    }

    [Theory]
    [InlineData("да", null)]
    [InlineData("где", Language.Russian)]
    [InlineData("ААА", Language.Russian)]
    [InlineData("яяя", Language.Russian)]
    [InlineData("ёЁё", Language.Russian)]
    [InlineData("ѐѐѐ ЏЏЏ", null)]
    [InlineData("где abcdef", Language.Russian)]
    [InlineData("где abcdefg", null)]
    [InlineData("где the logs of my mail", null)]
    [InlineData("mail log", null)]
    [InlineData("mail logs", Language.English)]
    [InlineData("maillogs", null)]
    [InlineData("mail logs в", null)]
    [InlineData("1234567890 1234", null)]
    [InlineData("", null)]
    public void The_language_of_words_is_known_by_their_letters(string text, Language? language) => Assert.Equal(language, Speech.Of(text));

    [Theory]
    [InlineData("Где логи?", true)]
    [InlineData("откуда взять журнал", true)]
    [InlineData("Как найти лог", true)]
    [InlineData("как скачать журнал", true)]
    [InlineData("WHERE ARE MY LOGS", true)]
    [InlineData("how do I get the log", true)]
    [InlineData("how to get a log", true)]
    [InlineData("I cannot find the log", true)]
    [InlineData("Где почта?", false)]
    [InlineData("Вот лог", false)]
    [InlineData("Here is the log", false)]
    public void Who_asks_for_the_logs_is_told_where_they_are(string text, bool asks) => Assert.Equal(asks, Speech.AsksForLogs(text));
}
