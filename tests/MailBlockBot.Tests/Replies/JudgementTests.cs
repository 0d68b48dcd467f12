// What a judgement tells besides its verdict.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class JudgementTests
{
    static readonly ReplyRule Row = new("550", ["user unknown"], Verdict.NoRecipient, "550 5.1.1 User unknown") { Name = "Test.Row", Kind = "ip" };

    [Fact]
    public void A_row_is_no_guess_whatever_its_name_is()
    {
        Assert.False(new Judgement(Verdict.Spam, Row, Row.Name, false).Guessed);
        Assert.False(new Judgement(Verdict.Spam, Row, Judgement.ByWords, false).Guessed);
        Assert.False(new Judgement(Verdict.Other, null, "none", false).Guessed);
        Assert.True(new Judgement(Verdict.Spam, null, Judgement.ByWords, false).Guessed);
    }

    [Fact]
    public void The_row_tells_its_kind_and_whether_the_server_gave_up()
    {
        Assert.Equal("ip", new Judgement(Verdict.Blocklist, Row, Row.Name, false).Kind);
        Assert.Null(new Judgement(Verdict.Other, null, "none", false).Kind);
        Assert.False(new Judgement(Verdict.Other, null, "none", false).GaveUp);
        Assert.True(new Judgement(Verdict.Other, Row with { GaveUp = true }, Row.Name, false).GaveUp);
    }

    [Theory]
    [InlineData(Verdict.Spam, true)]
    [InlineData(Verdict.Dmarc, true)]
    [InlineData(Verdict.NoRecipient, true)]
    [InlineData(Verdict.Blocklist, true)]
    [InlineData(Verdict.RateLimited, false)]
    [InlineData(Verdict.Other, false)]
    public void Four_verdicts_carry_a_cause(Verdict verdict, bool isCause) => Assert.Equal(isCause, verdict.IsCause());
}
