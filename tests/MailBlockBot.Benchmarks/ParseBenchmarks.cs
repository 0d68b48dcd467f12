// From bytes to records: everything that Logs/ does, and nothing else.
using BenchmarkDotNet.Attributes;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Benchmarks;

/// <summary>A mail log and an access log, record by record.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    readonly byte[] _mail = Samples.MailLog;
    readonly byte[] _access = Samples.AccessLog;

    [Benchmark]
    public long Mail_log() => Parse(_mail);

    [Benchmark]
    public long Access_log() => Parse(_access);

    static long Parse(byte[] log)
    {
        var records = new Counter();
        var reader = new LogReader(records, new DateTime(2026, 11, 24));
        reader.Feed(log);
        reader.Finish();
        return records.Count;
    }

    sealed class Counter : IRecords
    {
        public long Count { get; private set; }

        public void Accept(in LogRecord record) => Count++;

        public void Accept(in AccessLine access) => Count++;
    }
}
