// The file of proposed rows as a developer gets it, to the letter, and what a row takes from a reply.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Conversations;

public sealed class ProposedRowsTests
{
    [Fact]
    public void Rows_stand_with_their_cases_the_most_corrected_first()
    {
        const string Quoted = "554 \"quoted\\words\" here";
        var text = RuleProposals.Write(
        [
            Made(57, Quoted, Verdict.Tls, shape: 5),
            Made(58, "550 go away now", Verdict.Spam, shape: 7),
            Made(58, "550 go away now", Verdict.Spam, shape: 7),
            Made(59, "550 go away soon", Verdict.Spam, shape: 7),
            Made(60, "go", Verdict.Spam, shape: 0),
            Made(61, "123", Verdict.Spam, shape: 0),
        ]);
        Assert.Equal(
            """
            // Proposed rows for src/MailBlockBot.Core/Replies/Rules, from 6 corrections. Choose the table and the phrases, then run the tests.

            // 3 x spam in place of other (none); cases 58, 59
            new("550", ["go away now"], Verdict.Spam,
                "550 go away now")
            { Name = "Proposed1" },

            // 1 x tls in place of other (none); cases 57
            new("554", ["here"], Verdict.Tls,
                "554 \"quoted\\words\" here")
            { Name = "Proposed2" },

            // 1 x spam in place of other (none); cases 60
            new(null, ["go"], Verdict.Spam,
                "go")
            { Name = "Proposed3" },

            // 1 x spam in place of other (none); cases 61
            new(null, [], Verdict.Spam,
                "123")
            { Name = "Proposed4" },

            """, text);
        var file = RuleProposals.File([]);
        Assert.Equal(("proposed-rules.cs.txt", "text/plain; charset=utf-8"), (file.Name, file.ContentType));
        Assert.Equal(RuleProposals.Write([]), System.Text.Encoding.UTF8.GetString(file.Content));
    }

    [Fact]
    public void Ten_cases_are_named() =>
        Assert.Contains("// 12 x spam in place of other (none); cases 1, 2, 3, 4, 5, 6, 7, 8, 9, 10\n",
            RuleProposals.Write([.. Enumerable.Range(1, 12).Select(number => Made(number, "550 no", Verdict.Spam, 7))]), StringComparison.Ordinal);

    [Theory]
    [InlineData("550 5.7.1 One two THREE four five six seven [192.0.2.1] eight nine", "550", "one two three four five six")]
    [InlineData("250 one 2 two three", "250", "two three")]
    [InlineData("599 one two 3 four five", "599", "one two")]
    [InlineData("650 one", null, "one")]
    [InlineData("150 one", null, "one")]
    [InlineData("5x0 one", null, "one")]
    [InlineData("55x one", null, "one")]
    [InlineData("550-one", "550", null)]
    [InlineData("one 2 two three 3 four", null, "two three")]
    [InlineData("", null, null)]
    public void A_row_has_the_code_in_front_and_the_longest_run_of_words(string reply, string? code, string? phrase)
    {
        var rule = RuleProposals.Rule(Made(1, reply, Verdict.Dmarc, 7), 3);
        Assert.Equal((code, Verdict.Dmarc, reply, "Proposed3"), (rule.Code, rule.Verdict, rule.Seen, rule.Name));
        Assert.Equal(phrase is null ? [] : [phrase], rule.Phrases);
    }

    static Correction Made(long number, string reply, Verdict right, ulong shape) => new(number, Verdict.Other, right, "none", shape, reply, new Person(1, "Ivan"), default);
}
