// Where one thread does all: each record is judged as it is read, and handed on.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Hands records on with the meaning of their replies.</summary>
public sealed class Judging(RecordJudge judge, IJudgedRecords weigher) : IRecords
{
    /// <inheritdoc/>
    public void Accept(in LogRecord record) => weigher.Accept(record, judge.Judge(record.Kind, record.Reply));

    /// <inheritdoc/>
    public void Accept(in AccessLine access) => weigher.Accept(access);
}
