// One process a store: two would answer everybody twice, and LiteDB itself lets both in (seen on Linux, 5.0.20).
namespace MailBlockBot.Storage.LiteDb;

/// <summary>Held as long as the process lives, however it dies: the system lets go of it.</summary>
internal sealed class StoreLock : IDisposable
{
    readonly FileStream _file;

    StoreLock(FileStream file) => _file = file;

    /// <exception cref="IOException">Another process holds it.</exception>
    public static StoreLock Take(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        try
        {
            return new StoreLock(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e)
        {
            throw new IOException($"{path} is in use by another process", e);
        }
    }

    public void Dispose() => _file.Dispose();
}
