// A program, run to its end: what it says on either stream, and its exit code.
using System.Diagnostics;
using System.Text;

namespace MailBlockBot.Tests.CommandLine;

internal readonly record struct ProgramRun(int Code, string Output, string Error)
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Runs it with something on its standard input, and settings of the environment ("Name=value"), for a minute where nothing else is said.</summary>
    public static ProgramRun Of(string program, string[] args, string input = "", string[]? settings = null, TimeSpan? patience = null)
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var setting in settings ?? []) start.Environment[setting.Split('=')[0]] = setting.Split('=')[1];
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(patience ?? Minute), "it did not end");
        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }
}
