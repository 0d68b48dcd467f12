// The messages of a reading: alive while their lines come, counted when they are completed, so that memory does not grow with the log.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Finds a message's state by its id. A completed one stays a while (pastes are out of order), is counted, and is known as counted from then on.</summary>
internal sealed class Messages(Action<LiveMessage> count)
{
    // Lines that a customer pasted out of order still meet their message within this many completed ones.
    private const int Lingering = 4096;

    private readonly Dictionary<ulong, LiveMessage> _live = [];
    private readonly Queue<ulong> _completed = new();
    private readonly HashSet<ulong> _counted = [];

    /// <summary>The message's state; null when it was counted already: the same log is being read a second time.</summary>
    public LiveMessage? Get(ReadOnlySpan<byte> id)
    {
        var key = Fingerprint.Of(id);
        if (_live.TryGetValue(key, out var message)) return message;
        if (_counted.Contains(key)) return null;
        message = new LiveMessage();
        _live.Add(key, message);
        return message;
    }

    public void Complete(ReadOnlySpan<byte> id)
    {
        var key = Fingerprint.Of(id);
        if (!_live.TryGetValue(key, out var message) || message.Completed) return;
        message.Completed = true;
        _completed.Enqueue(key);
        if (_completed.Count <= Lingering) return;
        key = _completed.Dequeue();
        if (_live.Remove(key, out message)) Count(key, message);
    }

    /// <summary>Counts what is left. The reading is over.</summary>
    public void Finish()
    {
        foreach (var (key, message) in _live) Count(key, message);
        _live.Clear();
        _completed.Clear();
    }

    private void Count(ulong key, LiveMessage message)
    {
        _counted.Add(key);
        count(message);
    }
}
