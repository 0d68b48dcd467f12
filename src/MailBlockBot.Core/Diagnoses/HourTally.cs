// When mail failed, and why: what the picture of an answer is drawn from.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Counts failures by hour and verdict; a log of many weeks is counted by day, then by week.</summary>
internal sealed class HourTally
{
    const int MostKept = 3_000;
    const int MostHours = 31 * 24;
    Dictionary<(long Span, Verdict Verdict), long> _failures = [];
    int _hours = 1;

    public void Count(Verdict verdict, long time)
    {
        if (time == 0) return;
        Add((time / Clock.SecondsPerHour / _hours, verdict), 1);
        while (_failures.Count > MostKept) Widen();
    }

    public Timeline Timeline
    {
        get
        {
            if (_failures.Count == 0) return Timeline.Empty;
            if (_hours == 1 && _failures.Keys.Max(key => key.Span) - _failures.Keys.Min(key => key.Span) >= MostHours) Widen();
            return new(_hours, [.. _failures.OrderBy(pair => pair.Key)
                .Select(pair => new TimeShare(Clock.ToDateTime(pair.Key.Span * _hours * Clock.SecondsPerHour), pair.Key.Verdict, pair.Value))]);
        }
    }

    // Days and weeks begin as calendars have it: the seconds count from a Monday, 1 January of the year 1.
    void Widen()
    {
        var times = _hours == 1 ? 24 : 7;
        _hours *= times;
        var former = _failures;
        _failures = [];
        foreach (var (key, failed) in former) Add((key.Span / times, key.Verdict), failed);
    }

    void Add((long, Verdict) key, long failed) => _failures[key] = _failures.GetValueOrDefault(key) + failed;
}
