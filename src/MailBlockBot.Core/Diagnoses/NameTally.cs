// How often each name of a small set was seen; a name is made text once and is a number from then on.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Numbers and counts names; what comes after the first thousands of different ones is read but not counted.</summary>
internal sealed class NameTally
{
    /// <summary>The number of no name, and of one too many.</summary>
    public const int None = -1;

    private const int MostNames = 20_000;
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<string> _texts = [];
    private readonly List<long> _counts = [];

    public int Number(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return None;
        var key = Fingerprint.Of(name);
        if (_numbers.TryGetValue(key, out var number)) return number;
        if (_texts.Count >= MostNames) return None;
        _texts.Add(Addresses.Text(name));
        _counts.Add(0);
        return _numbers[key] = _texts.Count - 1;
    }

    public void Count(int number, long times = 1)
    {
        if (number != None) _counts[number] += times;
    }

    public IReadOnlyList<string> Top(int most) =>
    [
        .. _counts.Zip(_texts).Where(pair => pair.First > 0).OrderByDescending(pair => pair.First).ThenBy(pair => pair.Second, StringComparer.Ordinal)
            .Take(most).Select(pair => pair.Second)
    ];
}
