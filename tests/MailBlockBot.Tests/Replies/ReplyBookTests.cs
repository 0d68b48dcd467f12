// The reply book against real replies: each row must win its own sample, and the whole must read the labelled tables.
using System.Text;
using FsCheck.Xunit;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class ReplyBookTests
{
    static readonly ReplyBook Book = ReplyBook.Standard;

    public static TheoryData<string> Names => [.. Book.Rules.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_wins_its_own_sample(string name)
    {
        var row = Assert.Single(Book.Rules, r => r.Name == name);
        Assert.Equal(name, Book.Judge(row.Seen).Rule);
    }

    [Fact]
    public void Phrases_are_lower_case_and_long_enough_to_mean_something() =>
        Assert.All(Book.Rules.SelectMany(r => r.Phrases.SelectMany(p => p.Split('|')).Concat(r.Without)),
            p => Assert.True(!p.Any(char.IsUpper) && p.Length >= 2, p));

    [Theory]
    [InlineData("replies-dev.tsv", 96.0)]
    [InlineData("replies-real-exim.tsv", 96.0)]
    [InlineData("replies-servers.tsv", 98.0)]
    [InlineData("replies-blind.tsv", 96.0)]
    [InlineData("replies-causes.tsv", 96.0)]
    public void The_labelled_tables_are_read(string file, double percent)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", file)).Skip(1).Select(line => line.Split('\t')).ToList();
        var wrong = rows.Where(r => Book.Judge(r[^1]).Verdict.Name() != r[0]).Select(r => $"{r[0]} <- {Book.Judge(r[^1]).Rule}: {r[^1]}").ToList();
        Assert.True(100.0 * (rows.Count - wrong.Count) / rows.Count >= percent, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_verdict_has_fifteen_samples()
    {
        var labels = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", "replies-servers.tsv")).Skip(1).Select(line => line.Split('\t')[0])
            .Concat(Book.Rules.Select(row => row.Verdict.Name())).CountBy(label => label).ToDictionary();
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.True(labels[verdict.Name()] >= 15, verdict.Name()));
    }

    [Fact]
    public void Kinds_are_those_of_their_verdict() => Assert.All(Book.Rules.Where(row => row.Kind is not null), row => Assert.Contains(row.Kind, row.Verdict switch
    {
        Verdict.ContentPolicy => (string[])["size", "attachment", "virus", "format", "policy"],
        Verdict.Blocklist => ["ip", "domain"],
        Verdict.RateLimited => ["greylisting", "volume"],
        _ => [],
    }));

    [Property(MaxTest = 500)]
    public void Any_bytes_are_judged(byte[] bytes) => Assert.NotNull(Book.Judge(bytes));

    [Property(MaxTest = 300)]
    public void Any_text_after_a_code_is_judged(string text) => Assert.NotNull(Book.Judge("550-5.1.1 \\" + text + "\\320"));

    [Fact]
    public void A_huge_reply_costs_no_more_than_its_first_part() =>
        Assert.Equal(Verdict.Spam, Book.Judge(Encoding.UTF8.GetBytes("550 spam message rejected" + new string(' ', 50_000_000))).Verdict);
}
