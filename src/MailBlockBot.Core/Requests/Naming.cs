// Decides, for one reading of the clocks, which pages sent: the strongest first, each next one by what the others leave unexplained.
namespace MailBlockBot.Core.Requests;

/// <summary>Weighs every page against every origin.</summary>
/// <remarks>
/// All wrong pages of a whole log are allowed a probability of 0.01 together (POSTs 0.009, GETs 0.001). It is shared out, half evenly and half by how often a page was
/// asked and an origin sent, so that thousands of addresses probed once do not drown the form. What a named page's requests explain is taken away from its
/// origin: a page that only rides with a stronger one has nothing left, and a rare form beside a busy one stands out. A GET lives on what is left alone.
/// </remarks>
sealed class Naming(List<Candidate> pages, Mail mail, WallClocks clock, int mostHits = int.MaxValue)
{
    const double PostsAllowed = 0.009, GetsAllowed = 0.001, RidingAllowed = 0.02, LeastShare = 0.1;

    readonly List<Named> taken = [];
    readonly Dictionary<int, Sender> left = mail.Senders.ToDictionary(s => s.Origin);

    public List<Named> Run()
    {
        foreach (var posts in new[] { true, false })
        {
            var inTime = pages.Where(c => c.Page.IsPost == posts).Select(c => new Candidate(c.Page, Sample(mail.InTime(c.Seconds, clock)))).Where(c => c.Seconds.Length > 0).ToList();
            double hits = inTime.Sum(c => (double)c.Seconds.Length), arrivals = mail.Senders.Sum(s => (double)s.Count);
            double Asked(Candidate page, Sender sender) => Math.Log10((posts ? PostsAllowed : GetsAllowed)
                * (page.Seconds.Length / hits + 1.0 / inTime.Count) / 2 * (sender.Count / arrivals + 1.0 / mail.Senders.Count) / 2);

            var pairs = inTime.SelectMany(page => mail.Senders.Select(sender => Weigh(page, sender, Asked(page, sender), Strong(page.Seconds, sender)))).ToList();
            while (pairs.Where(p => p.Gain > 0).OrderByDescending(p => p.Gain).ThenBy(p => p.Page.Page.Key, StringComparer.Ordinal).ThenBy(p => p.Sender.Origin).FirstOrDefault() is { } best)
            {
                Take(best);
                pairs = [.. pairs.Where(p => p.Page != best.Page).Select(p => p.Sender != best.Sender ? p : Weigh(p.Page, p.Sender, p.Asked, p.Whole))];
            }
        }
        return taken;
    }

    /// <summary>On its own, and on what is left of the origin: either must be strong enough, and the rest must not be plain chance.</summary>
    Named Weigh(Candidate page, Sender sender, double asked, double whole)
    {
        var rest = left[sender.Origin];
        if (rest.Count == 0) return new(page, sender, clock, 0, asked, whole);
        if (rest == sender) return new(page, sender, clock, asked - whole, asked, whole);
        var free = Array.FindAll(page.Seconds, s => !sender.Sent(s, clock) || rest.Sent(s, clock));
        var alone = Strong(free, rest);
        if (page.Page.IsPost && alone > asked && whole <= asked && Evidence.Chances(free, rest, clock, mail.First, mail.Last) <= Math.Log10(RidingAllowed)) alone = whole;
        return new(page, sender, clock, asked - alone, asked, whole);
    }

    double Strong(long[] seconds, Sender sender)
    {
        var evidence = Evidence.Weigh(seconds, sender, clock, mail.First, mail.Last);
        return evidence.Matched >= LeastShare * Math.Min(evidence.Trials, sender.Count) ? evidence.LogChance : 0;
    }

    /// <summary>Every so many of a busy page's seconds: enough to choose a clock by.</summary>
    long[] Sample(ReadOnlySpan<long> seconds)
    {
        if (seconds.Length <= mostHits) return seconds.ToArray();
        var sample = new long[mostHits];
        for (var i = 0; i < mostHits; i++) sample[i] = seconds[(int)((long)i * seconds.Length / mostHits)];
        return sample;
    }

    void Take(Named named)
    {
        taken.Add(named);
        var asked = new Sender(named.Sender.Origin, Array.ConvertAll(named.Page.Seconds, s => s + clock.Shift));
        var now = left[named.Sender.Origin];
        var arrivals = mail.Seconds[named.Sender.Origin];
        var rest = new long[now.Count];
        var count = 0;
        foreach (var arrival in arrivals)
            if (now.Sent(arrival) && !IsExplained(asked, arrival)) rest[count++] = arrival;
        left[named.Sender.Origin] = new(named.Sender.Origin, rest.AsSpan(0, count));
    }

    bool IsExplained(Sender asked, long arrival)
    {
        for (var lag = clock.From; lag <= clock.To; lag++)
            if (asked.Sent(arrival - lag)) return true;
        return false;
    }
}
