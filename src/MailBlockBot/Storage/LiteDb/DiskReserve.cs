// LiteDB does not survive a full disk: its writer waits for ever, and goes on waiting when there is room again (https://github.com/litedb-org/LiteDB/issues/2821; seen here too).
// So it never meets one: what would be written is refused while a reserve is left, and asked for again until there is room.
namespace MailBlockBot.Storage.LiteDb;

/// <param name="path">The store's file.</param>
/// <param name="megabytes">What is left free on its disk: more than one commit with its journal takes.</param>
internal sealed class DiskReserve(string path, int megabytes = DiskReserve.Megabytes)
{
    public const int Megabytes = 64;
    const int Mega = 20;
    readonly DriveInfo _disk = new(Path.GetDirectoryName(Path.GetFullPath(path))!);

    /// <param name="needed">Bytes that will be written beyond what one commit takes.</param>
    /// <exception cref="IOException">Less than that and the reserve is left on the disk.</exception>
    public void Check(long needed = 0)
    {
        var left = _disk.AvailableFreeSpace;
        if (left < ((long)megabytes << Mega) + needed) throw new IOException($"Only {left >> Mega} MB are left on the disk of the store");
    }
}
