// The messages of a reading: alive while their lines come, counted when they are completed, so that memory does not grow with the log.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Finds a message's state by its id. A completed one stays a while (pastes are out of order), is counted, and is known as counted from then on.</summary>
/// <remarks>
/// What is never completed (a log's end, a queue that is frozen) is bounded: past <see cref="MostLive"/> messages the half of them that has been silent for
/// longest is counted as it stands. A hoster's whole queue is far smaller: no message of a real log is counted before its last line.
/// A message is known as counted for <see cref="MostCounted"/> more at least, a gigabyte of log: so far back a file that is read a second time counts once.
/// </remarks>
internal sealed class Messages(Action<LiveMessage> count)
{
    /// <summary>So many messages are followed at the same time.</summary>
    public const int MostLive = 100_000;

    /// <summary>So many counted messages are known at least, and at most twice as many.</summary>
    public const int MostCounted = 1_500_000;

    // Lines that a customer pasted out of order still meet their message within this many completed ones.
    private const int Lingering = 4096;

    private readonly Dictionary<ulong, LiveMessage> _live = [];
    private readonly Queue<ulong> _completed = new();
    private readonly Stack<LiveMessage> _spare = new();
    private KeySet _counted = new();
    private KeySet _countedBefore = new();
    private long _asked;

    /// <summary>The message's state; null when it was counted already: the same log is being read a second time.</summary>
    public LiveMessage? Get(ReadOnlySpan<byte> id)
    {
        var key = Fingerprint.Of(id);
        if (!_live.TryGetValue(key, out var message))
        {
            if (_counted.Contains(key) || _countedBefore.Contains(key)) return null;
            if (_live.Count >= MostLive) CountSilent();
            if (!_spare.TryPop(out message)) message = new LiveMessage();
            _live.Add(key, message);
        }
        message.LastAsked = ++_asked;
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

    private void CountSilent()
    {
        var asked = _live.Values.Select(message => message.LastAsked).ToArray();
        Array.Sort(asked);
        var middle = asked[asked.Length / 2];
        foreach (var (key, message) in _live)
        {
            if (message.LastAsked >= middle) continue;
            _live.Remove(key);
            Count(key, message);
        }
    }

    private void Count(ulong key, LiveMessage message)
    {
        if (_counted.Count >= MostCounted)
        {
            (_counted, _countedBefore) = (_countedBefore, _counted);
            _counted.Clear();
        }
        _counted.Add(key);
        count(message);
        if (_spare.Count >= Lingering) return;
        message.Reset();
        _spare.Push(message);
    }
}
