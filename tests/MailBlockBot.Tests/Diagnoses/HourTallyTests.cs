// When mail failed is counted finely for a day and coarsely for a year, and no failure is lost on the way.
using FsCheck.Xunit;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Diagnoses;

public sealed class HourTallyTests
{
    static readonly DateTime Start = new(2020, 6, 25, 1, 23, 44);

    static Timeline Count(params (Verdict Verdict, double HoursLater)[] failures)
    {
        var tally = new HourTally();
        foreach (var (verdict, hours) in failures) tally.Count(verdict, Start.AddHours(hours).Ticks / TimeSpan.TicksPerSecond);
        return tally.Timeline;
    }

    [Fact]
    public void A_day_is_counted_by_hour_and_verdict()
    {
        var timeline = Count((Verdict.Spam, 0), (Verdict.Spam, 0.5), (Verdict.NoRecipient, 0.5), (Verdict.Spam, 20));
        Assert.Equal(1, timeline.Hours);
        Assert.Equal(
            [new TimeShare(new(2020, 6, 25, 1, 0, 0), Verdict.Spam, 2), new(new(2020, 6, 25, 1, 0, 0), Verdict.NoRecipient, 1), new(new(2020, 6, 25, 21, 0, 0), Verdict.Spam, 1)],
            timeline.Failures);
    }

    [Fact]
    public void More_than_31_days_are_counted_by_day_from_midnight()
    {
        Assert.Equal(1, Count((Verdict.Spam, 0), (Verdict.Spam, 31 * 24 - 1)).Hours);
        var timeline = Count((Verdict.Spam, 0), (Verdict.Spam, 1), (Verdict.Spam, 31 * 24 + 1));
        Assert.Equal(24, timeline.Hours);
        Assert.Equal([new TimeShare(new(2020, 6, 25), Verdict.Spam, 2), new(new(2020, 7, 26), Verdict.Spam, 1)], timeline.Failures);
    }

    [Fact]
    public void Years_are_counted_by_the_week_from_Monday()
    {
        var timeline = Count([.. Enumerable.Range(0, 4_000).Select(day => (Verdict.Spam, day * 24.0))]);
        Assert.Equal(168, timeline.Hours);
        Assert.Equal(4_000, timeline.Failures.Sum(share => share.Failed));
        Assert.All(timeline.Failures, share => Assert.Equal(DayOfWeek.Monday, share.From.DayOfWeek));
    }

    [Fact]
    public void What_has_no_time_is_left_out()
    {
        var tally = new HourTally();
        tally.Count(Verdict.Spam, 0);
        Assert.Same(Timeline.Empty, tally.Timeline);
    }

    [Property(MaxTest = 30)]
    public bool However_scattered_the_counts_add_up_and_stay_few(int seed)
    {
        var random = new Random(seed);
        var tally = new HourTally();
        for (var i = 0; i < 5_000; i++) tally.Count((Verdict)random.Next(16), random.NextInt64(1, 315_537_897_599));
        return tally.Timeline.Failures.Count <= 3_000 && tally.Timeline.Failures.Sum(share => share.Failed) == 5_000;
    }
}
