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
    const int MostHits = 2000;
    const double LeastShare = 0.02;

    /// <summary>
    /// Shifts the page by 5 to 60 seconds each way (to 300 for a page of few hits) and takes what stands at arrivals then as what chance gives: so bursts, busy hours and
    /// busy servers are in the comparison. Both clocks' spread must be beaten: the probability counts, and three deviations of the shifted counts.
    /// </summary>
    public static Evidence Weigh(ReadOnlySpan<long> seconds, Sender sender, WallClocks clock, long first, long last)
    {
        var matched = sender.Matches(seconds, clock);
        if (matched == 0 || matched < seconds.Length * LeastShare || IsPlainChance(seconds, matched, sender, clock)) return new(seconds.Length, matched, 0);
        var background = Background.Of(seconds, sender, clock, first, last);
        return new(seconds.Length, matched, matched < background.Bar ? 0 : Chance.LogTail(seconds.Length, matched, background.Rate));
    }

    /// <summary>The probability alone, for a page whose spread was asked already and whose arrivals are only a rest.</summary>
    public static double Chances(ReadOnlySpan<long> seconds, Sender sender, WallClocks clock, long first, long last)
    {
        var matched = sender.Matches(seconds, clock);
        return matched == 0 || IsPlainChance(seconds, matched, sender, clock) ? 0
            : Chance.LogTail(seconds.Length, matched, Background.Of(seconds, sender, clock, first, last).Rate);
    }

    /// <summary>A cheap first look, at eight shifts: most pairs of page and origin end here.</summary>
    static bool IsPlainChance(ReadOnlySpan<long> seconds, long matched, Sender sender, WallClocks clock)
    {
        const double hope = 0.5, interesting = -1.5;
        long count = 0, asked = 0;
        var step = seconds.Length / MostHits + 1;
        for (var i = 0; i < seconds.Length; i += step)
        {
            asked += Sender.LagsAround;
            count += sender.Around(seconds[i], clock);
        }
        var rate = Math.Max(hope * count / asked, 0.5 / (2.0 * Margin * seconds.Length));
        return Chance.LogTail(seconds.Length, matched, rate) > interesting;
    }
}
