// One record of a mail log in a block: its numbers, and where its text and its fields lie.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>What <see cref="LogRecord"/> is while its bytes are at hand.</summary>
internal struct KeptRecord
{
    RecordFields _fields;
    Slice _raw;
    Slice _beside;
    Judgement? _judgement;

    public void Keep(in LogRecord record, KeptText text)
    {
        _fields = record.Fields;
        _raw = text.Keep(record.Raw);
        _beside = text.Keep(record.Beside);
        _judgement = null;
    }

    public void Judge(RecordJudge judge, KeptText text) =>
        _judgement = judge.Judge(_fields.Kind, _fields.Reply.Of(text.Of(_raw), text.Of(_beside)));

    /// <summary>Tells it again.</summary>
    /// <param name="judge">Judges what was not judged yet. The judgement is not kept: that would take the record out of the other processor's cache.</param>
    /// <param name="weigher">Who is told.</param>
    /// <param name="text">Where its text is kept.</param>
    /// <param name="record">Becomes this record: used again and again, since making one costs more than filling it.</param>
    public readonly void Tell(RecordJudge judge, IJudgedRecords weigher, KeptText text, ref LogRecord record)
    {
        record.Recall(_fields, text.Of(_raw), text.Of(_beside));
        weigher.Accept(record, _judgement ?? judge.Judge(record.Kind, record.Reply));
    }
}
