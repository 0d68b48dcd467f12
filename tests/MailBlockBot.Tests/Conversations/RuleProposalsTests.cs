// What engineers correct becomes a row that would have read the reply as they do, and nobody's address stands in it.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Conversations;

public sealed class RuleProposalsTests
{
    static readonly Person Ivan = new(1, "Ivan");

    [Theory]
    [InlineData("550 5.7.1 Message for anna@hosting.ru refused: the moon stands wrong for [203.0.113.7]")]
    [InlineData("554 \"quoted\\ words\" of a sulky server, ask 2001:4860:4860::8888")]
    [InlineData("550-5.1.1 The email account that you tried to reach does not exist. 550 5.1.1 more")]
    public void A_proposed_row_wins_its_own_sample(string reply)
    {
        var correction = Made(57, reply, Verdict.ContentPolicy);
        var rule = RuleProposals.Rule(correction, 1);
        Assert.Equal(Verdict.ContentPolicy, new ReplyBook([rule, .. ReplyBook.Standard.Rules]).Judge(rule.Seen).Verdict);
        Assert.DoesNotContain("hosting.ru", rule.Seen, StringComparison.Ordinal);
        Assert.DoesNotContain("203.0.113.7", rule.Seen, StringComparison.Ordinal);
        Assert.DoesNotContain("4860", rule.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_of_one_shape_are_one_row_that_counts_them()
    {
        var text = RuleProposals.Write([Made(57, "550 go away", Verdict.Spam), Made(58, "550 go away", Verdict.Spam), Made(58, "550 other", Verdict.Tls)]);
        Assert.Contains("// 2 x spam in place of other (none); cases 57, 58", text, StringComparison.Ordinal);
        Assert.Contains("new(\"550\", [\"go away\"], Verdict.Spam,", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\nnew(").Length - 1);
    }

    static Correction Made(long number, string reply, Verdict right) =>
        new(number, Verdict.Other, right, "none", ReplyBook.Standard.Shape(System.Text.Encoding.UTF8.GetBytes(reply), new WordMarks()), NeutralReply.Of(reply), Ivan, default);
}
