// The messages of a reading: alive while their lines come, counted when they are completed, so that memory does not grow with the log.
using System.Buffers.Binary;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Finds a message's state by its id. A completed one stays a while (pastes are out of order), is counted, and is known as counted from then on.</summary>
/// <remarks>
/// What is never completed (a log's end, a queue that is frozen) is bounded: past <see cref="MostLive"/> messages the half of them that has been silent for
/// longest is counted as it stands. A hoster's whole queue is far smaller: no message of a real log is counted before its last line.
/// </remarks>
internal sealed class Messages(Action<LiveMessage> count)
{
    /// <summary>So many messages are followed at the same time.</summary>
    public const int MostLive = 100_000;

    // Lines that a customer pasted out of order still meet their message within so many completed ones. A longer log is a server's file, where
    // "Completed" stands last: few need linger there, and those few stay in the processor's cache.
    const int LingeringInPaste = 4096;
    const int Lingering = 128;
    const int LongestPaste = 20_000;

    // Counted side by side, so that the processor fetches one message while it waits for another.
    const int Together = 64;

    readonly LiveMessages _live = new();
    readonly Queue<ulong> _completed = new();
    readonly Stack<LiveMessage> _spare = new();
    readonly CountedMessages _counted = new();
    LiveMessage? _last;
    ulong _lastKey;
    long _asked;
    int _lingering = LingeringInPaste;
    int _completions;

    /// <summary>The message's state; null when it was counted already: the same log is being read a second time.</summary>
    public LiveMessage? Get(ReadOnlySpan<byte> id)
    {
        var key = Fingerprint.Of(id);
        var message = _last;
        if (message is null || key != _lastKey)
        {
            var start = Start(id);
            message = _live.Find(key, start);
            if (message is null)
            {
                if (_counted.Contains(key, start)) return null;
                if (_live.Count >= MostLive) CountSilent();
                if (!_spare.TryPop(out message)) message = new LiveMessage();
                message.IdStart = start;
                _live.Add(key, message);
            }
            (_last, _lastKey) = (message, key);
        }
        message.LastAsked = ++_asked;
        return message;
    }

    public void Complete(ReadOnlySpan<byte> id)
    {
        var key = Fingerprint.Of(id);
        if (_live.Find(key, Start(id)) is not { Completed: false } message) return;
        message.Completed = true;
        _completed.Enqueue(key);
        if (++_completions == LongestPaste) _lingering = Lingering;
        if (_completed.Count < _lingering + Together) return;
        while (_completed.Count > _lingering)
        {
            key = _completed.Dequeue();
            if (_live.Remove(key) is { } done) Count(key, done);
        }
    }

    /// <summary>Counts what is left. The reading is over.</summary>
    public void Finish()
    {
        foreach (var key in _live.Keys()) Count(key, _live.Remove(key)!);
        _completed.Clear();
    }

    void CountSilent()
    {
        var half = _live.Keys().OrderBy(key => _live.Find(key, 0)!.LastAsked).Take(_live.Count / 2).ToList();
        foreach (var key in half) Count(key, _live.Remove(key)!);
    }

    void Count(ulong key, LiveMessage message)
    {
        _counted.Add(key, message.IdStart);
        count(message);
        _last = null;
        if (_spare.Count > LingeringInPaste) return;
        message.Reset();
        _spare.Push(message);
    }

    // As a number that is ordered as the ids are.
    static ulong Start(ReadOnlySpan<byte> id) => id.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64BigEndian(id) : 0;
}
