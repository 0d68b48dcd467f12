// What PHP's log of mail() proves: the script, the second and the recipients of a message, never its outcome.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>
/// Calls name the script of a message whose own log does not: the same recipient within three seconds, whole half-hours of time zone aside.
/// They are messages themselves only where no mail server's log tells of any: one message never counts twice.
/// </summary>
internal sealed class MailCalls
{
    const int MostCalls = 200_000;
    const int MostRecipients = 100;
    const long Near = 3;
    const long ZoneStep = 1800;
    const long FarthestZones = 26 * 3600;

    readonly KeySet _seen = new();
    readonly List<Call> _calls = [];
    readonly Dictionary<ulong, List<Call>> _byRecipient = [];

    readonly record struct Call(long Time, int Script, string? CopySubject);

    public void Note(in LogRecord record, int script)
    {
        if (script < 0 || _calls.Count >= MostCalls || !_seen.Add(Fingerprint.Of(record.Raw))) return;
        var call = new Call(record.Time, script, CopySubjects.Tells(record.Subject) ? CopySubjects.Text(record.Subject) : null);
        _calls.Add(call);
        var recipients = record.Recipient;
        for (var count = 0; !recipients.IsEmpty && count < MostRecipients; count++)
        {
            var comma = recipients.IndexOf((byte)',');
            var key = Fingerprint.OfName(Bare(comma < 0 ? recipients : recipients[..comma]));
            if (!_byRecipient.TryGetValue(key, out var calls)) _byRecipient[key] = calls = [];
            calls.Add(call);
            recipients = comma < 0 ? default : recipients[(comma + 1)..];
        }
    }

    /// <summary>The script that handed a message in, or -1.</summary>
    public int ScriptOf(LiveMessage message)
    {
        if (_calls.Count == 0) return LiveMessage.NoScript;
        var script = LiveMessage.NoScript;
        foreach (ref readonly var outcome in message.Outcomes)
        {
            if (!_byRecipient.TryGetValue(outcome.Recipient, out var calls)) continue;
            foreach (var call in calls)
            {
                var apart = Math.Abs(call.Time - message.ArrivalTime);
                if (apart <= Near) return call.Script;
                var zone = apart % ZoneStep;
                if (apart <= FarthestZones && Math.Min(zone, ZoneStep - zone) <= Near) script = call.Script;
            }
        }
        return script;
    }

    /// <summary>Counts each call as a message: no mail server's log was read that tells of any.</summary>
    public void CountAsMessages(Facts facts)
    {
        foreach (var call in _calls)
        {
            var figures = facts.Origins.Figures[call.Script];
            facts.Messages++;
            figures.Messages++;
            figures.CopySubject ??= call.CopySubject;
            if (call.Time == 0) continue;
            figures.First = Math.Min(figures.First, call.Time);
            figures.Last = Math.Max(figures.Last, call.Time);
            facts.Sendings.Add(call.Script, call.Time);
        }
    }

    // Ivan Petrov <a@b>, a@b
    static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> recipient)
    {
        var open = recipient.LastIndexOf((byte)'<');
        return (open < 0 ? recipient : recipient[(open + 1)..]).Trim(" >"u8);
    }
}
