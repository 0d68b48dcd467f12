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
    }

    public void Judge(RecordJudge judge, KeptText text) =>
        _judgement = judge.Judge(_fields.Kind, RecordFields.Of(_fields.Reply, _raw.Of(text.Span), _beside.Of(text.Span)));

    /// <summary>Tells it again.</summary>
    /// <param name="weigher">Who is told.</param>
    /// <param name="text">Where its text is kept.</param>
    /// <param name="record">Becomes this record: used again and again, since making one costs more than filling it.</param>
    public readonly void Tell(IJudgedRecords weigher, KeptText text, ref LogRecord record)
    {
        record.Recall(_fields, _raw.Of(text.Span), _beside.Of(text.Span));
        weigher.Accept(record, _judgement);
    }
}
