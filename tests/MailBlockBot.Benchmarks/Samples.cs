// The tests' own logs, as the benchmarks' input: so that what is measured is also what is checked.
using System.Text;

namespace MailBlockBot.Benchmarks;

/// <summary>A server's mail log, the access log of the same days, and every different reply of the mail log.</summary>
internal static class Samples
{
    static readonly string Folder = Path.Combine(Root(), "tests/MailBlockBot.Tests/Samples/real-exim/hoster");

    public static byte[] MailLog => File.ReadAllBytes(Path.Combine(Folder, "splogger.log"));

    public static byte[] AccessLog => File.ReadAllBytes(Path.Combine(Folder, "access_log.vhost_combined"));

    public static byte[][] Replies => [.. File.ReadLines(Path.Combine(Folder, "truth.tsv")).Select(line => line.Split('\t')[9]).Distinct().Select(Encoding.UTF8.GetBytes)];

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MailBlockBot.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Run it inside the repository.");
        return folder.FullName;
    }
}
