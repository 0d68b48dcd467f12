// One trace for each update, from its arrival over every turn it brings about to what was sent for it: kinds and counts, nothing of a person.
using System.Diagnostics;
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.Operations;

/// <summary>
/// What waits in the store bears the place it has in its trace, so that a trace goes on after a restart and in another replica. Calls over HTTP are not traced:
/// a Bot API address holds the token.
/// </summary>
internal static class Traces
{
    public const string Name = "MailBlockBot";

    static readonly ActivitySource Source = new(Name);

    /// <summary>Updates as they arrive; each begins a trace of its own, whatever whoever brought it says.</summary>
    public static Arrival Arrive(string door, IReadOnlyList<Delivery> deliveries)
    {
        if (!Source.HasListeners()) return new Arrival(deliveries, []);
        var begun = deliveries.Select(delivery => (Delivery: delivery, Activity: Arrive(door, delivery.Incoming))).ToList();
        return new Arrival(
            [.. begun.Select(one => one.Delivery with { Incoming = one.Delivery.Incoming with { Trace = one.Activity?.Id } })],
            [.. begun.Select(one => one.Activity).OfType<Activity>()]);
    }

    /// <summary>One update as it arrives.</summary>
    public static Activity? Arrive(string door, Incoming incoming) => Begin("update", ActivityKind.Consumer, null)?.SetTag("door", door).SetTag("event", Kind(incoming));

    /// <summary>A turn of a chat over an event.</summary>
    public static Activity? Turn(InboxEntry entry) => Begin("turn", ActivityKind.Internal, entry.Incoming.Trace)?.SetTag("door", Doors.Name(entry.Chat)).SetTag("event", Kind(entry.Incoming));

    /// <summary>An effect while it is performed, waiting for the platform's pace included.</summary>
    public static Activity? Perform(OutboxEntry entry) => Begin("effect", ActivityKind.Producer, entry.Effect.Trace)?.SetTag("door", Doors.Name(entry.Chat)).SetTag("effect", Kind(entry.Effect));

    /// <summary>What came of a turn, with its place.</summary>
    public static IReadOnlyList<Effect> Mark(IReadOnlyList<Effect> effects, Activity? turn)
    {
        if (turn is null) return effects;
        turn.SetTag("effects", effects.Count);
        return [.. effects.Select(effect => (effect is Effect.Post post ? post with { Event = post.Event with { Trace = turn.Id } } : effect) with { Trace = turn.Id })];
    }

    static Activity? Begin(string name, ActivityKind kind, string? place)
    {
        // What runs at the moment is a request of the web server, or another update of the same batch: none is the parent.
        var current = Activity.Current;
        Activity.Current = null;
        try
        {
            return Source.StartActivity(name, kind, ActivityContext.TryParse(place, null, isRemote: true, out var parent) ? parent : default);
        }
        finally
        {
            Activity.Current = current;
        }
    }

    static string Kind(object one) => one.GetType().Name;
}

/// <summary>Updates with the places they have in their traces; disposed of when they are kept.</summary>
internal sealed record Arrival(IReadOnlyList<Delivery> Deliveries, IReadOnlyList<Activity> Begun) : IDisposable
{
    public void Dispose()
    {
        foreach (var one in Begun) one.Dispose();
    }
}
