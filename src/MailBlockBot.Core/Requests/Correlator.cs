// Finds the pages that sent the mail: those whose requests stand at the arrivals of one origin far more often than chance gives.
namespace MailBlockBot.Core.Requests;

/// <summary>Compares the access log with the sending times.</summary>
/// <remarks>Each page is weighed against each origin (<see cref="Naming"/>). The order of the lines makes no difference.</remarks>
public static class Correlator
{
    const double LeastGain = 1.05;
    const int MostOrigins = 100, MostShiftHours = 14, MostPagesForClock = 200, MostHitsForClock = 400;
    static readonly double ShiftsTried = Math.Log10(2 * MostShiftHours);

    /// <summary>Tries whole-hour shifts and returns the best, 0 where another is not clearly better, with the pages it names.</summary>
    /// <param name="requests">The access log.</param>
    /// <param name="sendings">The mail log's arrivals by origin.</param>
    /// <param name="origins">Script and uid of an origin; both null for an origin without.</param>
    public static Correlation Correlate(RequestLog requests, SendingTimes sendings, Func<int, (string? Script, int? Uid)> origins)
    {
        var pages = requests.Pages.Select(p => new Candidate(p, p.Seconds())).Where(c => c.Seconds.Length > 0)
            .OrderByDescending(c => c.Seconds.Length).ThenBy(c => c.Page.Key, StringComparer.Ordinal).ToList();
        if (pages.Count == 0) return new(0, []);
        var times = sendings.Origins.Select(o => (Origin: o, Seconds: sendings.Of(o))).Where(o => o.Seconds.Length > 0)
            .OrderByDescending(o => o.Seconds.Length).ThenBy(o => o.Origin).Take(MostOrigins).ToList();
        if (times.Count == 0) return new(0, []);

        var mail = new Mail([.. times.Select(t => new Sender(t.Origin, t.Seconds))], times.ToDictionary(t => t.Origin, t => t.Seconds),
            times.Min(t => t.Seconds[0]), times.Max(t => t.Seconds[^1]));
        var clock = Choose(pages, mail);
        var named = new Naming(pages, mail, clock).Run();
        return new(named.Count == 0 ? 0 : (int)(clock.Shift / 3600), [.. named.Select(f => Finding.Of(requests, f, origins)).OrderByDescending(f => f.Matched)
            .ThenBy(f => f.Method, StringComparer.Ordinal).ThenBy(f => f.Host, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The reading of the clocks with most evidence, by a sample of the busiest pages; the same second and no shift unless another is clearly better.</summary>
    static WallClocks Choose(List<Candidate> pages, Mail mail)
    {
        var busiest = pages.Take(MostPagesForClock).ToList();
        WallClocks best = default;
        double bestGain = 0;
        foreach (var shift in ClockSearch.Likely(pages, mail, MostShiftHours))
        {
            foreach (var clock in WallClocks.At(shift))
            {
                var found = new Naming(busiest, mail, clock, MostHitsForClock).Run();
                var gain = found.Sum(f => f.Gain);
                if (shift != 0 && !found.Exists(f => f.Gain > ShiftsTried)) continue;   // one of them must pay for all the shifts that were tried
                if (gain > bestGain * LeastGain + 1e-9) (best, bestGain) = (clock, gain);
            }
        }
        return best;
    }
}
