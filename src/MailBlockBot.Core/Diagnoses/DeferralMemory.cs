// Why a receiver put mail off: a line that only says "retry timeout exceeded" has its reason here.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Remembers the last real reply by recipient, by domain and by host, whatever message it was for.</summary>
internal sealed class DeferralMemory
{
    private readonly TwoGenerations<Judgement> _byRecipient = new(50_000);
    private readonly TwoGenerations<Judgement> _byDomain = new(10_000);
    private readonly TwoGenerations<Judgement> _byMessage = new(10_000);

    public void Note(in LogRecord record, Judgement judgement)
    {
        if (!record.Id.IsEmpty) _byMessage.Set(Fingerprint.Of(record.Id), judgement);
        if (!record.RemoteHost.IsEmpty) _byDomain.Set(Fingerprint.OfName(record.RemoteHost), judgement);
        if (record.Recipient.IsEmpty) return;
        _byRecipient.Set(Fingerprint.OfName(record.Recipient), judgement);
        _byDomain.Set(Fingerprint.OfName(Addresses.Domain(record.Recipient)), judgement);
    }

    /// <summary>The reply that explains a line without one, or null when none was seen.</summary>
    public Judgement? Find(in LogRecord record)
    {
        if (_byRecipient.TryGet(Fingerprint.OfName(record.Recipient), out var reply)) return reply;
        if (!record.RemoteHost.IsEmpty && _byDomain.TryGet(Fingerprint.OfName(record.RemoteHost), out reply)) return reply;
        if (_byDomain.TryGet(Fingerprint.OfName(Addresses.Domain(record.Recipient)), out reply)) return reply;
        return _byMessage.TryGet(Fingerprint.Of(record.Id), out reply) ? reply : null;
    }
}
