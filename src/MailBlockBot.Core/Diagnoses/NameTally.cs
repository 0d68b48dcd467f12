// How often each name of a small set was seen; a name is made text once and is a number from then on.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Numbers and counts names; what comes after the first thousands of different ones is read but not counted.</summary>
/// <param name="mostNames">So many are told apart.</param>
internal sealed class NameTally(int mostNames = NameTally.MostNames)
{
    /// <summary>The number of no name, and of one too many.</summary>
    public const int None = -1;

    const int MostNames = 20_000;
    readonly KeyNumbers _numbers = new();
    readonly List<Name> _names = [];
    ulong _lastKey;
    int _lastNumber = None;

    sealed class Name(string text)
    {
        public string Text => text;
        public long Count { get; set; }
    }

    public int Number(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return None;
        var key = Fingerprint.Of(name);
        // A log's senders come in runs.
        if (key != _lastKey) (_lastKey, _lastNumber) = (key, Number(key, name));
        return _lastNumber;
    }

    int Number(ulong key, ReadOnlySpan<byte> name)
    {
        if (_numbers.TryFind(key, out var number)) return number;
        if (_names.Count >= mostNames) return None;
        _names.Add(new Name(Addresses.Text(name)));
        number = _names.Count - 1;
        _numbers.Set(key, number);
        return number;
    }

    public void Count(int number, long times = 1)
    {
        if (number != None) _names[number].Count += times;
    }

    public IReadOnlyList<string> Top(int most) =>
    [
        .. _names.Where(name => name.Count > 0).OrderByDescending(name => name.Count).ThenBy(name => name.Text, StringComparer.Ordinal)
            .Take(most).Select(name => name.Text)
    ];
}
