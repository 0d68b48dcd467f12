// A line on standard error that moves while a large file is read by somebody who watches.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.CommandLine;

internal sealed class ProgressLine(TimeProvider clock, Language language)
{
    const long Large = 64L << 20;
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    readonly bool _watched = !Console.IsErrorRedirected;
    string _file = "";
    long _size;
    long _done;
    long _shown;
    bool _drawn;

    public void Start(string file, long size) => (_file, _size, _done) = (Path.GetFileName(file), size, 0);

    /// <summary>Counts unpacked bytes: of a packed file more than its size, so no share is shown then.</summary>
    public void Add(int bytes)
    {
        _done += bytes;
        if (!_watched || _done < Large || clock.GetElapsedTime(_shown) < Pause) return;
        _shown = clock.GetTimestamp();
        var words = UploadWords.Progress(_file, _done <= _size ? (double)_done / _size : null, language);
        Console.Error.Write($"\r{PlainText.Render(words)}   ");
        _drawn = true;
    }

    public void Clear()
    {
        if (_drawn) Console.Error.Write("\r" + new string(' ', 70) + "\r");
    }
}
