// Notices of failure in a text, one after another: where each begins and ends.
using System.Text;

namespace MailBlockBot.Core.Logs.Bounces;

/// <summary>Takes the lines that are of no log. What it has taken for a notice and is none counts as unread.</summary>
/// <param name="say">Hands on a notice's records, and tells whether there were any.</param>
internal sealed class BounceReader(Func<BounceNotice, bool> say)
{
    const int LongestLine = 8192;
    BounceNotice? _notice;
    long _lines;

    public bool IsOpen => _notice is not null;

    /// <summary>Lines that turned out to be of no notice.</summary>
    public long UnreadCount { get; private set; }

    /// <summary>The next line, decoration removed.</summary>
    public void Take(ReadOnlySpan<byte> line)
    {
        if (_notice is null && line.IsEmpty) return;
        var text = Encoding.UTF8.GetString(line[..Math.Min(line.Length, LongestLine)]).Trim();
        if (_notice is not null && BounceMarks.Begin(text) && _notice.IsFull(text)) Finish();
        _notice ??= new BounceNotice();
        _notice.Take(text);
        if (text.Length > 0) _lines++;
    }

    /// <summary>The notice is over, if one was begun.</summary>
    public void Finish()
    {
        if (_notice is null) return;
        if (!say(_notice)) UnreadCount += _lines;
        (_notice, _lines) = (null, 0);
    }
}
