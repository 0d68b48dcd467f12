// How fast and when again: a bucket of permits, and pauses that grow and differ.
namespace MailBlockBot;

/// <summary>Lets so many through at once, and one more each interval. One waiter at a time keeps the order.</summary>
internal sealed class Pace(int burst, TimeSpan interval, TimeProvider clock)
{
    readonly Lock _lock = new();
    DateTimeOffset _free = DateTimeOffset.MinValue;

    /// <summary>When the last permit runs out of effect: from then on the bucket is full again.</summary>
    public bool Rested => clock.GetUtcNow() >= _free;

    /// <summary>Waits for a permit.</summary>
    public async Task Wait(CancellationToken stop)
    {
        TimeSpan wait;
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_free < now) _free = now;
            _free += interval;
            wait = _free - now - burst * interval;
        }
        if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, stop);
    }

    /// <summary>The next pause after one that did not help: twice as long, at most half a minute, and never the same for two.</summary>
    public static TimeSpan Longer(TimeSpan pause) =>
        TimeSpan.FromSeconds(Math.Min(30, pause.TotalSeconds * 2) * (0.8 + 0.4 * Random.Shared.NextDouble()));
}
