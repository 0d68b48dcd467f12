// How much more often one page's requests stand at one origin's arrivals than chance gives, judged by the same page a little earlier and later.
namespace MailBlockBot.Core.Requests;

/// <summary>The comparison of one page with one origin.</summary>
/// <param name="Trials">Distinct seconds of the page within the mail log's time.</param>
/// <param name="Matched">Those at which mail arrived.</param>
/// <param name="LogChance">log10 of the probability that chance does as well; 0 for nothing to tell.</param>
readonly record struct Evidence(long Trials, long Matched, double LogChance)
{
    /// <summary>The mail log is taken to tell of so many seconds before and after its first and last arrival, too: a paste of one message has no length.</summary>
    public const int Margin = 300;
    const int Near = 60, Skipped = 4, MostHits = 2000, FewHits = 200, EnoughTrials = 50;
    static readonly int[] Around = [-47, -29, -17, -7, 8, 18, 30, 48];
    const double Deviations = 3, LeastShare = 0.02;

    /// <summary>
    /// Shifts the page by 5 to 60 seconds each way (to 300 for a page of few hits) and takes what stands at arrivals then as what chance gives: so bursts, busy hours and
    /// busy servers are in the comparison. Both clocks' spread must be beaten: the probability counts, and three deviations of the shifted counts.
    /// </summary>
    public static Evidence Weigh(ReadOnlySpan<long> seconds, Sender sender, WallClocks clock, long first, long last)
    {
        var matched = Matches(seconds, sender, clock);
        if (matched == 0 || matched < seconds.Length * LeastShare || IsPlainChance(seconds, matched, sender, clock)) return new(seconds.Length, matched, 0);
        var (rate, bar) = Background(seconds, sender, clock, first, last);
        return new(seconds.Length, matched, matched < bar ? 0 : Chance.LogTail(seconds.Length, matched, rate));
    }

    /// <summary>The probability alone, for a page whose spread was asked already and whose arrivals are only a rest.</summary>
    public static double Chances(ReadOnlySpan<long> seconds, Sender sender, WallClocks clock, long first, long last)
    {
        var matched = Matches(seconds, sender, clock);
        return matched == 0 || IsPlainChance(seconds, matched, sender, clock) ? 0 : Chance.LogTail(seconds.Length, matched, Background(seconds, sender, clock, first, last).Rate);
    }

    /// <summary>A cheap first look, at eight shifts: most pairs of page and origin end here.</summary>
    static bool IsPlainChance(ReadOnlySpan<long> seconds, long matched, Sender sender, WallClocks clock)
    {
        const double hope = 0.5, interesting = -1.5;
        long count = 0, asked = 0;
        var step = seconds.Length / MostHits + 1;
        for (var i = 0; i < seconds.Length; i += step)
        {
            asked += Around.Length;
            foreach (var lag in Around)
                if (sender.Sent(seconds[i] + lag, clock)) count++;
        }
        var rate = Math.Max(hope * count / asked, 0.5 / (2.0 * Margin * seconds.Length));
        return Chance.LogTail(seconds.Length, matched, rate) > interesting;
    }

    static long Matches(ReadOnlySpan<long> seconds, Sender sender, WallClocks clock)
    {
        long matched = 0;
        foreach (var second in seconds)
            if (sender.Sent(second, clock)) matched++;
        return matched;
    }

    /// <summary>How often a request stands at an arrival by chance, and how many matches would be three deviations above that.</summary>
    static (double Rate, double Bar) Background(ReadOnlySpan<long> seconds, Sender sender, WallClocks clock, long first, long last)
    {
        var step = seconds.Length / MostHits + 1;
        var far = seconds.Length <= FewHits ? Margin : Near;
        long near = 0, nearTrials = 0, wide = 0, wideTrials = 0, lags = 0;
        double sum = 0, squares = 0;
        for (var lag = -far; lag <= far; lag++)
        {
            if (lag >= -Skipped && lag <= Skipped) continue;
            var close = lag is >= -Near and <= Near;
            long count = 0;
            for (var i = 0; i < seconds.Length; i += step)
            {
                var then = seconds[i] + clock.Shift + lag;
                var inside = close && then >= first && then <= last;
                var sent = sender.Sent(seconds[i] + lag, clock);
                wideTrials++;
                if (inside) nearTrials++;
                if (!sent) continue;
                count++;
                if (inside) near++;
            }
            wide += count;
            if (!close) continue;
            lags++;
            sum += count;
            squares += (double)count * count;
        }
        var rate = (wide + 0.5) / (wideTrials + 1);
        if (nearTrials >= EnoughTrials) rate = Math.Max(rate, (double)near / nearTrials);
        var mean = sum / lags;
        return (rate, (mean + Deviations * Math.Sqrt(Math.Max(squares / lags - mean * mean, 0.04))) * step);
    }
}
