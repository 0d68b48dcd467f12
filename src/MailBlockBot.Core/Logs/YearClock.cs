// The year that syslog leaves out: taken from the message ids, which hold the arrival's second, or from a second stamp, else the latest that is not in the future.
using System.Buffers.Binary;

namespace MailBlockBot.Core.Logs;

/// <summary>Turns month, day and time into a full time.</summary>
/// <param name="now">The reader's present, in seconds since 0001-01-01: no record lies more than a day after it.</param>
internal sealed class YearClock(long now)
{
    const long HalfYear = 180 * Clock.SecondsPerDay;
    // 29 February: in a year without one it counts as the 28th, and the days behind it move up.
    const long LeapDay = 59 * Clock.SecondsPerDay;
    static readonly long LeapYearStart = Start(Clock.LeapYear);

    int _year;
    long _yearStart;
    bool _isLeap;
    LastId _last;

    // An Exim id is at least sixteen characters long. Its times are the last record's of it.
    record struct LastId(int Length, ulong Start, long Arrival, long Time = -1, long Resolved = 0);

    /// <summary>Resolves a time that <see cref="Prefix"/> read without a year.</summary>
    /// <param name="time">Seconds since the start of <see cref="Clock.LeapYear"/>'s calendar.</param>
    /// <param name="id">An Exim message id, or empty.</param>
    /// <param name="instant">A second in UTC that the record itself tells, or 0.</param>
    public long Resolve(long time, ReadOnlySpan<byte> id, long instant = 0)
    {
        // A message's lines stand together, and mostly in one second.
        if (IsLast(id) && time == _last.Time) return _last.Resolved;
        if (!TryReadArrival(id, out var arrival)) return instant > 0 ? Near(time, instant) : InUsualYear(time);
        var resolved = Near(time, arrival);
        (_last.Time, _last.Resolved) = (time, resolved);
        return resolved;
    }

    // A record is written at its message's arrival or some weeks later, in a zone at most 14 hours away: the nearest year is the year.
    long Near(long time, long arrival)
    {
        // Within half a year of the arrival no other year is nearer.
        if (_year > 0 && InYear(time) is var likely && Math.Abs(likely - arrival) < HalfYear) return likely;
        var year = Clock.ToDateTime(arrival).Year;
        var best = InYear(time, year);
        if (Math.Abs(InYear(time, year + 1) - arrival) < Math.Abs(best - arrival)) best = InYear(time, ++year);
        else if (Math.Abs(InYear(time, year - 1) - arrival) < Math.Abs(best - arrival)) best = InYear(time, --year);
        Settle(year);
        return best;
    }

    long InUsualYear(long time)
    {
        if (_year == 0) Settle(LatestPast(time));
        return InYear(time);
    }

    bool TryReadArrival(ReadOnlySpan<byte> id, out long arrival)
    {
        arrival = _last.Arrival;
        if (IsLast(id)) return true;
        if (!EximId.TryReadArrival(id, out arrival)) return false;
        _last = new(id.Length, Beginning(id), arrival);
        return true;
    }

    bool IsLast(ReadOnlySpan<byte> id) => id.Length == _last.Length && id.Length > 0 && Beginning(id) == _last.Start;

    // The arrival's second and a character more.
    static ulong Beginning(ReadOnlySpan<byte> id) => BinaryPrimitives.ReadUInt64BigEndian(id);

    void Settle(int year) => (_year, _yearStart, _isLeap) = (year, Start(year), DateTime.IsLeapYear(year));

    int LatestPast(long time)
    {
        var year = Clock.ToDateTime(now).Year;
        return InYear(time, year) > now + Clock.SecondsPerDay ? year - 1 : year;
    }

    long InYear(long time) => InYear(time, _yearStart, _isLeap);

    static long InYear(long time, int year) => InYear(time, Start(year), DateTime.IsLeapYear(year));

    static long InYear(long time, long start, bool isLeap)
    {
        var passed = time - LeapYearStart;
        return start + passed - (passed >= LeapDay && !isLeap ? Clock.SecondsPerDay : 0);
    }

    static long Start(int year) => Clock.Days(Math.Clamp(year, 1, 9998), 1, 1) * Clock.SecondsPerDay;
}
