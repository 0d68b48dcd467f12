// A path for one test's file, gone with the test.
namespace MailBlockBot.Tests.Storage;

internal sealed class TemporaryFile : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mailblockbot-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "bot.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
