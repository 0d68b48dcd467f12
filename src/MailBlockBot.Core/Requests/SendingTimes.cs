// When mail arrived, by who sent it: the one side of the comparison with the access log.
namespace MailBlockBot.Core.Requests;

/// <summary>The seconds in which each origin's messages arrived. Several messages of one second count once: one request can send many.</summary>
public sealed class SendingTimes
{
    readonly Dictionary<int, Seconds> origins = [];

    /// <summary>The origins that sent anything.</summary>
    public IReadOnlyCollection<int> Origins => origins.Keys;

    /// <summary>Notes an arrival (a line with <c>&lt;=</c>, bounces left out).</summary>
    /// <param name="origin">A number that stands for one script and uid, or another kind of origin.</param>
    /// <param name="second">Seconds of the mail log's own wall clock since 0001-01-01.</param>
    public void Add(int origin, long second)
    {
        if (!origins.TryGetValue(origin, out var seconds)) origins[origin] = seconds = new();
        seconds.Add(second);
    }

    /// <summary>Adds what another piece of the log told; the numbers of origins must mean the same in both.</summary>
    public void Merge(SendingTimes other)
    {
        foreach (var (origin, seconds) in other.origins)
            foreach (var second in seconds.Distinct())
                Add(origin, second);
    }

    /// <summary>The distinct seconds of an origin, ascending.</summary>
    internal long[] Of(int origin) => origins.TryGetValue(origin, out var seconds) ? seconds.Distinct() : [];

    /// <summary>A log is nearly in order: what ascends needs no sorting, and the few that come late are sorted by themselves.</summary>
    sealed class Seconds
    {
        readonly List<long> ascending = [];
        List<long> late = [];
        int compactAt = 1024;

        public void Add(long second)
        {
            if (ascending.Count == 0 || second > ascending[^1])
            {
                ascending.Add(second);
                return;
            }
            if (second == ascending[^1] || (late.Count > 0 && late[^1] == second)) return;
            late.Add(second);
            if (late.Count < compactAt) return;   // a log in another order, or pieces of one: the same seconds again and again
            late = [.. Sorted(late).Where(s => ascending.BinarySearch(s) < 0)];
            compactAt = late.Count * 2 + 1024;
        }

        public long[] Distinct() => late.Count == 0 ? [.. ascending] : Sorted([.. ascending, .. late]);

        static long[] Sorted(List<long> list)
        {
            var sorted = list.ToArray();
            Array.Sort(sorted);
            var count = 0;
            foreach (var second in sorted)
                if (count == 0 || sorted[count - 1] != second) sorted[count++] = second;
            return sorted[..count];
        }
    }
}
