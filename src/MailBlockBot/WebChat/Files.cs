// Files in the store, in pieces: what visitors upload, for an hour at most, and what they are given.
using System.Buffers.Text;
using System.Security.Cryptography;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Uploads;

namespace MailBlockBot.WebChat;

internal sealed class Files(IStore store, UploadLimits bounds, TimeProvider clock) : IFileShelf
{
    /// <summary>A log is kept for as long as pasted lines are: until it is read, and while a second one may come.</summary>
    public static readonly TimeSpan KeepUploads = TimeSpan.FromHours(1);

    readonly IPageStore _pages = store.Pages;

    public UploadLimits Bounds => bounds;

    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>An upload as conversations know it.</summary>
    public static Material.Document Document(string chat, long letter, KeptFile file) => new(letter, $"{chat}|{file.Id}", file.Name, file.Size);

    /// <summary>Keeps a file; what is beyond the bounds is left out.</summary>
    public async Task<KeptFile> Keep(string chat, string id, string name, string type, Stream content, TimeSpan time, CancellationToken stop)
    {
        var until = clock.GetUtcNow() + time;
        var size = 0L;
        var buffer = new byte[IPageStore.Piece];
        for (var index = 0; size <= bounds.In; index++)
        {
            var read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop);
            if (read == 0) break;
            await _pages.Keep(chat, id, index, buffer[..read], until);
            size += read;
            if (read < buffer.Length) break;
        }
        return new KeptFile(id, ShownName.Clean(name), type, size);
    }

    /// <summary>The file's bytes; null when it is gone.</summary>
    public async Task<Stream?> Open(string chat, string id) => await _pages.Fetch(chat, id, 0) is { } first ? new PieceStream(_pages, chat, id, first) : null;

    public async Task<Opened> Open(Material.Document file, UploadLimits limits, CancellationToken stop)
    {
        var at = file.Id.LastIndexOf('|');
        return await Open(file.Id[..at], file.Id[(at + 1)..]) is { } source
            ? new Opened(source, null)
            : new Opened(null, new UploadProblem(ShownName.Clean(file.Name), file.Size == 0 ? UploadProblemKind.Empty : UploadProblemKind.Gone));
    }
}
