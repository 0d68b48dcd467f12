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

    /// <summary>The distinct seconds of an origin, ascending.</summary>
    internal long[] Of(int origin) => origins.TryGetValue(origin, out var seconds) ? seconds.Distinct() : [];
}
