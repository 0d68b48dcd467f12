// How many replies a second are judged, by processor time: on a busy machine the clock tells of the others' work.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Benchmarks;

/// <summary>Run with <c>-- replies</c>: replies that were never seen, those of a known shape, and those that were seen lately word for word.</summary>
internal static class ReplyPace
{
    // So many different endings that no reply is seen again while it is remembered word for word.
    const int Endings = 64;
    const int Lately = 500;
    const int Judged = 200_000;
    const int Rounds = 7;

    /// <summary>The replies, each with many endings that the shape leaves out.</summary>
    public static byte[][] WithOtherIds(byte[][] replies) =>
        [.. Enumerable.Range(0, Endings).SelectMany(id => replies.Select(reply => (byte[])[.. reply, .. Encoding.ASCII.GetBytes($" a{id:x4}f17c2")]))];

    public static void Run()
    {
        var replies = Samples.Replies;
        var shapes = new ShapeMemory(ReplyBook.Standard);
        Console.WriteLine("| replies | a second | bytes allocated for each |\n|---|---|---|");
        Measure("never seen", replies, reply => ReplyBook.Standard.Judge(reply));
        Measure("of a known shape", WithOtherIds(replies), reply => shapes.Judge(reply));
        Measure("seen lately", replies[..Math.Min(replies.Length, Lately)], reply => shapes.Judge(reply));
    }

    static void Measure(string name, byte[][] replies, Func<byte[], Judgement> judge)
    {
        var best = double.MaxValue;
        var allocated = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            for (var i = 0; i < Judged; i++) judge(replies[i % replies.Length]);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Judged;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Judged / best / 1e6:F2} million | {allocated:F0} |"));
    }
}
