// Between reading and weighing: records, and what the replies in them mean.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>What takes the judged records of a reading, in the log's order.</summary>
public interface IJudgedRecords
{
    /// <summary>One record of a mail log.</summary>
    /// <param name="record">The record.</param>
    /// <param name="judgement">What its reply means; null where it refuses nothing or carries no reply to judge.</param>
    void Accept(in LogRecord record, Judgement? judgement);

    /// <summary>One line of an access log.</summary>
    void Accept(in AccessLine access);
}
