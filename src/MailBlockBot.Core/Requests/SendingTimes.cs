// When mail arrived, by who sent it: the one side of the comparison with the access log.
namespace MailBlockBot.Core.Requests;

/// <summary>The seconds in which each origin's messages arrived. Several messages of one second count once: one request can send many.</summary>
public sealed class SendingTimes
{
    readonly Dictionary<int, List<long>> seconds = [];
    readonly Dictionary<int, int> compactAt = [];

    /// <summary>The origins that sent anything.</summary>
    public IReadOnlyCollection<int> Origins => seconds.Keys;

    /// <summary>Notes an arrival (a line with <c>&lt;=</c>, bounces left out).</summary>
    /// <param name="origin">A number that stands for one script and uid, or another kind of origin.</param>
    /// <param name="second">Seconds of the mail log's own wall clock since 0001-01-01.</param>
    public void Add(int origin, long second)
    {
        if (!seconds.TryGetValue(origin, out var list)) (seconds[origin], compactAt[origin]) = (list = [], 1024);
        if (list.Count > 0 && list[^1] == second) return;
        list.Add(second);
        if (list.Count < compactAt[origin]) return;   // a log that is out of order, or pieces of one: the same seconds again
        var distinct = Distinct(list);
        seconds[origin] = [.. distinct];
        compactAt[origin] = distinct.Length * 2 + 1024;
    }

    /// <summary>Adds what another piece of the log told; the numbers of origins must mean the same in both.</summary>
    public void Merge(SendingTimes other)
    {
        foreach (var (origin, list) in other.seconds)
            foreach (var second in list)
                Add(origin, second);
    }

    /// <summary>The distinct seconds of an origin, ascending.</summary>
    internal long[] Of(int origin) => seconds.TryGetValue(origin, out var list) ? Distinct(list) : [];

    static long[] Distinct(List<long> list)
    {
        var sorted = list.ToArray();
        Array.Sort(sorted);
        var count = 0;
        foreach (var second in sorted)
            if (count == 0 || sorted[count - 1] != second) sorted[count++] = second;
        return sorted[..count];
    }
}
