// Where the sources lie, for tests that look at them or build something of them.
namespace MailBlockBot.Tests;

internal static class Repository
{
    /// <summary>The folder of MailBlockBot.sln.</summary>
    public static string Root { get; } = Find();

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MailBlockBot.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder.FullName;
    }
}
