// A damaged file is put aside and the copy of the last compaction takes its place: a bot that starts with yesterday's cases beats one that does not start.
using LiteDB;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Storage.LiteDb;

internal static partial class Rescue
{
    // What must be readable for the bot to start: cases are read one by one when they are asked for.
    static readonly string[] Needed = ["meta", "inbox", "outbox", "chats"];

    /// <summary>The copy that belongs to a file.</summary>
    public static string CopyOf(string path) => path + ".copy";

    /// <summary>LiteDB's journal, which belongs to a file.</summary>
    public static string JournalOf(string path) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $"{Path.GetFileNameWithoutExtension(path)}-log{Path.GetExtension(path)}");

    /// <summary>Makes the copy anew, whole or not at all. Nothing may be written to the file meanwhile.</summary>
    public static void Copy(string path)
    {
        var fresh = CopyOf(path) + ".new";
        using (var from = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        using (var to = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            from.CopyTo(to);
            to.Flush(flushToDisk: true);
        }
        File.Move(fresh, CopyOf(path), overwrite: true);
    }

    /// <summary>Opens the file; one that is damaged is put aside, never deleted, if there is a copy to go on with.</summary>
    /// <exception cref="LiteException">It is damaged, or no file of this program, and there is no copy.</exception>
    public static LiteDatabase Open(string path, ILogger log)
    {
        try
        {
            return Whole(path);
        }
        catch (Exception e) when (IsDamage(e) && File.Exists(CopyOf(path)))
        {
            var aside = Aside(path);
            foreach (var (from, to) in Files(path).Zip(Files(aside)))
            {
                if (File.Exists(from)) File.Move(from, to);
            }
            File.Copy(CopyOf(path), path);
            Rescued(log, Path.GetFileName(path), Path.GetFileName(aside), File.GetLastWriteTimeUtc(path));
            return Whole(path);
        }
    }

    static LiteDatabase Whole(string path)
    {
        var database = LiteDbSchema.Open(path);
        try
        {
            foreach (var name in Needed)
            {
                foreach (var _ in database.GetCollection(name).FindAll())
                {
                }
            }
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>What LiteDB throws over pages that hold something else than it wrote; a file of a newer version and one that cannot be opened are none of these.</summary>
    public static bool IsDamage(Exception fault) =>
        fault is LiteException or NullReferenceException or IndexOutOfRangeException or ArgumentException or InvalidCastException or KeyNotFoundException or OverflowException or EndOfStreamException;

    static string[] Files(string path) => [path, JournalOf(path)];

    static string Aside(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var (name, extension) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        for (var number = 1; ; number++)
        {
            var aside = Path.Combine(folder, $"{name}.damaged{number}{extension}");
            if (!File.Exists(aside)) return aside;
        }
    }

    [LoggerMessage(LogLevel.Critical, "{File} is damaged. It was put aside as {Aside}, and the copy of {Time:u} took its place: what was kept since then is missing. Restore a newer backup if there is one")]
    private static partial void Rescued(ILogger log, string file, string aside, DateTime time);
}
