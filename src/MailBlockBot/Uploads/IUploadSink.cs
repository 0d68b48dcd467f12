// Who gets the bytes of an upload: the reader of logs, or a test.
namespace MailBlockBot.Uploads;

/// <summary>Told of one text after another, never of two at a time, on a thread that may block.</summary>
internal interface IUploadSink
{
    /// <summary>A text begins. <paramref name="entryName"/> is only to be shown.</summary>
    void Begin(string entryName);

    /// <summary>Its next bytes, as they stand in the file; valid during the call only.</summary>
    void Feed(ReadOnlySpan<byte> chunk);

    /// <summary>It ends, perhaps early; then a problem names it.</summary>
    void End();
}
