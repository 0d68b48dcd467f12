// Records kept for a while: copied out of the chunk they were read from, so that whoever weighs them can work beside whoever reads on.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>
/// Some hundred records with their bytes, told later as they were taken: mail records in their order, then lines of access logs in theirs.
/// Filled, maybe judged, told and cleared again and again; one at a time may do so.
/// </summary>
public sealed class RecordBlock : IRecords
{
    // Text and places of a block stay in a processor's own cache until the other one takes them.
    const int Most = 256;
    const int FullText = 48 * 1024;

    readonly KeptText _text = new(FullText);
    readonly KeptRecord[] _records = new KeptRecord[Most];
    readonly KeptAccess[] _accesses = new KeptAccess[Most];
    int _recordCount;
    int _accessCount;
    bool _isJudged;

    /// <summary>No further record may be taken.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Nothing was taken since it was cleared.</summary>
    public bool IsEmpty => _recordCount == 0 && _accessCount == 0;

    /// <inheritdoc/>
    public void Accept(in LogRecord record)
    {
        _records[_recordCount++].Keep(record, _text);
        IsFull = _recordCount == Most || _text.Length >= FullText;
    }

    /// <inheritdoc/>
    public void Accept(in AccessLine access)
    {
        _accesses[_accessCount++].Keep(access, _text);
        IsFull = _accessCount == Most || _text.Length >= FullText;
    }

    /// <summary>Judges all replies that were taken, where whoever weighs has enough to do; no further record may be taken then.</summary>
    public void Judge(RecordJudge judge)
    {
        foreach (ref var kept in _records.AsSpan(0, _recordCount)) kept.Judge(judge, _text);
        _isJudged = true;
    }

    /// <summary>Hands on all that was taken.</summary>
    /// <param name="judge">Judges what was not judged yet.</param>
    /// <param name="weigher">Gets the records.</param>
    public void Tell(RecordJudge judge, IJudgedRecords weigher)
    {
        if (!_isJudged) Judge(judge);
        LogRecord record = default;
        foreach (ref readonly var kept in _records.AsSpan(0, _recordCount)) kept.Tell(weigher, _text, ref record);
        foreach (ref readonly var kept in _accesses.AsSpan(0, _accessCount)) kept.Tell(weigher, _text);
    }

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear()
    {
        _text.Clear();
        (_recordCount, _accessCount, IsFull, _isJudged) = (0, 0, false, false);
    }
}
