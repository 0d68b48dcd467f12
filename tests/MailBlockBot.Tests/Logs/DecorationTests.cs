// What a chat client puts in front of a message, told from what people write.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class DecorationTests
{
    [Theory]
    [InlineData("25.06.2020, 01:23 - Ivan: x")]
    [InlineData("25/06/20, 1:23 - Ivan: x")]
    [InlineData("01.01.20 01:2")]
    [InlineData("31.12.2020 09:23")]
    [InlineData("12/31/2020,  9:23")]
    [InlineData("Иван Петров, [25.06.2020 01:23]")]
    [InlineData("[25.06.2020 01:23] Ivan: x")]
    public void A_date_and_a_time_are_a_header(string line) => Assert.True(Decoration.IsChatHeader(Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("00.06.2020 01:23")]
    [InlineData("32.06.2020 01:23")]
    [InlineData("25.00.2020 01:23")]
    [InlineData("25.32.2020 01:23")]
    [InlineData("25.06/2020 01:23")]
    [InlineData("25-06-2020 01:23")]
    [InlineData("25.06.20 01:")]
    [InlineData("25.06.2020 в час")]
    [InlineData("25.06.2020, , ,")]
    [InlineData("[1/2] 25 файлов и ещё один")]
    [InlineData("")]
    public void Anything_else_is_none(string line) => Assert.False(Decoration.IsChatHeader(Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("[25.06.2020 01:23] Ivan: said: x", "said: x")]
    [InlineData("25.06.2020 01:23", "")]
    [InlineData(": x", "x")]
    public void What_was_said_follows_the_name(string line, string said) => Assert.Equal(said, Encoding.UTF8.GetString(Decoration.AfterChatHeader(Encoding.UTF8.GetBytes(line))));

    [Theory]
    [InlineData("> > | text", 6)]
    [InlineData(">\ttext", 2)]
    [InlineData(">>>", 3)]
    [InlineData("text >", 0)]
    public void Quote_marks_stand_in_front(string line, int length) => Assert.Equal(length, Decoration.QuoteMarks(Encoding.UTF8.GetBytes(line)));
}
