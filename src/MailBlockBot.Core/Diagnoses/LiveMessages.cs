// Messages by id while their lines come: the few that are on their way now apart from the many that wait for a retry.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Most messages come and go within a second: the table of those stays in the processor's own cache, however many are waiting.</summary>
internal sealed class LiveMessages
{
    // What is not completed by then waits for hours.
    const int MostRecent = 1024;

    readonly KeyTable<LiveMessage> _recent = new();
    readonly KeyTable<LiveMessage> _waiting = new();
    ulong _highestWaiting;

    public int Count => _recent.Count + _waiting.Count;

    /// <param name="key">The fingerprint of its id.</param>
    /// <param name="idStart">Its id's first bytes: Exim's ids ascend with time, so that one that is higher than all that wait is none of them.</param>
    public LiveMessage? Find(ulong key, ulong idStart) => _recent.Find(key) ?? (idStart <= _highestWaiting ? _waiting.Find(key) : null);

    public void Add(ulong key, LiveMessage message)
    {
        if (_recent.Count >= MostRecent) PutAside();
        _recent.Set(key, message);
    }

    /// <summary>Takes a message out; null when there is none.</summary>
    public LiveMessage? Remove(ulong key) => _recent.Remove(key) ?? _waiting.Remove(key);

    public ulong[] Keys() => [.. _recent.Keys(), .. _waiting.Keys()];

    void PutAside()
    {
        foreach (var key in _recent.Keys())
        {
            var message = _recent.Remove(key)!;
            _waiting.Set(key, message);
            _highestWaiting = Math.Max(_highestWaiting, message.IdStart);
        }
    }
}
