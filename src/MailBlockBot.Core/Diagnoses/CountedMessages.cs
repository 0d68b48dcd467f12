// Which messages were counted: a log that is read a second time, or that stands in two files, counts once.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Knows at least the last <see cref="Most"/> counted messages, a gigabyte of log, and at most twice as many; sixteen megabytes for each.</summary>
internal sealed class CountedMessages
{
    /// <summary>So many are known at least.</summary>
    public const int Most = 1_500_000;

    // Written into the large table many at a time: so the processor waits for memory once, not for each.
    private readonly ulong[] _waiting = new ulong[256];
    private int _waitingCount;
    private KeySet _young = new();
    private KeySet _old = new();
    private ulong _highestStart;

    /// <summary>Whether a message was counted.</summary>
    /// <param name="key">The fingerprint of its id.</param>
    /// <param name="idStart">Its id's first bytes. Exim's ids ascend with time: one that is higher than all that were counted need not be looked up.</param>
    public bool Contains(ulong key, ulong idStart) =>
        idStart <= _highestStart && (_waiting.AsSpan(0, _waitingCount).Contains(key) || _young.Contains(key) || _old.Contains(key));

    public void Add(ulong key, ulong idStart)
    {
        _highestStart = Math.Max(_highestStart, idStart);
        _waiting[_waitingCount++] = key;
        if (_waitingCount < _waiting.Length) return;
        if (_young.Count >= Most)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }
        foreach (var waiting in _waiting) _young.Add(waiting);
        _waitingCount = 0;
    }
}
