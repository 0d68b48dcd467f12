// What chance gives a page: how often its requests would stand at arrivals if they had been a little earlier or later.
using System.Numerics;

namespace MailBlockBot.Core.Requests;

/// <summary>The shifted comparison of one page with one origin.</summary>
/// <param name="Rate">How often a request stands at an arrival by chance, 0 to 1.</param>
/// <param name="Bar">How many matches would be three deviations above that.</param>
readonly record struct Background(double Rate, double Bar)
{
    const int Near = 60, Skipped = 4, Far = Evidence.Margin, MostHits = 2000, FewHits = 200, EnoughTrials = 50;
    const int NearLags = Near - Skipped, FarLags = Far - Near, Word = 64;
    const ulong NearMask = (1UL << NearLags) - 1;
    const double Deviations = 3;

    public static Background Of(ReadOnlySpan<long> seconds, Sender sender, WallClocks clock, long first, long last)
    {
        // A lag each: those before the request, then those after it.
        Span<long> counts = stackalloc long[2 * NearLags];
        counts.Clear();
        var step = seconds.Length / MostHits + 1;
        var farToo = seconds.Length <= FewHits;
        long hits = 0, far = 0, near = 0, nearTrials = 0;
        for (var i = 0; i < seconds.Length; i += step)
        {
            hits++;
            var second = seconds[i];
            var before = sender.Window(second - Near, clock) & NearMask;
            var after = sender.Window(second + Skipped + 1, clock) & NearMask;
            Count(before, counts[..NearLags]);
            Count(after, counts[NearLags..]);
            var then = second + clock.Shift;
            ulong toldBefore = Told(then - Near, first, last), toldAfter = Told(then + Skipped + 1, first, last);
            nearTrials += BitOperations.PopCount(toldBefore) + BitOperations.PopCount(toldAfter);
            near += BitOperations.PopCount(before & toldBefore) + BitOperations.PopCount(after & toldAfter);
            if (farToo) far += CountFar(second - Far, sender, clock) + CountFar(second + Near + 1, sender, clock);
        }
        double sum = 0, squares = 0;
        foreach (var count in counts)
        {
            sum += count;
            squares += (double)count * count;
        }
        var rate = (sum + far + 0.5) / (hits * 2 * (NearLags + (farToo ? FarLags : 0)) + 1);
        if (nearTrials >= EnoughTrials) rate = Math.Max(rate, (double)near / nearTrials);
        var mean = sum / counts.Length;
        return new(rate, (mean + Deviations * Math.Sqrt(Math.Max(squares / counts.Length - mean * mean, 0.04))) * step);
    }

    static void Count(ulong window, Span<long> counts)
    {
        for (; window != 0; window &= window - 1) counts[BitOperations.TrailingZeroCount(window)]++;
    }

    static int CountFar(long from, Sender sender, WallClocks clock)
    {
        var count = 0;
        for (var lag = 0; lag < FarLags; lag += Word)
            count += BitOperations.PopCount(sender.Window(from + lag, clock) & (FarLags - lag >= Word ? ulong.MaxValue : (1UL << FarLags - lag) - 1));
        return count;
    }

    /// <summary>Of the near lags from a second on, those of which the mail log can tell.</summary>
    static ulong Told(long from, long first, long last)
    {
        if (from >= first && from + NearLags - 1 <= last) return NearMask;
        ulong told = 0;
        for (var i = 0; i < NearLags; i++)
            if (from + i >= first && from + i <= last) told |= 1UL << i;
        return told;
    }
}
