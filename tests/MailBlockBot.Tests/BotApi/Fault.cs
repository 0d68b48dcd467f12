// What the server can be told to do wrong, as the real one and the network between do.
namespace MailBlockBot.Tests.BotApi;

internal abstract record Fault
{
    /// <summary>429: not done, and when to try again.</summary>
    public sealed record TooMany(int Seconds) : Fault;

    /// <summary>502 with a page instead of JSON: not done.</summary>
    public sealed record BadGateway : Fault;

    /// <summary>Done, and answered late.</summary>
    public sealed record Slow(TimeSpan By) : Fault;

    /// <summary>The connection ends before anything was done.</summary>
    public sealed record DropBefore : Fault;

    /// <summary>Done, and the connection ends before the answer: the client cannot know.</summary>
    public sealed record DropAfter : Fault;

    /// <summary>Done, and answered with something that is no JSON.</summary>
    public sealed record WrongJson : Fault;
}

/// <summary>The faults that wait for a call of their method, first come, first served.</summary>
internal sealed class Faults
{
    readonly Dictionary<string, Queue<Fault>> _waiting = [];

    public int Happened { get; private set; }

    public void Add(string method, params IEnumerable<Fault> faults)
    {
        lock (_waiting)
        {
            if (!_waiting.TryGetValue(method, out var queue)) _waiting[method] = queue = new Queue<Fault>();
            foreach (var fault in faults) queue.Enqueue(fault);
        }
    }

    public Fault? Take(string method)
    {
        lock (_waiting)
        {
            if (!_waiting.TryGetValue(method, out var queue) || !queue.TryDequeue(out var fault)) return null;
            Happened++;
            return fault;
        }
    }
}
