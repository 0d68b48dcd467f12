// Failures and deferrals by verdict, by hour, with one real reply and some lines of evidence for each.
using System.Text;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>The running figures of the sixteen verdicts.</summary>
internal sealed class VerdictTally
{
    const int LongestSample = 600;
    const int EvidenceLines = 3;

    static readonly int Verdicts = Enum.GetValues<Verdict>().Length;
    readonly string?[] _failureSamples = new string?[Verdicts];
    readonly string?[] _deferralSamples = new string?[Verdicts];
    readonly List<string>[] _evidence = [.. Enumerable.Range(0, Verdicts).Select(_ => new List<string>())];
    readonly HourTally _hours = new();

    public long[] Failed { get; } = new long[Verdicts];
    public long[] Deferred { get; } = new long[Verdicts];

    public void CountFailure(Verdict verdict, long time)
    {
        Failed[(int)verdict]++;
        _hours.Count(verdict, time);
    }

    public void CountDeferral(Verdict verdict) => Deferred[(int)verdict]++;

    public void Show(Verdict verdict, bool failure, ReadOnlySpan<byte> reply, ReadOnlySpan<byte> raw)
    {
        ref var sample = ref (failure ? ref _failureSamples[(int)verdict] : ref _deferralSamples[(int)verdict]);
        sample ??= Text(reply);
        var lines = _evidence[(int)verdict];
        if (failure && lines.Count < EvidenceLines) lines.Add(Text(raw));
    }

    public string Sample(Verdict verdict) => _failureSamples[(int)verdict] ?? _deferralSamples[(int)verdict] ?? "";

    public IReadOnlyList<string> Evidence(Verdict verdict) => _evidence[(int)verdict];

    public Timeline Timeline => _hours.Timeline;

    // A reply's lines, whether divided by a line feed or by the characters \n, are shown on one.
    static string Text(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, LongestSample)]).Replace("\\n", " ", StringComparison.Ordinal);
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
    }
}
