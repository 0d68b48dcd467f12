// Where the time of a reading goes, stage by stage: each one does what the one before does, and one thing more.
using System.Diagnostics;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Diagnoses.Blocks;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Benchmarks;

/// <summary>Run with <c>dotnet run -c Release --project tests/MailBlockBot.Benchmarks -- stages FILE...</c>; processor time, so that a busy machine tells the same.</summary>
internal static class Stages
{
    const int Chunk = 256 << 10;
    const int Rounds = 3;

    public static void Run(IEnumerable<string> files)
    {
        var logs = files.Select(File.ReadAllBytes).ToArray();
        var bytes = logs.Sum(log => (long)log.Length);
        Console.WriteLine("| stage | ms | MB/s | allocated MB |\n|---|---|---|---|");
        Measure("lines", CountLines);
        Measure("+ dictionary by id", log => new LineSplitter().Read(log));
        Measure("lines, clean and prefixed", CountPrefixes);
        Measure("records", log => ReadRecords(log, new Nobody()));
        Measure("records, judged", log => ReadRecords(log, new Judging(new RecordJudge(ReplyBook.Standard), new Nobody())));
        Measure("records, judged, through blocks", log => ReadRecords(log, new Blocks()));
        Measure("facts", log => new Reading(DateTime.UnixEpoch.AddYears(56)).Read(log));
        Measure("all logs together, to the diagnosis", null);

        void Measure(string stage, Action<byte[]>? read)
        {
            var best = double.MaxValue;
            long allocated = 0;
            for (var round = 0; round < Rounds; round++)
            {
                var start = Environment.CpuUsage.UserTime;
                allocated = GC.GetTotalAllocatedBytes();
                if (read is null) Diagnose(logs);
                else Array.ForEach(logs, read);
                best = Math.Min(best, (Environment.CpuUsage.UserTime - start).TotalMilliseconds);
                allocated = GC.GetTotalAllocatedBytes() - allocated;
            }
            Console.WriteLine($"| {stage} | {best:f0} | {bytes / best / 1000:f0} | {allocated / 1e6:f1} |");
        }
    }

    static void CountLines(byte[] log)
    {
        var count = 0;
        for (ReadOnlySpan<byte> rest = log; rest.IndexOf((byte)'\n') is >= 0 and var end; rest = rest[(end + 1)..]) count++;
        Debug.Assert(count > 0);
    }

    static void CountPrefixes(byte[] log)
    {
        var count = 0;
        var prefixes = new PrefixReader();
        for (ReadOnlySpan<byte> rest = log; rest.IndexOf((byte)'\n') is >= 0 and var end; rest = rest[(end + 1)..])
            if (LineMender.LeavesAlone(rest[..end]) && prefixes.TryRead(rest[..end], out _))
                count++;
        Debug.Assert(count >= 0);
    }

    static void ReadRecords(byte[] log, IRecords records)
    {
        var reader = new LogReader(records, DateTime.UnixEpoch.AddYears(56));
        for (var at = 0; at < log.Length; at += Chunk) reader.Feed(log.AsSpan(at, Math.Min(Chunk, log.Length - at)));
        reader.Finish();
    }

    static void Read(this Reading reading, byte[] log)
    {
        reading.Begin();
        for (var at = 0; at < log.Length; at += Chunk) reading.Feed(log.AsSpan(at, Math.Min(Chunk, log.Length - at)));
        reading.End();
    }

    static void Diagnose(byte[][] logs)
    {
        var reading = new Reading(DateTime.UnixEpoch.AddYears(56));
        foreach (var log in logs) reading.Read(log);
        reading.Finish();
    }

    // What two threads cost beyond the two of their parts: their text is copied into blocks, and they are told from there.
    sealed class Blocks : IRecords
    {
        readonly Nobody _nobody = new();
        readonly RecordJudge _judge = new(ReplyBook.Standard);
        readonly RecordBlock _block = new();

        public ReadOnlySpan<byte> Hold(ReadOnlySpan<byte> text)
        {
            if (_block.TryHold(text, out var held)) return held;
            Tell();
            return _block.Hold(text);
        }

        public void Accept(in LogRecord record)
        {
            _block.Accept(record);
            if (_block.IsFull) Tell();
        }

        public void Accept(in AccessLine access)
        {
            _block.Accept(access);
            if (_block.IsFull) Tell();
        }

        void Tell()
        {
            _block.Tell(_judge, _nobody);
            _block.Clear();
        }
    }

    sealed class Nobody : IRecords, IJudgedRecords
    {
        public void Accept(in LogRecord record) { }

        public void Accept(in LogRecord record, Judgement? judgement) { }

        public void Accept(in AccessLine access) { }
    }
}
