// Messages that were counted one after another: an append costs nothing, and two numbers tell whom the run cannot hold.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Some thousand fingerprints, and the lowest and highest beginning of their ids.</summary>
internal sealed class CountedRun
{
    const int Most = 4096;
    // Looking a run through costs as much as giving a hundred of its keys to a set; what is asked so often is a log that is read twice, or hostile.
    const int Often = 32;
    readonly ulong[] _keys = new ulong[Most];
    int _count;
    ulong _lowest = ulong.MaxValue;
    int _asked;

    /// <summary>The highest beginning of its ids.</summary>
    public ulong Highest { get; private set; }

    public bool IsFull => _count == Most;

    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, _count);

    public bool IsAskedOften => _asked >= Often;

    public bool MayHold(ulong idStart) => idStart >= _lowest && idStart <= Highest;

    public bool Contains(ulong key)
    {
        _asked++;
        return Keys.Contains(key);
    }

    public void Add(ulong key, ulong idStart)
    {
        _keys[_count++] = key;
        if (idStart < _lowest) _lowest = idStart;
        if (idStart > Highest) Highest = idStart;
    }

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear() => (_count, _lowest, Highest, _asked) = (0, ulong.MaxValue, 0, 0);
}
