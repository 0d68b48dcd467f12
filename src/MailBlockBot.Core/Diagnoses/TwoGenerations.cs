// A dictionary that forgets: bounded memory for what matters only near the place where it was seen.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Keeps at least the last <paramref name="half"/> keys that were set, and never more than twice as many.</summary>
internal sealed class TwoGenerations<TValue>(int half)
{
    private Dictionary<ulong, TValue> _young = [];
    private Dictionary<ulong, TValue> _old = [];

    public void Set(ulong key, TValue value)
    {
        if (_young.Count >= half && !_young.ContainsKey(key))
        {
            (_old, _young) = (_young, _old);
            _young.Clear();
        }
        _young[key] = value;
    }

    public bool TryGet(ulong key, out TValue value) =>
        _young.TryGetValue(key, out value!) || _old.TryGetValue(key, out value!);
}
