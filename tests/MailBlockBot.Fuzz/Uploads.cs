// Files of every kind that is unpacked, under the bounds of the chat but smaller: no input makes them throw, write or grow.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Uploads;

namespace MailBlockBot.Fuzz;

internal static class Uploads
{
    const int MiB = 1 << 20;
    static readonly UploadLimits Limits = new(MiB, 16 * MiB, 4 * MiB, 8 * MiB, 50, Timeout.InfiniteTimeSpan);

    public static void Read(byte[] input)
    {
        var reading = new Reading(new DateTime(2026, 11, 24, 12, 0, 0));
        var unpacked = 0L;
        var sink = new ReadingSink(reading, bytes => unpacked += bytes);
        var problems = UploadReader.ReadAsync(new MemoryStream(input), "log.zip", Limits, sink, TimeProvider.System, CancellationToken.None).GetAwaiter().GetResult();
        reading.Finish();
        if (unpacked > Limits.Out) throw new BrokenPromiseException("no more is unpacked than the bounds allow");
        if (!sink.AnyText && problems.Count == 0 && input.Length > 0) throw new BrokenPromiseException("what holds no text is said to be a problem");
        if (problems.Any(problem => problem.Name.AsSpan().IndexOfAny("/\\\n") >= 0)) throw new BrokenPromiseException("a shown name is a name and no path");
    }
}
