// How a picture cuts its time: into stretches that are few enough to be seen on a phone.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Wording;

/// <summary>Equal stretches of time, one a bar.</summary>
/// <param name="Start">Where the first begins: at a whole hour, at 0, 6, 12 or 18 o'clock, at midnight or on a Monday.</param>
/// <param name="Hours">How long each is: 1, 6, 24 or 168 hours.</param>
/// <param name="Count">How many, 2 to <see cref="Most"/>.</param>
internal readonly record struct PictureSpans(DateTime Start, int Hours, int Count)
{
    public const int Most = 80;
    const int MostLabels = 7;
    static readonly int[] Widths = [1, 6, 24, 168];
    static readonly int[] HoursApart = [1, 2, 3, 6, 12];

    /// <summary>The finest stretches in which all failures can be shown; the quiet before and after them too, where the log is no longer than that. Null where there is no course to be seen.</summary>
    public static PictureSpans? Of(Diagnosis diagnosis)
    {
        var (hours, failures) = diagnosis.Timeline;
        if (failures.Count == 0)
        {
            return null;
        }

        var (first, last) = (failures[0].From, failures[^1].From);
        foreach (var width in Widths.Where(width => width % hours == 0))
        {
            var spans = Over(first, last, width);
            if (spans.Count > Most)
            {
                continue;
            }

            var whole = Over(diagnosis.From is { } from && from < first ? from : first, diagnosis.To is { } to && to > last ? to : last, width);
            spans = whole.Count <= Most ? whole : spans;
            return spans.Count > 1 ? spans : null;
        }

        return null;
    }

    /// <summary>Where a stretch begins; a hostile log may end with the calendar.</summary>
    public DateTime At(int index) => new(Math.Min(Start.Ticks + Hours * TimeSpan.TicksPerHour * index, DateTime.MaxValue.Ticks));

    public int IndexOf(DateTime time) => (int)((time - Start).Ticks / (Hours * TimeSpan.TicksPerHour));

    /// <summary>The stretches that bear a label: at even hours, or at the beginning of days, never more than fit.</summary>
    public IReadOnlyList<int> Labelled()
    {
        var spans = this;
        if (Hours == 1)
        {
            var apart = HoursApart.First(hours => spans.Count <= hours * MostLabels || hours == HoursApart[^1]);
            return [.. Enumerable.Range(0, Count).Where(index => spans.At(index).Hour % apart == 0)];
        }

        var days = Enumerable.Range(0, Count).Where(index => spans.At(index).Hour == 0).ToList();
        var every = (days.Count + MostLabels - 1) / MostLabels;
        return [.. days.Where((_, place) => place % every == 0)];
    }

    static PictureSpans Over(DateTime first, DateTime last, int hours)
    {
        var ticks = hours * TimeSpan.TicksPerHour;
        var start = first.Ticks - first.Ticks % ticks;
        return new(new(start), hours, (int)Math.Min((last.Ticks - start) / ticks + 1, int.MaxValue));
    }
}
