// Whether the store answers and Telegram is heard: looked at every few seconds, so that asking for it costs nothing.
using Microsoft.Extensions.Hosting;

namespace MailBlockBot.Operations;

/// <summary>Also counts what waits in the outbox, which is the question the store has to answer.</summary>
internal sealed class Pulse(IStore store, TimeProvider clock) : BackgroundService
{
    static readonly TimeSpan Often = TimeSpan.FromSeconds(5);
    static readonly TimeSpan StoreTime = TimeSpan.FromSeconds(20);
    // A long poll lasts 50 seconds, and one may fail.
    static readonly TimeSpan PollTime = TimeSpan.FromMinutes(2);
    readonly Lock _lock = new();
    DateTimeOffset? _answered, _polled;
    (long Number, DateTimeOffset Since)? _oldest;

    /// <summary>Telegram was heard just now.</summary>
    public void Polled()
    {
        lock (_lock) _polled = clock.GetUtcNow();
    }

    /// <summary>Another replica hears it from now on.</summary>
    public void Left()
    {
        lock (_lock) _polled = null;
    }

    /// <summary>Why no work should be given to this process; null when all is well.</summary>
    public string? Trouble()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (!(now - _answered < StoreTime)) return "the store does not answer";
            return now - _polled > PollTime ? "Telegram is not heard" : null;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Look();
            await Task.Delay(Often, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Asks the store.</summary>
    internal async Task Look()
    {
        try
        {
            Seen(await store.Depth());
        }
        catch (Exception)
        {
            // The pump's own log says what is wrong with the store; here its silence tells.
        }
    }

    void Seen(OutboxState state)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            _answered = now;
            if (state.Oldest is not { } number) _oldest = null;
            else if (_oldest?.Number != number) _oldest = (number, now);
            Meters.Waits(state.Count, _oldest is { } oldest ? now - oldest.Since : TimeSpan.Zero);
        }
    }
}
