// The tables of a case: every failure in them once, the course of time whole, recipients as domains only.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Wording;

public sealed class CaseTableWriterTests
{
    static readonly string[] Ids = ["causes", "origins", "receivers", "hours", "appeals"];

    static readonly DateTime Day = new(2020, 6, 25, 0, 0, 0);

    static CaseTable Of(Diagnosis found, string id) => CaseTableWriter.Write(found, Language.English).Single(table => table.Id == id);

    static string Text(TableCell cell) => string.Concat(cell.Text.Pieces.Select(piece => piece.Text));

    [Fact]
    public void Every_diagnosis_has_all_tables_with_a_cell_for_every_column_and_no_recipient()
    {
        foreach (var (name, found) in Diagnosed.All)
        {
            var tables = CaseTableWriter.Write(found, Language.Russian);
            Assert.Equal(Ids, tables.Select(table => table.Id));
            foreach (var table in tables) Assert.All(table.Rows, row => Assert.Equal((name, table.Columns.Count), (name, row.Count)));
            var all = string.Join('\n', tables.SelectMany(table => table.Rows).SelectMany(row => row).Select(Text));
            Assert.All(found.Dead, dead => Assert.DoesNotContain(dead, all, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_real_log_is_in_its_tables_to_the_last_failure()
    {
        var found = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"));
        Assert.True(found.Failures.Count > 100 && found.Failures.Count == found.Failed);
        Assert.Equal(found.Failed, Sum(Of(found, "causes"), 1));
        Assert.Equal(found.Failed, Sum(Of(found, "receivers"), 1));
        Assert.Equal(found.Failed, Sum(Of(found, "hours"), 2));
        Assert.Equal(found.Origins.Sum(share => share.Failed), Sum(Of(found, "origins"), 3));
        Assert.Null(Of(found, "receivers").Note);

        static double Sum(CaseTable table, int column) => table.Rows.Sum(row => row[column].Order!.Value);
    }

    [Fact]
    public void A_column_in_which_nothing_stands_is_left_out()
    {
        var found = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"));
        Assert.DoesNotContain("Folder", Titles(found));
        Assert.Contains("Folder", Titles(found with { Origins = [found.Origins[0] with { Directory = "/home/c/shop/public_html" }, .. found.Origins.Skip(1)] }));
        Assert.Contains("Folder", Titles(found with { Origins = [] }));

        static IEnumerable<string> Titles(Diagnosis found) => Of(found, "origins").Columns.Select(column => column.Title);
    }

    [Fact]
    public void What_is_counted_over_the_first_failures_says_so()
    {
        var found = new Diagnosis { Failed = 5_000, Failures = [new("1", "a@Hotmail.FR", Day.AddHours(1.5), Verdict.Spam, null), new("2", "b@hotmail.fr.", Day.AddHours(1.7), Verdict.Spam, null)] };
        var (receivers, hours) = (Of(found, "receivers"), Of(found, "hours"));
        Assert.Equal(["hotmail.fr", "2", "suspected spam"], Assert.Single(receivers.Rows).Select(Text));
        Assert.Equal(["2020-06-25 01:00", "suspected spam", "2"], Assert.Single(hours.Rows).Select(Text));
        Assert.Equal("Counted over the first failures: 2 of 5000.", string.Concat(receivers.Note!.Pieces.Select(piece => piece.Text)));
        Assert.NotNull(hours.Note);
        Assert.Null(Of(found with { Timeline = new(24, [new(Day, Verdict.Spam, 5_000)]) }, "hours").Note);
    }

    [Fact]
    public void Only_links_that_the_rule_vouches_for_can_be_opened()
    {
        var appeal = new Appeal(Verdict.Blocklist, "outlook.com", ["https://sender.office.com/", "https://evil.example/"], ["postmaster@outlook.com"], new Dictionary<string, string>(), Actor.Hoster, 3, ["https://sender.office.com/", "javascript:alert(1)"]);
        var where = Assert.Single(Of(new() { Appeals = [appeal] }, "appeals").Rows)[4];
        Assert.Equal("https://sender.office.com/", Assert.Single(where.Links));
        Assert.Equal("postmaster@outlook.com\nhttps://evil.example/", Text(where));
    }

    [Theory]
    [InlineData(100, 1, 500, 1)]
    [InlineData(2_000, 1, 350, 24)]
    [InlineData(3_000, 24, 900, 168)]
    [InlineData(3_000, 168, 900, 1_176)]
    [InlineData(3_000, 168, 350, 8_232)]
    public void A_course_of_time_is_made_coarser_and_loses_no_failure(int shares, int hours, int most, int coarser)
    {
        var course = new Timeline(hours, [.. Enumerable.Range(0, shares).Select(i => new TimeShare(new DateTime(1, 1, 1).AddHours(i * (long)hours), (Verdict)(i % 2), i))]);
        var within = course.Within(most);
        Assert.Equal(coarser, within.Hours);
        Assert.InRange(within.Failures.Count, 2, most);
        Assert.Equal(course.Failures.Sum(share => share.Failed), within.Failures.Sum(share => share.Failed));
        Assert.Equal(within.Failures.Count, within.Failures.Select(share => (share.From, share.Verdict)).Distinct().Count());
        Assert.All(within.Failures, share => Assert.Equal(0, share.From.Ticks % (coarser * TimeSpan.TicksPerHour)));
    }
}
