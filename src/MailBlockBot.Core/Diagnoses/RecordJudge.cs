// What the reply of a record means, for records that carry one.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Judges the replies of a log's records and remembers their shapes. Not thread-safe: one for each thread that judges.</summary>
public sealed class RecordJudge(ReplyBook book)
{
    readonly ShapeMemory _replies = new(book);

    /// <summary>What the reply means; null where the record refuses nothing or carries no reply to judge.</summary>
    /// <param name="kind">The record's kind.</param>
    /// <param name="reply">Its reply; may be empty.</param>
    public Judgement? Judge(RecordKind kind, ReadOnlySpan<byte> reply) => kind switch
    {
        RecordKind.Failed or RecordKind.Deferred => _replies.Judge(reply),
        // A host that did not answer at all says nothing.
        RecordKind.HostError when !reply.IsEmpty => _replies.Judge(reply),
        _ => null,
    };
}
