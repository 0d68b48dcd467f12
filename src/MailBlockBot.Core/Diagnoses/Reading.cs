// From bytes to diagnosis: what the command line, the chat and the tests all call.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>
/// Reads the logs of one case, mail and access logs in any order, and weighs what they say.
/// For each file: <see cref="Begin"/>, <see cref="Feed"/> as often as needed, <see cref="End"/>; at last <see cref="Finish"/>.
/// Never throws on any bytes. Not for use from two threads at once.
/// </summary>
/// <param name="now">The reader's present, for logs that name no year.</param>
/// <param name="book">The reply book; the standard one when null.</param>
/// <param name="relay">Lets records be weighed while further ones are read; null: one after the other.</param>
public sealed class Reading(DateTime now, ReplyBook? book = null, IRecordRelay? relay = null)
{
    readonly FactCollector _collector = new(new Facts());
    IRecords? _records;
    // A rotated log goes on in the next file: qmail's numbers keep their meaning.
    readonly LogFormats _table = new();
    readonly SortedSet<string> _formats = new(StringComparer.Ordinal);
    LogReader? _reader;
    long _lines;
    long _unread;

    /// <summary>Starts a file.</summary>
    public void Begin() => _reader = new LogReader(_records ??= Records(book ?? ReplyBook.Standard), now, _table);

    /// <summary>Takes the file's next bytes; chunks may end anywhere.</summary>
    public void Feed(ReadOnlySpan<byte> chunk) => (_reader ?? throw new InvalidOperationException("Begin a file first.")).Feed(chunk);

    /// <summary>Ends the file.</summary>
    /// <returns>Whether anything in it could be read as a log.</returns>
    public bool End()
    {
        if (_reader is not { } reader) throw new InvalidOperationException("Begin a file first.");
        reader.Finish();
        _reader = null;
        _lines += reader.LineCount;
        _unread += reader.UnreadCount;
        _formats.UnionWith(reader.Formats);
        return reader.Formats.Count > 0;
    }

    /// <summary>Weighs everything that was read. The reading is over.</summary>
    public Diagnosis Finish()
    {
        relay?.Finish();
        _collector.Finish();
        return Diagnostician.Diagnose(_collector.Facts) with { Formats = [.. _formats], Lines = _lines, Unread = _unread };
    }

    IRecords Records(ReplyBook judging) => relay?.Before(judging, _collector) ?? new Judging(new RecordJudge(judging), _collector);
}
