// What looks like a message id, and what is told of one: twenty failures of three cases at most.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class MessageIdTests
{
    [Theory]
    [InlineData("1joDo0-0005Bd-LB", true)]
    [InlineData("4XyZ123abc", true)]
    [InlineData("4XyZ123ab", false)]
    [InlineData("1234567890", false)]
    [InlineData("abcdefghij", false)]
    [InlineData("1joDo0_0005Bd", false)]
    [InlineData("anna1@mail.ru", false)]
    [InlineData("яндекс12345a", false)]
    public void An_id_has_letters_and_digits(string text, bool id) => Assert.Equal(id, MessageWriter.Is(text));

    [Fact]
    public void An_id_has_sixty_four_characters_at_most()
    {
        Assert.True(MessageWriter.Is("1" + new string('a', 63)));
        Assert.False(MessageWriter.Is("1" + new string('a', 64)));
    }

    [Fact]
    public void Failures_are_told_by_case_masked_where_others_read_along()
    {
        var time = new DateTime(2020, 6, 25, 1, 23, 45, DateTimeKind.Unspecified);
        CaseHit[] hits =
        [
            Hit(57, new FailureLine("AB12", "titus121@hotmail.fr", time, Verdict.Spam, "tools.php"), new FailureLine("other", "b@b.example", time, Verdict.Spam, null)),
            Hit(58, new FailureLine("ab12", "", null, Verdict.Tls, null)),
            new CaseHit(IncidentTests.Mark(59), default),
        ];
        Assert.Equal(
            "Message `ab12`\n№ 57 · vh84 · addresses that do not exist · 0001-01-01 00:00 UTC\n— 2020-06-25 01:23:45 · `ti***@hotmail.fr` · suspected spam · `tools.php`\n\n"
            + "№ 58 · vh84 · addresses that do not exist · 0001-01-01 00:00 UTC\n— encryption failed\n",
            PlainText.Render(MessageWriter.Write("ab12", hits, Locale.Of(Language.English), masked: true)!));
        Assert.Contains("`titus121@hotmail.fr`", PlainText.Render(MessageWriter.Write("ab12", hits, Locale.Of(Language.English), masked: false)!), StringComparison.Ordinal);
        Assert.Null(MessageWriter.Write("ab1", hits, Locale.Of(Language.English), masked: true));
    }

    [Fact]
    public void Twenty_failures_are_told()
    {
        var lines = Enumerable.Range(1, 21).Select(number => new FailureLine("ab12", $"{number}@b.example", null, Verdict.Spam, null)).ToArray();
        var text = PlainText.Render(MessageWriter.Write("ab12", [Hit(57, lines)], Locale.Of(Language.English), masked: false)!);
        Assert.Contains("`20@b.example`", text, StringComparison.Ordinal);
        Assert.DoesNotContain("`21@b.example`", text, StringComparison.Ordinal);
    }

    static CaseHit Hit(long number, params FailureLine[] failures) =>
        new(IncidentTests.Mark(number), default) { Case = new Case { Number = number, Opened = default, Diagnosis = new() { Failures = failures } } };
}
