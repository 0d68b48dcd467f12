// Records kept for a while with the text they were read from, so that whoever weighs them can work beside whoever reads on.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>
/// Some hundred records with their bytes, told later as they were taken: mail records in their order, then lines of access logs in theirs.
/// Filled, maybe judged, told and cleared again and again; one at a time may do so.
/// </summary>
public sealed class RecordBlock : IRecords
{
    // Text and places of a block stay in a processor's own cache until the other one takes them. A text of ordinary lines holds fewer records;
    // where lines are shorter, what is left of them is copied into the next block.
    const int Most = 1024;
    const int Room = LogReader.Piece + 8 * 1024;
    const int FullOfOthers = 48 * 1024;

    readonly KeptText _text = new(Room);
    readonly KeptRecord[] _records = new KeptRecord[Most];
    readonly KeptAccess[] _accesses = new KeptAccess[Most];
    int _recordCount;
    int _accessCount;

    /// <summary>No further record may be taken.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Nothing was taken since it was cleared.</summary>
    public bool IsEmpty => _recordCount == 0 && _accessCount == 0;

    /// <summary>Takes the text that the next records are read from; false when there is no room for it beside what it holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="held">Its copy, which stays until the block is cleared and another text is taken.</param>
    public bool TryHold(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> held) => _text.TryHold(text, out held);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Hold(ReadOnlySpan<byte> text) => TryHold(text, out var held) ? held : text;

    /// <inheritdoc/>
    public void Accept(in LogRecord record)
    {
        _records[_recordCount++].Keep(record, _text);
        IsFull = _recordCount == Most || _text.Others >= FullOfOthers;
    }

    /// <inheritdoc/>
    public void Accept(in AccessLine access)
    {
        _accesses[_accessCount++].Keep(access, _text);
        IsFull = _accessCount == Most || _text.Others >= FullOfOthers;
    }

    /// <summary>Judges all replies that were taken, where whoever weighs has enough to do; no further record may be taken then.</summary>
    public void Judge(RecordJudge judge)
    {
        foreach (ref var kept in _records.AsSpan(0, _recordCount)) kept.Judge(judge, _text);
    }

    /// <summary>Hands on all that was taken.</summary>
    /// <param name="judge">Judges what was not judged yet.</param>
    /// <param name="weigher">Gets the records.</param>
    public void Tell(RecordJudge judge, IJudgedRecords weigher)
    {
        LogRecord record = default;
        foreach (ref readonly var kept in _records.AsSpan(0, _recordCount)) kept.Tell(judge, weigher, _text, ref record);
        foreach (ref readonly var kept in _accesses.AsSpan(0, _accessCount)) kept.Tell(weigher, _text);
    }

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear()
    {
        _text.Clear();
        (_recordCount, _accessCount, IsFull) = (0, 0, false);
    }
}
