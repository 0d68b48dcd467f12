// Between who reads records and who weighs them: the host may let the two work side by side, and the answer stays the same.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Judges records and hands them on in their order, at once or later, for one reading.</summary>
public interface IRecordRelay
{
    /// <summary>Who takes the records from now on.</summary>
    /// <param name="book">Tells what their replies mean.</param>
    /// <param name="weigher">Gets every one of them, in the same order, one at a time.</param>
    IRecords Before(ReplyBook book, IJudgedRecords weigher);

    /// <summary>Returns when every record was handed on; throws what the weigher threw.</summary>
    void Finish();
}
