// A local Bot API server's files are opened; nothing beside them is, whatever path is told.
using MailBlockBot.TelegramChat;

namespace MailBlockBot.Tests.TelegramChat;

public sealed class LocalFilesTests : IDisposable
{
    readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("mailblockbot-");

    public void Dispose() => _root.Delete(recursive: true);

    string At(params string[] parts) => Path.Combine([_root.FullName, .. parts]);

    [Fact]
    public void Only_what_truly_lies_below_the_root_is_opened()
    {
        Directory.CreateDirectory(At("files", "documents"));
        Directory.CreateDirectory(At("files-of-another"));
        File.WriteAllText(At("secret"), "");
        File.CreateSymbolicLink(At("files", "link"), At("secret"));
        Directory.CreateSymbolicLink(At("files", "folder"), At("files-of-another"));
        var root = At("files") + "/";
        Assert.True(LocalFiles.IsBelow(root, At("files", "documents", "a.log")));
        Assert.False(LocalFiles.IsBelow(root, At("secret")));
        Assert.False(LocalFiles.IsBelow(root, At("files", "..", "secret")));
        Assert.False(LocalFiles.IsBelow(root, At("files-of-another", "a.log")));
        Assert.False(LocalFiles.IsBelow(root, At("files", "link")));
        Assert.False(LocalFiles.IsBelow(root, At("files", "folder", "a.log")));
        Assert.False(LocalFiles.IsBelow(root, "documents/a.log"));
        Assert.False(LocalFiles.IsBelow(root, root));
    }
}
