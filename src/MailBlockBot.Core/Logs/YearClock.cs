// The year that syslog leaves out: taken from the message ids, which hold the arrival's second, or from a second stamp, else the latest that is not in the future.
namespace MailBlockBot.Core.Logs;

/// <summary>Turns month, day and time into a full time.</summary>
/// <param name="now">The reader's present, in seconds since 0001-01-01: no record lies more than a day after it.</param>
internal sealed class YearClock(long now)
{
    private int _year;

    /// <summary>Resolves a time that <see cref="Prefix"/> read without a year.</summary>
    /// <param name="time">Seconds since the start of <see cref="Clock.LeapYear"/>'s calendar.</param>
    /// <param name="id">An Exim message id, or empty.</param>
    /// <param name="instant">A second in UTC that the record itself tells, or 0.</param>
    public long Resolve(long time, ReadOnlySpan<byte> id, long instant = 0)
    {
        if (EximId.TryReadArrival(id, out var arrival) || (arrival = instant) > 0)
        {
            // A record is written at its message's arrival or some weeks later, in a zone at most 14 hours away: the nearest year is the year.
            var year = Clock.ToDateTime(arrival).Year;
            var best = InYear(time, year);
            if (Math.Abs(InYear(time, year + 1) - arrival) < Math.Abs(best - arrival)) best = InYear(time, ++year);
            else if (Math.Abs(InYear(time, year - 1) - arrival) < Math.Abs(best - arrival)) best = InYear(time, --year);
            _year = year;
            return best;
        }
        if (_year == 0) _year = LatestPast(time);
        return InYear(time, _year);
    }

    private int LatestPast(long time)
    {
        var year = Clock.ToDateTime(now).Year;
        return InYear(time, year) > now + Clock.SecondsPerDay ? year - 1 : year;
    }

    private static long InYear(long time, int year)
    {
        var leapStart = Clock.Days(Clock.LeapYear, 1, 1);
        var dayOfYear = time / Clock.SecondsPerDay - leapStart;
        if (dayOfYear > 58 && !DateTime.IsLeapYear(year)) dayOfYear--;
        return (Clock.Days(Math.Clamp(year, 1, 9998), 1, 1) + dayOfYear) * Clock.SecondsPerDay + time % Clock.SecondsPerDay;
    }
}
