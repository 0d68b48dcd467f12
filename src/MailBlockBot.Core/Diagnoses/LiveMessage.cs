// A message while its lines are still coming: its origin's marks and what became of each recipient.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

internal enum OutcomeState : byte { Deferred, Delivered, Failed }

/// <summary>What became of one recipient of one message.</summary>
internal struct Outcome
{
    /// <summary>Fingerprint of the recipient: RCPT TO where it stands, else the address after the mark.</summary>
    public ulong Recipient;

    /// <summary>Fingerprint of the address after the mark.</summary>
    public ulong Mark;

    public bool HasRcptTo;
    public OutcomeState State;
    public int Process;
    public long Time;
    public Judgement? Judgement;

    /// <summary>The recipient's text, kept only for addresses that do not exist.</summary>
    public string? Dead;

    /// <summary>Which appeal the failure belongs to, or -1.</summary>
    public int Appeal;

    /// <summary>Its number in the index of failures, or 0.</summary>
    public int Noted;
}

/// <summary>State of one message id.</summary>
internal sealed class LiveMessage
{
    const int LongestScan = 32;
    const int LongestKept = 4;
    // Most have one recipient: its place is made with the message, so that both lie side by side in memory.
    Outcome[] _outcomes = new Outcome[1];
    Dictionary<ulong, int>? _index;

    public bool Arrived { get; set; }
    public bool IsBounce { get; set; }
    public bool Completed { get; set; }
    public long ArrivalTime { get; set; }

    /// <summary>The first bytes of its id, as a number that is ordered as ids are.</summary>
    public ulong IdStart { get; set; }

    /// <summary>Index of the script's origin; -1 without a script line, -2 when its line was empty.</summary>
    public int Script { get; set; } = NoScript;

    /// <summary>Index of the mailbox, remote or local origin that the arrival line names; -1 before it came.</summary>
    public int Arrival { get; set; } = NoScript;

    /// <summary>The envelope sender's number, or <see cref="NameTally.None"/>.</summary>
    public int Sender { get; set; } = NameTally.None;

    /// <summary>The subject's number, or <see cref="NameTally.None"/>.</summary>
    public int Subject { get; set; } = NameTally.None;

    public string? Directory { get; set; }

    /// <summary>A subject that tells of a form.</summary>
    public string? CopySubject { get; set; }

    /// <summary>What the last reply of its own said, whomever it was for; null before one came.</summary>
    public Judgement? LastReply { get; set; }

    /// <summary>When it was asked for last, counted in askings.</summary>
    public long LastAsked { get; set; }

    public int Count { get; private set; }

    public const int NoScript = -1;
    public const int EmptyScript = -2;

    public Span<Outcome> Outcomes => _outcomes.AsSpan(0, Count);

    /// <summary>The place of a recipient's outcome, or -1.</summary>
    public int Find(ulong recipient)
    {
        if (_index is not null) return _index.GetValueOrDefault(recipient, -1);
        for (var i = 0; i < Count; i++)
            if (_outcomes[i].Recipient == recipient)
                return i;
        return -1;
    }

    /// <summary>The place of the same record written once more (same time, process, mark and address), or -1.</summary>
    public int FindSameRecord(ulong mark, long time, int process)
    {
        if (_index is not null) return _index.GetValueOrDefault(RecordKey(mark, time, process), -1);
        for (var i = 0; i < Count; i++)
            if (_outcomes[i].Mark == mark && _outcomes[i].Time == time && _outcomes[i].Process == process)
                return i;
        return -1;
    }

    /// <summary>Makes room for one more recipient's outcome, to be written where it stays; <see cref="Added"/> follows.</summary>
    public ref Outcome Add()
    {
        if (Count == _outcomes.Length) Array.Resize(ref _outcomes, Count * 2);
        ref var outcome = ref _outcomes[Count++];
        outcome.Appeal = -1;
        return ref outcome;
    }

    /// <summary>Says that the last outcome's recipient and record are written.</summary>
    public void Added()
    {
        if (_index is not null) Index(Count - 1);
        else if (Count > LongestScan) BuildIndex();
    }

    /// <summary>Makes it a message of which nothing is known yet.</summary>
    public void Reset()
    {
        if (_outcomes.Length > LongestKept) _outcomes = new Outcome[1];
        else Outcomes.Clear();
        (Count, _index) = (0, null);
        (Arrived, IsBounce, Completed, ArrivalTime) = (false, false, false, 0);
        (Script, Arrival, Sender, Subject) = (NoScript, NoScript, NameTally.None, NameTally.None);
        (Directory, CopySubject, LastReply) = (null, null, null);
    }

    /// <summary>Says that an outcome's recipient or record has changed.</summary>
    public void Reindex(int place)
    {
        if (_index is not null) Index(place);
    }

    // A message to thousands must not cost thousands of looks for each of them.
    void BuildIndex()
    {
        _index = [];
        for (var i = 0; i < Count; i++) Index(i);
    }

    void Index(int place)
    {
        ref var outcome = ref _outcomes[place];
        _index![outcome.Recipient] = place;
        _index[RecordKey(outcome.Mark, outcome.Time, outcome.Process)] = place;
    }

    static ulong RecordKey(ulong mark, long time, int process) => mark * 31 + (ulong)time * 0x9E3779B97F4A7C15 + (uint)process;
}
