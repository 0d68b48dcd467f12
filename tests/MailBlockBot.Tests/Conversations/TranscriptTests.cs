// Runs Transcripts/*.txt: what people write goes in, everything the bot says must stand there, in this order.
using MailBlockBot.Core.Conversations.Desk;

namespace MailBlockBot.Tests.Conversations;

public sealed class TranscriptTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts");
    static readonly DutySettings Desk = new("test:desk", Remind: TimeSpan.FromMinutes(30)) { Users = new HashSet<long> { Stage.Known("Ivan").Id } };

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order()];

    /// <summary>Those in the folder <c>desk</c> have a duty desk, the others do without.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Reads_as_written(string name)
    {
        var stage = new Stage(name.StartsWith("desk", StringComparison.Ordinal) ? Desk : null);
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name)).Where(line => line.Length > 0 && line[0] != '#')) stage.Play(line);
        Assert.Empty(stage.Unheard);
    }
}
