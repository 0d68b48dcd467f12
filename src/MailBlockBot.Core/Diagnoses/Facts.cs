// All that one pass over the logs found, before anything is weighed.
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Running figures; filled by <see cref="FactCollector"/>, read by the diagnosis and its stories.</summary>
internal sealed class Facts
{
    public long Messages { get; set; }
    public long Delivered { get; set; }
    public long Deferred { get; set; }
    public long Failed { get; set; }
    public bool HasAccessLog { get; set; }
    public Period Period { get; } = new();
    public VerdictTally Verdicts { get; } = new();
    public OriginTally Origins { get; } = new();
    public DeadRecipients Dead { get; } = new();
    public AppealTally Appeals { get; } = new();
    public NameTally Senders { get; } = new();
    public NameTally Subjects { get; } = new();
    public FailureIndex Index { get; } = new();
    public MailCalls Calls { get; } = new();
    public LimitTally Limit { get; } = new();
    public RequestLog Requests { get; } = new();
    public SendingTimes Sendings { get; } = new();
}
