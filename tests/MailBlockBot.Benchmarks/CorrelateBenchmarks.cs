// A mail log beside the access log of the same days: reading both and finding the page that sends.
using BenchmarkDotNet.Attributes;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Benchmarks;

/// <summary>What <see cref="DiagnoseBenchmarks"/> and <see cref="ParseBenchmarks"/> take for the two logs is not correlation; the rest is.</summary>
[MemoryDiagnoser]
public class CorrelateBenchmarks
{
    readonly byte[] _mail = Samples.MailLog;
    readonly byte[] _access = Samples.AccessLog;

    [Benchmark]
    public Diagnosis Both_logs() => DiagnoseBenchmarks.Read(_mail, _access);
}
