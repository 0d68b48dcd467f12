// Hands the texts of uploads to a reading, and remembers whether any of them was a log.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Uploads;

namespace MailBlockBot.CommandLine;

internal sealed class ReadingSink(Reading reading, ProgressLine progress) : IUploadSink
{
    private string _name = "";

    public ProgressLine Progress => progress;

    /// <summary>Whether anything could be read as a log.</summary>
    public bool AnyRead { get; private set; }

    /// <summary>The first text that is no log; null when there was none.</summary>
    public string? Foreign { get; private set; }

    public void Begin(string entryName)
    {
        _name = entryName;
        reading.Begin();
    }

    public void Feed(ReadOnlySpan<byte> chunk)
    {
        reading.Feed(chunk);
        progress.Add(chunk.Length);
    }

    public void End()
    {
        if (reading.End()) AnyRead = true;
        else Foreign ??= _name;
    }
}
