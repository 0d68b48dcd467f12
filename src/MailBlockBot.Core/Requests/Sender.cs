// The seconds of one origin's arrivals, ready to be asked about millions of times.
namespace MailBlockBot.Core.Requests;

/// <summary>One origin's arrivals; a bit a second where they are dense enough, else a set.</summary>
sealed class Sender
{
    const int BitsWorth = 400;   // a set takes about that many bits for each second it holds

    readonly long start;
    readonly ulong[]? bits;
    readonly HashSet<long>? set;

    public Sender(int origin, long[] seconds)
    {
        (Origin, Count, start) = (origin, seconds.Length, seconds.Length > 0 ? seconds[0] : 0);
        var span = seconds.Length > 0 ? seconds[^1] - start + 1 : 0;
        if (span > BitsWorth * (long)seconds.Length + 4096)
        {
            set = [.. seconds];
            return;
        }
        bits = new ulong[span / 64 + 1];
        foreach (var second in seconds) bits[(second - start) >> 6] |= 1UL << (int)((second - start) & 63);
    }

    public int Origin { get; }
    public int Count { get; }

    public bool Sent(long second)
    {
        if (bits is null) return set!.Contains(second);
        var at = (ulong)(second - start);
        return at < (ulong)bits.Length * 64 && (bits[at >> 6] >> (int)(at & 63) & 1) != 0;
    }

    /// <summary>Whether mail arrived when a request of that second would have sent it.</summary>
    public bool Sent(long second, WallClocks clock)
    {
        for (var lag = clock.From; lag <= clock.To; lag++)
            if (Sent(second + clock.Shift + lag)) return true;
        return false;
    }
}
