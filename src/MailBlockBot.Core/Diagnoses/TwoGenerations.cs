// A table that forgets: bounded memory for what matters only near the place where it was seen.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Keeps at least the last <paramref name="half"/> keys that were set, and never more than twice as many.</summary>
internal sealed class TwoGenerations<TValue>(int half) where TValue : class
{
    KeyTable<TValue> _young = new();
    KeyTable<TValue> _old = new();

    public void Set(ulong key, TValue value)
    {
        if (_young.Count >= half && _young.Find(key) is null)
        {
            (_old, _young) = (_young, _old);
            _young.Clear();
        }
        _young.Set(key, value);
    }

    public TValue? Find(ulong key) => _young.Find(key) ?? _old.Find(key);
}
