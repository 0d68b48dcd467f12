// A machine's clock is set back when it was wrong, and alarms that were counted by it would come late by as much: this one never goes back while the program runs.
using Microsoft.Extensions.Logging;

namespace MailBlockBot;

/// <summary>The wall's time as long as that only goes forwards; after it was set back, the time that has passed since, until the wall's has caught up.</summary>
internal sealed partial class SteadyClock(TimeProvider wall, ILogger<SteadyClock> log) : TimeProvider
{
    // Less is how clocks are kept right.
    static readonly TimeSpan Told = TimeSpan.FromSeconds(5);
    readonly Lock _lock = new();
    DateTimeOffset _at = wall.GetUtcNow();
    long _stamp = wall.GetTimestamp();
    bool _behind;

    public override long TimestampFrequency => wall.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => wall.LocalTimeZone;

    public override long GetTimestamp() => wall.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => wall.CreateTimer(callback, state, dueTime, period);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            var now = wall.GetUtcNow();
            var steady = _at + wall.GetElapsedTime(_stamp);
            var behind = steady - now > Told;
            if (behind && !_behind) WentBack(log, (steady - now).TotalSeconds);
            _behind = behind;
            if (steady > now) return steady;
            (_at, _stamp) = (now, wall.GetTimestamp());
            return now;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The machine's clock went back by {Seconds} s; until it has caught up, the time is counted from before")]
    private static partial void WentBack(ILogger log, double seconds);
}
