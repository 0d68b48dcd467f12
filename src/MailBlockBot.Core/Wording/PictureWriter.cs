// Failures by time and cause as a picture: when it began, whether it goes on, and which cause came when.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording;

/// <summary>A picture and what is said about it.</summary>
public sealed record CaptionedPicture(Picture Picture, Phrase Caption);

/// <summary>Puts a diagnosis into a picture.</summary>
public static class PictureWriter
{
    const int MostSeries = 5;

    /// <summary>The picture of a log that spans hours, by hour, six hours, day or week; null where there is no course to be seen.</summary>
    public static CaptionedPicture? Write(Diagnosis diagnosis, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        if (PictureSpans.Of(diagnosis) is not { } spans)
        {
            return null;
        }

        var locale = Locale.Of(language);
        var title = locale.Text($"picture.title.{Unit(spans)}");
        return new(new("failures.png", title, Labels(spans, locale), Series(diagnosis.Timeline, spans, locale)), Caption(diagnosis.Timeline, spans, locale));
    }

    static string Unit(PictureSpans spans) => spans.Hours switch { 1 => "hours", 6 => "six_hours", 24 => "days", _ => "weeks" };

    static string[] Labels(PictureSpans spans, Locale locale)
    {
        var labels = Enumerable.Repeat("", spans.Count).ToArray();
        DateTime? day = null;
        foreach (var index in spans.Labelled())
        {
            var time = spans.At(index);
            labels[index] = spans.Hours > 1 ? locale.Text("picture.label.day", ("day", new ShortDay(time)))
                : day == time.Date ? locale.Text("picture.label.hour", ("time", new Hour(time)))
                : locale.Text("picture.label.hour_and_day", ("time", new Hour(time)), ("day", new ShortDay(time)));
            day = time.Date;
        }

        return labels;
    }

    // The most frequent cause lies at the bottom, where its course is seen best.
    static List<PictureSeries> Series(Timeline timeline, PictureSpans spans, Locale locale)
    {
        var causes = timeline.Failures.GroupBy(share => share.Verdict).OrderByDescending(cause => cause.Sum(share => share.Failed)).ThenBy(cause => cause.Key).ToList();
        var own = causes.Count > MostSeries ? MostSeries - 1 : causes.Count;
        var series = causes.Take(own).Select(cause => One(locale.Text($"verdict.{cause.Key.Name()}.name"), cause)).ToList();
        if (own < causes.Count)
        {
            series.Add(One(locale.Text("picture.others"), causes.Skip(own).SelectMany(cause => cause)));
        }

        return series;

        PictureSeries One(string name, IEnumerable<TimeShare> shares)
        {
            var values = new long[spans.Count];
            foreach (var share in shares)
            {
                values[spans.IndexOf(share.From)] += share.Failed;
            }

            return new(locale.Text("picture.series", ("name", name), ("failed", values.Sum())), values);
        }
    }

    static Phrase Caption(Timeline timeline, PictureSpans spans, Locale locale)
    {
        var worst = timeline.Failures.GroupBy(share => spans.IndexOf(share.From)).Select(at => (Index: at.Key, Failed: at.Sum(share => share.Failed)))
            .OrderByDescending(at => at.Failed).ThenBy(at => at.Index).First();
        var from = spans.At(worst.Index);
        var last = spans.At(worst.Index + 1).AddMinutes(-1);
        return locale.Say("picture.caption", ("count", worst.Failed), ("when", spans.Hours < 24 ? new Period(from, last) : new Days(from, last)));
    }
}
