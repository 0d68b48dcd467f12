// Hands the texts of uploads to a reading, and remembers whether any of them was a log.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Uploads;

/// <param name="reading">Who gets the texts.</param>
/// <param name="progress">Hears of each chunk's unpacked bytes.</param>
internal sealed class ReadingSink(Reading reading, Action<int> progress) : IUploadSink
{
    string _name = "";

    /// <summary>Whether there was any text.</summary>
    public bool AnyText { get; private set; }

    /// <summary>Whether anything could be read as a log.</summary>
    public bool AnyRead { get; private set; }

    /// <summary>The first text that is no log; null when there was none.</summary>
    public string? Foreign { get; private set; }

    public void Begin(string entryName)
    {
        _name = entryName;
        AnyText = true;
        reading.Begin();
    }

    public void Feed(ReadOnlySpan<byte> chunk)
    {
        reading.Feed(chunk);
        progress(chunk.Length);
    }

    public void End()
    {
        if (reading.End()) AnyRead = true;
        else Foreign ??= _name;
    }
}
