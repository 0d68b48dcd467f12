// A path the user named, opened for one pass; what stands in the way is told as a problem.
namespace MailBlockBot.Uploads;

/// <summary>Opens files by path: the only place of this folder that touches a disk, and only to read.</summary>
internal static class FileSource
{
    /// <summary>The file's stream, or why there is none.</summary>
    public static Opened Open(string path)
    {
        if (Directory.Exists(path)) return Without(UploadProblemKind.Folder);
        try
        {
            // No buffer: the reader has its own.
            return new Opened(new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan }), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException or PathTooLongException)
        {
            return Without(UploadProblemKind.Missing);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return Without(UploadProblemKind.Denied);
        }

        Opened Without(UploadProblemKind kind) => new(null, new UploadProblem(ShownName.Clean(path), kind));
    }
}
