// A local Bot API server names files by their path: only those that truly lie below its own folder are opened.
namespace MailBlockBot.TelegramChat;

internal static class LocalFiles
{
    /// <summary>Whether a full path lies below a folder, with no link on the way that could lead elsewhere.</summary>
    public static bool IsBelow(string root, string path)
    {
        if (!Path.IsPathFullyQualified(path)) return false;
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (!full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return false;
        for (var step = full; step is not null && step.Length > folder.Length; step = Path.GetDirectoryName(step))
        {
            if (new FileInfo(step).LinkTarget is not null) return false;
        }
        return true;
    }
}
