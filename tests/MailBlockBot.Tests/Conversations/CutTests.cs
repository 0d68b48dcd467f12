// Where exactly a diagnosis is cut before it is written down: counted, and weighed as JSON weighs it.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Tests.Conversations;

public sealed class CutTests
{
    static readonly OriginShare Sender = new(new(OriginKind.Script, "a.php"), null, 1, 1, null, [], []);
    static readonly RequestFinding Page = new("GET", null, "/", 1, 1, [], [], null, null, false);

    /// <summary>300,000 bytes of a case are dead addresses, and no more than a thousand: what JSON escapes has six bytes a letter.</summary>
    [Theory]
    [InlineData("a", 100, 1_000)]
    [InlineData("a", 1_000, 300)]
    [InlineData("9", 1_000, 300)]
    [InlineData("@", 1_000, 300)]
    [InlineData(".", 1_000, 300)]
    [InlineData("-", 1_000, 300)]
    [InlineData("_", 1_000, 300)]
    [InlineData("+", 1_000, 50)]
    [InlineData("я", 1_000, 50)]
    public void A_case_keeps_so_many_dead_addresses(string letter, int length, int kept)
    {
        var address = string.Concat(Enumerable.Repeat(letter, length));
        var found = new Diagnosis { Dead = [.. Enumerable.Repeat(address, 1_200)] };
        Assert.Equal(kept, Bounds.OfCase(found).Dead.Count);
    }

    [Fact]
    public void An_event_keeps_what_its_files_are_made_of()
    {
        var found = new Diagnosis
        {
            Dead = [.. Enumerable.Repeat(new string('a', 10_000), 40)],
            Origins = [.. Enumerable.Repeat(Sender, 210)],
            Requests = [.. Enumerable.Repeat(Page, 60)],
            Failures = [.. Enumerable.Repeat(new FailureLine(new string('i', 500), new string('r', 300), null, Verdict.Spam, new string('o', 200)), 300)],
        };
        var cut = new ReadResult(found, []).Bounded().Diagnosis!;
        Assert.Equal((40, 200, 50, 199), (cut.Dead.Count, cut.Origins.Count, cut.Requests.Count, cut.Failures.Count));
        var kept = Bounds.OfCase(found);
        Assert.Equal((30, 50, 20), (kept.Dead.Count, kept.Origins.Count, kept.Requests.Count));
        cut = Bounds.OfEvent(found with { Failures = [.. Enumerable.Repeat(new FailureLine(new string('i', 500), new string('r', 300), null, Verdict.Spam, null), 300)] });
        Assert.Equal(249, cut.Failures.Count);
    }

    [Fact]
    public void What_nothing_was_found_in_stays_as_it_is()
    {
        var nothing = new ReadResult(null, [new ReadProblem("a.zip", "encrypted")]);
        Assert.Same(nothing, nothing.Bounded());
    }
}
