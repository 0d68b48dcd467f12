// Files that customers sent, as streams: from Telegram over HTTP, from a local Bot API server off the disk.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Uploads;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace MailBlockBot.TelegramChat;

internal sealed class Downloads(Connection connection, TelegramSettings settings) : IFileShelf
{
    public async Task<Opened> Open(Material.Document file, UploadLimits limits, CancellationToken stop)
    {
        var name = ShownName.Clean(file.Name);
        TGFile found;
        try
        {
            found = await connection.Asking.GetFile(Updates.FileId(file), stop);
        }
        catch (ApiRequestException e) when (e.ErrorCode is >= 400 and < 500 and not 429)
        {
            var tooBig = e.Message.Contains("too big", StringComparison.OrdinalIgnoreCase);
            return Without(tooBig ? UploadProblemKind.TooLarge : UploadProblemKind.Gone, tooBig ? limits.In : null);
        }
        catch (RequestException e)
        {
            throw new IOException("Telegram did not tell where the file lies.", e);
        }
        if (found.FilePath is not { } path) return Without(UploadProblemKind.Gone);
        if (settings.LocalFilesRoot is not { } root) return new Opened(await connection.Download(path, stop), null);
        if (!LocalFiles.IsBelow(root, path)) return Without(UploadProblemKind.Denied);
        var opened = FileSource.Open(path);
        return opened with { Problem = opened.Problem is { } problem ? problem with { Name = name } : null };

        Opened Without(UploadProblemKind kind, long? limit = null) => new(null, new UploadProblem(name, kind, null, limit));
    }
}
