// What a picture shows and says: every failure in one bar, few labels, words in the reader's language.
using System.Globalization;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Wording;

public sealed class PictureWriterTests
{
    /// <summary>A log of some hours, one failure an hour (or day), of as many causes as asked.</summary>
    internal static Diagnosis Log(int hours, int causes = 4, int width = 1)
    {
        var start = new DateTime(2020, 6, 25, 1, 0, 0);
        return new Diagnosis
        {
            From = start.AddMinutes(23),
            To = start.AddMinutes(23).AddHours(hours),
            Timeline = new(width, [.. Enumerable.Range(0, hours / width + 1).SelectMany(at => Enumerable.Range(0, causes)
                .Select(cause => new TimeShare((width == 1 ? start : start.Date).AddHours(at * width), (Verdict)cause, 20 - cause + at % 7)))]),
        };
    }

    [Theory]
    [InlineData(1, 2, "01:00\n25 июн|02:00")]
    [InlineData(4, 5, "01:00\n25 июн|02:00|03:00|04:00|05:00")]
    [InlineData(24, 25, "06:00\n25 июн|12:00|18:00|00:00\n26 июн")]
    [InlineData(72, 73, "12:00\n25 июн|00:00\n26 июн|12:00|00:00\n27 июн|12:00|00:00\n28 июн")]
    [InlineData(336, 57, "25 июн|28 июн|1 июл|4 июл|7 июл")]
    public void Bars_and_labels(int hours, int bars, string labels)
    {
        var picture = PictureWriter.Write(Log(hours), Language.Russian)!.Picture;
        Assert.Equal(bars, picture.Labels.Count);
        Assert.Equal(labels, string.Join('|', picture.Labels.Where(label => label.Length > 0)).Replace('\u00a0', ' '));
        Assert.Equal(Log(hours).Timeline.Failures.Sum(share => share.Failed), picture.Series.Sum(series => series.Values.Sum()));
    }

    [Fact]
    public void Long_logs_are_shown_by_day_and_week_and_the_longest_not_at_all()
    {
        Assert.Equal("Неудачные отправки по дням", PictureWriter.Write(Log(60 * 24, width: 24), Language.Russian)!.Picture.Title);
        var weeks = PictureWriter.Write(Log(400 * 24, width: 24), Language.English)!.Picture;
        Assert.Equal("Failed deliveries by week", weeks.Title);
        Assert.InRange(weeks.Labels.Count(label => label.Length > 0), 4, 7);
        Assert.Null(PictureWriter.Write(Log(3_000 * 24, width: 168), Language.English));
    }

    [Fact]
    public void The_most_frequent_causes_are_named_and_the_others_are_one()
    {
        var series = PictureWriter.Write(Log(24, causes: 7), Language.English)!.Picture.Series;
        Assert.Equal(5, series.Count);
        Assert.StartsWith("suspected spam: ", series[0].Label, StringComparison.Ordinal);
        Assert.StartsWith("other: ", series[4].Label, StringComparison.Ordinal);
        Assert.Equal(series.Take(4).OrderByDescending(one => one.Values.Sum()), series.Take(4));
    }

    [Fact]
    public void The_caption_names_the_worst_stretch()
    {
        var one = new Diagnosis { From = At(1), To = At(9), Timeline = new(1, [new(At(2), Verdict.Spam, 3), new(At(5), Verdict.Spam, 40), new(At(5), Verdict.NoRecipient, 2)]) };
        Assert.Equal("Больше всего отказов: 25 июня, 05:00–05:59 — 42.", Text(PictureWriter.Write(one, Language.Russian)));
        Assert.Equal("Most failures: 25 June 05:00–05:59, 42.", Text(PictureWriter.Write(one, Language.English)));

        static DateTime At(int hour) => new(2020, 6, 25, hour, 0, 0);
        static string Text(CaptionedPicture? drawn) => PlainText.Render(drawn!.Caption).Replace('\u00a0', ' ');
    }

    [Theory]
    [InlineData(1, "9999-12-31T20:00")]
    [InlineData(24, "9999-11-01T00:00")]
    [InlineData(168, "9999-01-04T00:00")]
    [InlineData(1, "0001-01-01T00:00")]
    [InlineData(24, "0001-01-01T00:00")]
    public void The_calendars_ends_are_no_end(int width, string from)
    {
        var (first, last) = (DateTime.Parse(from, CultureInfo.InvariantCulture), new DateTime(9999, 12, 31, 23, 0, 0));
        var hostile = new Diagnosis { From = first, To = last, Timeline = new(width, [new(first, Verdict.Spam, 3), new(last, Verdict.Spam, 5)]) };
        foreach (var language in Enum.GetValues<Language>())
        {
            if (PictureWriter.Write(hostile, language) is { } drawn) Assert.Equal(8, drawn.Picture.Series.Single().Values.Sum());
            else Assert.Equal(1, first.Year);
        }
    }

    [Fact]
    public void Where_nothing_has_a_course_there_is_no_picture()
    {
        Assert.Null(PictureWriter.Write(new Diagnosis(), Language.Russian));
        Assert.Null(PictureWriter.Write(Log(1) with { To = new(2020, 6, 25, 1, 59, 0), Timeline = new(1, [new(new(2020, 6, 25, 1, 0, 0), Verdict.Spam, 9)]) }, Language.Russian));
    }

    [Fact]
    public void A_log_of_hours_is_read_to_its_course()
    {
        var found = Samples.Diagnose(Samples.OfHours(1, 3, 6));
        Assert.Equal([1, 3, 6], found.Timeline.Failures.Select(share => share.From.Hour));
        Assert.All(found.Timeline.Failures, share => Assert.Equal((Verdict.NoRecipient, 1L), (share.Verdict, share.Failed)));
        Assert.Empty(Samples.Diagnose(Samples.OfHours(1)).Timeline.Failures);
    }
}
