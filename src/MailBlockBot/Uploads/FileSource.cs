// A path the user named, opened for one pass; what stands in the way is told as a problem.
namespace MailBlockBot.Uploads;

/// <summary>Opens files by path: the only place of this folder that touches a disk, and only to read.</summary>
public static class FileSource
{
    /// <summary>The file's stream, or why there is none.</summary>
    public static (Stream? Source, UploadProblem? Problem) Open(string path)
    {
        if (Directory.Exists(path)) return (null, Problem(UploadProblemKind.Folder));
        try
        {
            // No buffer: the reader has its own.
            return (new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan }), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException or PathTooLongException)
        {
            return (null, Problem(UploadProblemKind.Missing));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return (null, Problem(UploadProblemKind.Denied));
        }

        UploadProblem Problem(UploadProblemKind kind) => new(ShownName.Clean(path), kind);
    }
}
