// From bytes to diagnosis, and from a reply to its verdict: the two paths that a large log takes.
using BenchmarkDotNet.Attributes;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Benchmarks;

/// <summary>Run with <c>dotnet run -c Release --project tests/MailBlockBot.Benchmarks -- --filter '*'</c>.</summary>
[MemoryDiagnoser]
public class DiagnoseBenchmarks
{
    private const string Samples = "tests/MailBlockBot.Tests/Samples/real-exim/hoster";
    private byte[] _mail = [];
    private byte[] _access = [];
    private byte[][] _replies = [];
    private readonly ShapeMemory _shapes = new(ReplyBook.Standard);

    [GlobalSetup]
    public void ReadSamples()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "MailBlockBot.sln"))) root = root.Parent ?? throw new InvalidOperationException("Run it inside the repository.");
        _mail = File.ReadAllBytes(Path.Combine(root.FullName, Samples, "splogger.log"));
        _access = File.ReadAllBytes(Path.Combine(root.FullName, Samples, "access_log.vhost_combined"));
        _replies = [.. File.ReadLines(Path.Combine(root.FullName, Samples, "truth.tsv")).Select(line => line.Split('\t')[9]).Distinct().Select(System.Text.Encoding.UTF8.GetBytes)];
    }

    [Benchmark]
    public long Diagnose_mail_log() => Read(_mail);

    [Benchmark]
    public long Diagnose_both_logs() => Read(_mail, _access);

    [Benchmark]
    public int Classify_never_seen()
    {
        var causes = 0;
        foreach (var reply in _replies)
            if (ReplyBook.Standard.Judge(reply).Verdict.IsCause()) causes++;
        return causes;
    }

    [Benchmark]
    public int Classify_known_shapes()
    {
        var causes = 0;
        foreach (var reply in _replies)
            if (_shapes.Judge(reply).Verdict.IsCause()) causes++;
        return causes;
    }

    private static long Read(params byte[][] logs)
    {
        var reading = new Reading(new DateTime(2026, 11, 24));
        foreach (var log in logs)
        {
            reading.Begin();
            reading.Feed(log);
            reading.End();
        }
        return reading.Finish().Failed;
    }
}
