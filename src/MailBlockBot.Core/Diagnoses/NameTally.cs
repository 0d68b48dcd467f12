// How often each name of a small set was seen; names are made text once.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Interns and counts names; what comes after the first thousands of different ones is read but not counted.</summary>
internal sealed class NameTally
{
    private const int MostNames = 20_000;
    private readonly Dictionary<ulong, string> _texts = [];
    private readonly Dictionary<string, long> _counts = [];

    public string? Text(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return null;
        var key = Fingerprint.Of(name);
        if (_texts.TryGetValue(key, out var text)) return text;
        text = Addresses.Text(name);
        if (_texts.Count < MostNames) _texts[key] = text;
        return text;
    }

    public void Count(string name, long times = 1)
    {
        if (_counts.TryGetValue(name, out var count)) _counts[name] = count + times;
        else if (_counts.Count < MostNames) _counts[name] = times;
    }

    public IReadOnlyList<string> Top(int most) =>
        [.. _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most).Select(pair => pair.Key)];
}
