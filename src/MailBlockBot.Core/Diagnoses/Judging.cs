// Each refusal's reply is judged where it is read, so that this work is shared fairly where another thread weighs the records.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Hands records on with the meaning of their replies.</summary>
internal sealed class Judging(ReplyBook book, IJudgedRecords weigher) : IRecords
{
    private readonly ShapeMemory _replies = new(book);

    public void Accept(in LogRecord record) => weigher.Accept(record, record.Kind switch
    {
        RecordKind.Failed or RecordKind.Deferred => _replies.Judge(record.Reply),
        // A host that did not answer at all says nothing.
        RecordKind.HostError when !record.Reply.IsEmpty => _replies.Judge(record.Reply),
        _ => null,
    });

    public void Accept(in AccessLine access) => weigher.Accept(access);
}
