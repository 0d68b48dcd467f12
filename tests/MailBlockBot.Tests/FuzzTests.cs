// What the fuzzer starts from and what it ever found is read again at every test run.
using MailBlockBot.Fuzz;

namespace MailBlockBot.Tests;

public sealed class FuzzTests
{
    static readonly string[] Folders = ["seeds", "found"];

    public static TheoryData<string> Inputs => [.. Folders
        .Select(folder => Path.Combine(AppContext.BaseDirectory, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path))
        .Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Inputs))]
    public void What_strangers_may_send_breaks_no_promise(string path) =>
        Targets.All[Path.GetFileName(Path.GetDirectoryName(path)!)](File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, path)));

    [Fact]
    public void Every_reader_has_seeds() =>
        Assert.Equal(Targets.All.Keys.Order(), Inputs.Select(row => Path.GetFileName(Path.GetDirectoryName(row.Data)!)).Distinct().Order());
}
