// The order of Core's rooms, kept by a test: each may use those before it in the list, never those after.
namespace MailBlockBot.Tests;

public sealed class RoomTests
{
    static readonly string[] Rooms = ["Logs", "Replies", "Origins", "Requests", "Diagnoses", "Files", "Wording", "Conversations"];

    static readonly string Core = Path.Combine(Repository.Root, "src", "MailBlockBot.Core");

    static IEnumerable<string> Sources => Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories)
        .Where(path => Rooms.Contains(Path.GetRelativePath(Core, path).Split(Path.DirectorySeparatorChar)[0]));

    [Fact]
    public void No_room_knows_a_later_one()
    {
        var wrong = from path in Sources
                    let room = Array.IndexOf(Rooms, Path.GetRelativePath(Core, path).Split(Path.DirectorySeparatorChar)[0])
                    from line in File.ReadLines(path)
                    from later in Rooms[(room + 1)..]
                    where line.StartsWith($"using MailBlockBot.Core.{later}", StringComparison.Ordinal)
                    select $"{Path.GetFileName(path)}: {line}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_file_opens_with_a_sentence_and_lives_in_the_namespace_of_its_folder()
    {
        Assert.NotEmpty(Sources);
        foreach (var path in Sources)
        {
            var folders = Path.GetDirectoryName(Path.GetRelativePath(Core, path))!.Replace(Path.DirectorySeparatorChar, '.');
            Assert.True(File.ReadLines(path).First().StartsWith("// ", StringComparison.Ordinal), $"{path}: no sentence");
            Assert.True(File.ReadLines(path).Contains($"namespace MailBlockBot.Core.{folders};"), $"{path}: namespace");
        }
    }

    // One dialect: what is private says nothing, what is internal says so. Only a partial method, an accessor and "private protected" must say it.
    [Fact]
    public void Nothing_says_that_it_is_private()
    {
        var said = from folder in (string[])["src", "tests"]
                   from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
                   where !path.Contains("/obj/", StringComparison.Ordinal)
                   from line in File.ReadLines(path).Select(line => line.TrimStart())
                   where line.StartsWith("private ", StringComparison.Ordinal) && !((string[])["partial ", "protected ", "private set", "private init"]).Any(word => line.Contains(word, StringComparison.Ordinal))
                   select $"{Path.GetFileName(path)}: {line}";
        Assert.Empty(said);
    }
}
