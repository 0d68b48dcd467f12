// The two sides of the comparison while it runs, and a page that passed it.
namespace MailBlockBot.Core.Requests;

/// <summary>A page and the distinct seconds of its requests, ascending.</summary>
sealed record Candidate(Page Page, long[] Seconds);

/// <summary>
/// A page weighed for one origin. Gain: decimal orders beyond what was asked, named when above 0. Asked: log10 of what chance may have at most.
/// Whole: log10 of what chance has, compared with all of the origin's arrivals.
/// </summary>
sealed record Named(Candidate Page, Sender Sender, WallClocks WallClocks, double Gain, double Asked, double Whole);

/// <summary>All origins' arrivals, and the first and last of them.</summary>
sealed record Mail(IReadOnlyList<Sender> Senders, IReadOnlyDictionary<int, long[]> Seconds, long First, long Last)
{
    /// <summary>The seconds of a page that the mail log can tell of.</summary>
    public ReadOnlySpan<long> InTime(long[] seconds, WallClocks clock)
    {
        int from = LowerBound(seconds, First - clock.Shift - Evidence.Margin), to = LowerBound(seconds, Last - clock.Shift + Evidence.Margin + 1);
        return seconds.AsSpan(from..to);
    }

    static int LowerBound(long[] sorted, long value) => Array.BinarySearch(sorted, value) is var at && at >= 0 ? at : ~at;
}
