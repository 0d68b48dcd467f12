// Why a receiver put mail off: a line that only says "retry timeout exceeded" has its reason here.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Remembers the last real reply by recipient, by domain and by host, whatever message it was for.</summary>
internal sealed class DeferralMemory
{
    readonly TwoGenerations<Judgement> _byRecipient = new(50_000);
    readonly TwoGenerations<Judgement> _byDomain = new(10_000);

    /// <param name="record">The line.</param>
    /// <param name="mark">The fingerprint of its recipient; not looked at where it names none.</param>
    /// <param name="judgement">What its reply says.</param>
    public void Note(in LogRecord record, ulong mark, Judgement judgement)
    {
        if (!record.RemoteHost.IsEmpty) _byDomain.Set(Fingerprint.OfName(record.RemoteHost), judgement);
        if (record.Recipient.IsEmpty) return;
        _byRecipient.Set(mark, judgement);
        _byDomain.Set(Fingerprint.OfName(Addresses.Domain(record.Recipient)), judgement);
    }

    /// <summary>The reply that explains a line without one, or null when none was seen.</summary>
    public Judgement? Find(in LogRecord record, ulong mark)
    {
        if (_byRecipient.Find(mark) is { } told) return told;
        if (!record.RemoteHost.IsEmpty && _byDomain.Find(Fingerprint.OfName(record.RemoteHost)) is { } byHost) return byHost;
        return _byDomain.Find(Fingerprint.OfName(Addresses.Domain(record.Recipient)));
    }
}
