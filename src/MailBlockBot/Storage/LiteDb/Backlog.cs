// What waits, in memory too: the one process that has the file need not ask it what comes next.

namespace MailBlockBot.Storage.LiteDb;

/// <summary>Changed on the writer's thread after a commit, and so in the order of commits; read from any.</summary>
internal sealed class Backlog
{
    readonly Lock _lock = new();
    readonly Dictionary<string, List<InboxEntry>> _events = [];
    readonly Dictionary<(string Chat, Work Work), Queue<OutboxEntry>> _effects = [];
    readonly HashSet<long> _taken = [];

    public void Add(IEnumerable<InboxEntry> events, IEnumerable<OutboxEntry> effects)
    {
        lock (_lock)
        {
            foreach (var entry in events)
            {
                if (!_events.TryGetValue(entry.Chat, out var line)) _events[entry.Chat] = line = [];
                line.Add(entry);
            }
            foreach (var entry in effects)
            {
                var key = (entry.Chat, Waiting.Of(entry.Effect));
                if (!_effects.TryGetValue(key, out var line)) _effects[key] = line = [];
                line.Enqueue(entry);
            }
        }
    }

    public InboxEntry? Due(string chat, DateTimeOffset now)
    {
        lock (_lock) return _events.TryGetValue(chat, out var line) ? line.Find(entry => entry.IsDue(now)) : null;
    }

    public void Remove(InboxEntry entry)
    {
        lock (_lock)
        {
            if (_events.TryGetValue(entry.Chat, out var line) && line.Remove(entry) && line.Count == 0) _events.Remove(entry.Chat);
        }
    }

    public OutboxEntry? Take(string chat, Work work)
    {
        lock (_lock) return _effects.TryGetValue((chat, work), out var line) && _taken.Add(line.Peek().Number) ? line.Peek() : null;
    }

    public void Remove(OutboxEntry entry)
    {
        lock (_lock)
        {
            _taken.Remove(entry.Number);
            var key = (entry.Chat, Waiting.Of(entry.Effect));
            // Forgotten meanwhile: others may stand there now.
            if (!_effects.TryGetValue(key, out var line) || line.Peek().Number != entry.Number) return;
            line.Dequeue();
            if (line.Count == 0) _effects.Remove(key);
        }
    }

    public void Forget(string chat)
    {
        lock (_lock)
        {
            _events.Remove(chat);
            Drop(chat);
        }
    }

    /// <summary>What was to be done in a chat is not wanted any more.</summary>
    public void Drop(string chat)
    {
        lock (_lock)
        {
            _effects.Remove((chat, Work.Sight));
            _effects.Remove((chat, Work.Reading));
        }
    }

    public OutboxState Effects()
    {
        lock (_lock) return new OutboxState(_effects.Values.Sum(line => (long)line.Count), _effects.Values.Min(line => (long?)line.Peek().Number));
    }

    public IReadOnlyList<Waiting> Sweep(DateTimeOffset now)
    {
        lock (_lock)
        {
            return
            [
                .. _events.Where(line => line.Value.Exists(entry => entry.IsDue(now))).Select(line => new Waiting(line.Key, Work.Event, now)),
                .. _effects.Where(line => !_taken.Contains(line.Value.Peek().Number)).Select(line => new Waiting(line.Key.Chat, line.Key.Work, now)),
            ];
        }
    }
}
