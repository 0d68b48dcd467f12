// Pictures are drawn when they are sent: the outbox holds their figures, every door only knows files.
using MailBlockBot.Core.Conversations;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Pictures;

/// <summary>Stands before a door and turns pictures into files; one that cannot be drawn is left out.</summary>
internal sealed partial class PictureDoor(IDoor door, Painter painter, ILogger<PictureDoor> log) : IDoor
{
    public async Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop)
    {
        if (entry.Effect is not Effect.SendPicture picture) return await door.Perform(entry, stop);
        return await Task.Run(() => Draw(picture), stop) is { } file ? await door.Perform(entry with { Effect = file }, stop) : Outcome.Nothing;
    }

    public bool Serves(string chat) => door.Serves(chat);

    public Task ShowBusy(string chat, CancellationToken stop) => door.ShowBusy(chat, stop);

    Effect.SendFile? Draw(Effect.SendPicture picture)
    {
        try
        {
            if (painter.Draw(picture.Picture) is { } file) return new Effect.SendFile(file, picture.Caption);
            NoFont(log);
        }
        catch (Exception e)
        {
            // Without Skia's native library, say: the answer has been given, and repeating would not help.
            NotDrawn(log, e.GetType().Name, e.StackTrace);
        }
        return null;
    }

    [LoggerMessage(LogLevel.Warning, "A picture was left out: no installed font has its letters (install fonts-dejavu-core)")]
    private static partial void NoFont(ILogger log);

    [LoggerMessage(LogLevel.Error, "A picture was left out: {Fault}\n{Trace}")]
    private static partial void NotDrawn(ILogger log, string fault, string? trace);
}
