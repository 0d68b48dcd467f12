// Which directory a local program was called in: a cwd= line has no id, only the process of the arrival that follows.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Hands a directory to the next message of the same process.</summary>
internal sealed class CallerDirectories
{
    const int Longest = 300;
    readonly TwoGenerations<string> _byProcess = new(1000);
    readonly Dictionary<ulong, string> _texts = [];

    public void Note(in LogRecord record)
    {
        var key = Fingerprint.Of(record.Directory);
        if (!_texts.TryGetValue(key, out var text))
        {
            text = Addresses.Text(record.Directory, Longest);
            if (_texts.Count < 10_000) _texts[key] = text;
        }
        _byProcess.Set((ulong)record.Process, text);
    }

    /// <summary>The directory of a process that is the site's own, not the spool; null when none was logged.</summary>
    public string? Find(int process) =>
        _byProcess.Find((ulong)process) is { Length: > 1 } directory && !directory.StartsWith("/var/spool", StringComparison.Ordinal) ? directory : null;
}
