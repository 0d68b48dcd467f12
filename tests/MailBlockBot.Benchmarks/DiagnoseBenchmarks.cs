// From bytes to the diagnosis of a mail log.
using BenchmarkDotNet.Attributes;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Benchmarks;

/// <summary>One server's log, whole.</summary>
[MemoryDiagnoser]
public class DiagnoseBenchmarks
{
    readonly byte[] _mail = Samples.MailLog;

    [Benchmark]
    public Diagnosis Mail_log() => Read(_mail);

    /// <summary>Reads logs one after another, as an upload of several files.</summary>
    internal static Diagnosis Read(params byte[][] logs)
    {
        var reading = new Reading(new DateTime(2026, 11, 24));
        foreach (var log in logs)
        {
            reading.Begin();
            reading.Feed(log);
            reading.End();
        }
        return reading.Finish();
    }
}
