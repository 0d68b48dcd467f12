// Plays Samples/scenes/*.txt: below each line that somebody writes stands all that comes of it, to the letter: texts, buttons, files, alarms, what is kept.
namespace MailBlockBot.Tests.Conversations;

/// <summary>
/// Transcripts tell a story and look for a few words; scenes are exact. Where one differs, what was seen lies in <c>scenes-seen</c> beside the tests' program:
/// read it, and where it is right, it is the new scene. <see cref="Scene"/> says what a line may be.
/// </summary>
public sealed class SceneTests
{
    static readonly string Folder = Samples.Path("Samples", "scenes");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order()];

    [Theory, MemberData(nameof(Names))]
    public void Plays_to_the_letter(string name)
    {
        var written = File.ReadAllText(Path.Combine(Folder, name));
        var seen = Scene.Play(written.Split('\n').Where(line => !line.StartsWith(' ')));
        if (seen == written) return;
        var path = Samples.Path("scenes-seen", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, seen);
        Assert.Equal(written, seen);
    }
}
