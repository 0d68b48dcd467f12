// How much of one upload is read: what a stranger may send to the chat, and what an administrator may give the command line.
namespace MailBlockBot.Uploads;

/// <summary>Bounds for one upload; sizes in bytes.</summary>
/// <param name="In">Bytes read from the source.</param>
/// <param name="Out">Bytes unpacked, all layers together.</param>
/// <param name="Held">Bytes of one archive or mail that must be held in memory, since its format cannot be read in one pass.</param>
/// <param name="Window">Bytes an .xz may claim for its dictionary (`xz -9` claims 64 MiB).</param>
/// <param name="Entries">Files in all archives together.</param>
/// <param name="Time">How long the reading may take; <see cref="Timeout.InfiniteTimeSpan"/> for no bound.</param>
internal sealed record UploadLimits(long In, long Out, int Held, int Window, int Entries, TimeSpan Time)
{
    const int MiB = 1 << 20;

    /// <summary>Archives within one another; a .tar in its own compression is one.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>More bytes out of one byte in are a bomb: real logs shrink 20 to 40 times...</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>... but a small upload may do so: the ratio counts from this many bytes out.</summary>
    public long RatioFrom { get; init; } = 50 * MiB;

    /// <summary>A customer's file: the Bot API hands out 20 MB, in which a day's log of some hundred megabytes fits.</summary>
    public static UploadLimits Chat { get; } = new(20 * MiB, 1024L * MiB, 32 * MiB, 64 * MiB, 1_000, TimeSpan.FromMinutes(2));

    /// <summary>The administrator's own disk: only bombs are stopped.</summary>
    public static UploadLimits CommandLine { get; } = new(65_536L * MiB, 65_536L * MiB, 1024 * MiB, 512 * MiB, 100_000, Timeout.InfiniteTimeSpan);
}
