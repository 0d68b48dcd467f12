// The commands as machine code, published once for all tests that ask: it takes clang or gcc, which .ci/run sees to.
namespace MailBlockBot.Tests.CommandLine;

public sealed class NativeProgram
{
    public NativeProgram()
    {
        var folder = Samples.Path("native");
        var linker = ProgramRun.Of("sh", ["-c", "command -v clang || command -v gcc"]).Output.Trim();
        Assert.True(linker.Length > 0, "Neither clang nor gcc is installed: the commands cannot become machine code.");
        // Where no source is newer, this is done at once.
        var publish = ProgramRun.Of(
            "dotnet", ["publish", System.IO.Path.Combine(Repository.Root, "src", "MailBlockBot.Native"), "-c", "Release", "-v", "q", "--nologo", "-o", folder, $"-p:CppCompilerAndLinker={linker}"],
            patience: TimeSpan.FromMinutes(10));
        Assert.True(publish.Code == 0, publish.Output + publish.Error);
        Path = System.IO.Path.Combine(folder, "mailblockbot");
    }

    /// <summary>The program by itself, without the whole one beside it.</summary>
    public string Path { get; }
}
