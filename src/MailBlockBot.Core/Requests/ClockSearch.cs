// Which whole-hour shifts between the two logs' clocks are worth the full comparison.
namespace MailBlockBot.Core.Requests;

/// <summary>A quick look at each shift: does any page peak at a lag of at most two seconds?</summary>
static class ClockSearch
{
    const int Kept = 3, MostPages = 100, MostOrigins = 32, MostHits = 300, LagsAsked = 2;

    /// <summary>0 first, then the most likely other shifts, in seconds; only those at which the logs overlap and peak at least half as high as at 0.</summary>
    public static IEnumerable<long> Likely(List<Candidate> pages, Mail mail, int mostHours)
    {
        var atZero = Score(pages, mail, 0);
        return [0, .. Enumerable.Range(-mostHours, 2 * mostHours + 1).Where(h => h != 0).Select(h => (Shift: h * 3600L, Score: Score(pages, mail, h * 3600L)))
            .Where(s => s.Score > 0 && s.Score > atZero / 2).OrderByDescending(s => s.Score).ThenBy(s => Math.Abs(s.Shift)).ThenBy(s => s.Shift).Take(Kept).Select(s => s.Shift)];
    }

    static double Score(List<Candidate> pages, Mail mail, long shift)
    {
        double score = 0;
        foreach (var page in pages.Take(MostPages))
        {
            var seconds = mail.InTime(page.Seconds, new(shift, 0, 0));
            if (seconds.Length == 0) continue;
            double best = 0;
            foreach (var sender in mail.Senders.Take(MostOrigins)) best = Math.Max(best, Peak(seconds, sender, shift));
            score += best * best;
        }
        return score;
    }

    /// <summary>By how many deviations the best small lag stands out of larger ones.</summary>
    static double Peak(ReadOnlySpan<long> seconds, Sender sender, long shift)
    {
        const double noise = 1.5;
        var clock = new WallClocks(shift, 0, 0);
        Span<int> counts = stackalloc int[2 * LagsAsked + 1];
        counts.Clear();
        double around = 0;
        var step = seconds.Length / MostHits + 1;
        for (var i = 0; i < seconds.Length; i += step)
        {
            var window = sender.Window(seconds[i] - LagsAsked, clock);
            for (var lag = 0; lag < counts.Length; lag++) counts[lag] += (int)(window >> lag & 1);
            around += sender.Around(seconds[i], clock);
        }
        var most = 0;
        foreach (var count in counts) most = Math.Max(most, count);
        var mean = around / Sender.LagsAround;
        return most == 0 ? 0 : Math.Max(0, (most - mean) / Math.Sqrt(mean + 0.25) - noise);
    }
}
