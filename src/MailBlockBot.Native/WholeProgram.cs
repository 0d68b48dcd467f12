// The program with bot, stores and pictures, which lies beside this one when both were published together.
using System.Runtime.InteropServices;

namespace MailBlockBot.Native;

internal static partial class WholeProgram
{
    /// <summary>Where it lies; null where this file was copied by itself.</summary>
    public static string? Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "mailblockbot-host") is var beside && File.Exists(beside) ? beside : null;

    /// <summary>Becomes it: the same process, so that signals and whoever waits for the end reach it. Returns only when that failed.</summary>
    public static int Become(string path, string[] args)
    {
        // execv(3) wants the program's own name first and a null last.
        _ = Execute(path, [path, .. args, null]);
        Console.Error.WriteLine($"mailblockbot: {path} cannot be started: {Marshal.GetLastPInvokeErrorMessage()}");
        return CommandLine.Exit.Unreadable;
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Execute(string path, string?[] arguments);
}
