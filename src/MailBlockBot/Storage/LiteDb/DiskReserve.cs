// LiteDB does not survive a full disk: its writer waits for ever, and goes on waiting when there is room again (https://github.com/litedb-org/LiteDB/issues/2821; seen here too, FullDiskTests).
// So it never meets one: what would be written is refused while a reserve is left, and asked for again until there is room.
namespace MailBlockBot.Storage.LiteDb;

internal static class DiskReserve
{
    /// <summary>More than one commit with its journal takes.</summary>
    public const long Bytes = 64L << 20;

    /// <param name="path">The store's file.</param>
    /// <param name="needed">Bytes that will be written beyond what one commit takes.</param>
    /// <exception cref="IOException">Less than that and the reserve is left on the file's disk.</exception>
    public static void Check(string path, long needed = 0)
    {
        var left = new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(path))!).AvailableFreeSpace;
        if (left < Bytes + needed) throw new IOException($"Only {left >> 20} MB are left on the disk of the store");
    }
}
