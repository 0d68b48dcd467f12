// The seconds of one origin's arrivals, ready to be asked about millions of times.
using System.Numerics;

namespace MailBlockBot.Core.Requests;

/// <summary>One origin's arrivals; a bit a second where they are dense enough or the log is of some days, else a set.</summary>
sealed class Sender
{
    const int BitsWorth = 400;   // a set takes about that many bits for each second it holds
    const long FewDays = 1 << 20;
    const int Word = 64;
    const int Edge = 2 * Word;   // empty on both sides, so that neighbours of the first and last arrival need no special case

    static readonly int[] AroundLags = [-47, -29, -17, -7, 8, 18, 30, 48];
    static readonly ulong AroundEarly = MaskOf(AroundLags, -47), AroundLate = MaskOf(AroundLags, -47 + Word);

    readonly long start;
    readonly ulong[]? bits;
    readonly HashSet<long>? set;
    ulong[]? widened;
    (int From, int To) widenedBy;

    public Sender(int origin, ReadOnlySpan<long> seconds)
    {
        (Origin, Count, start) = (origin, seconds.Length, seconds.Length > 0 ? seconds[0] - Edge : 0);
        var span = seconds.Length > 0 ? seconds[^1] - seconds[0] + 1 : 0;
        if (span > BitsWorth * (long)seconds.Length + FewDays)
        {
            set = [.. seconds.ToArray()];
            return;
        }
        widened = bits = new ulong[(span + 2 * Edge) / Word + 1];
        foreach (var second in seconds) bits[(second - start) / Word] |= 1UL << (int)((second - start) % Word);
    }

    public int Origin { get; }
    public int Count { get; }

    /// <summary>How many lags are looked at by <see cref="Around"/>.</summary>
    public static int LagsAround => AroundLags.Length;

    public bool Sent(long second) => Sent(second, default);

    /// <summary>Whether mail arrived when a request of that second would have sent it.</summary>
    public bool Sent(long second, WallClocks clock)
    {
        if (bits is null) return (Search(second + clock.Shift, clock) & 1) != 0;
        var all = For(clock);
        var at = (ulong)(second + clock.Shift - start);
        var word = at / Word;
        return word < (ulong)all.Length && (all[word] >> (int)(at % Word) & 1) != 0;
    }

    /// <summary>At how many of some seconds it did.</summary>
    public long Matches(ReadOnlySpan<long> seconds, WallClocks clock)
    {
        long matched = 0;
        if (bits is null)
        {
            foreach (var second in seconds) matched += Sent(second, clock) ? 1 : 0;
            return matched;
        }
        var all = For(clock);
        var from = clock.Shift - start;
        foreach (var second in seconds)
        {
            var at = (ulong)(second + from);
            if (at / Word < (ulong)all.Length) matched += (long)(all[at / Word] >> (int)(at % Word) & 1);
        }
        return matched;
    }

    /// <summary>Whether it did at each of 64 seconds from that one on: a bit each, the first one lowest.</summary>
    public ulong Window(long second, WallClocks clock)
    {
        if (bits is null) return Search(second + clock.Shift, clock);
        var all = For(clock);
        // What lies before the first second is far beyond the last one as a number without a sign.
        var at = (ulong)(second + clock.Shift - start);
        var word = at / Word;
        if (word + 1 >= (ulong)all.Length) return 0;
        var shift = (int)(at % Word);
        return all[word] >> shift | (shift == 0 ? 0 : all[word + 1] << Word - shift);
    }

    /// <summary>At how many of some seconds around that one mail arrived: near enough for the same busy hour, too far for the same request.</summary>
    public int Around(long second, WallClocks clock) =>
        BitOperations.PopCount(Window(second + AroundLags[0], clock) & AroundEarly) + BitOperations.PopCount(Window(second + AroundLags[0] + Word, clock) & AroundLate);

    ulong[] For(WallClocks clock) => clock.From == widenedBy.From && clock.To == widenedBy.To ? widened! : Widen(clock);

    /// <summary>Spreads each arrival over the seconds in which its request may have been written, once for each clock.</summary>
    ulong[] Widen(WallClocks clock)
    {
        var all = new ulong[bits!.Length];
        for (var lag = clock.From; lag <= clock.To; lag++)
            for (var i = 1; i < all.Length - 1; i++)
                all[i] |= lag >= 0 ? bits[i] >> lag | (lag == 0 ? 0 : bits[i + 1] << Word - lag) : bits[i] << -lag | bits[i - 1] >> Word + lag;
        widenedBy = (clock.From, clock.To);
        return widened = all;
    }

    ulong Search(long second, WallClocks clock)
    {
        ulong window = 0;
        for (var i = 0; i < Word; i++)
            for (var lag = clock.From; lag <= clock.To; lag++)
                if (set!.Contains(second + i + lag)) window |= 1UL << i;
        return window;
    }

    static ulong MaskOf(int[] lags, int first) => lags.Where(lag => lag >= first && lag < first + Word).Aggregate(0UL, (mask, lag) => mask | 1UL << lag - first);
}
