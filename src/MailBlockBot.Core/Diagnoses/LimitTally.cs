// The hoster's own limit, seen in the log: the block itself, when the own server refuses the customer's mail.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Counts local refusals whose words name a limit.</summary>
internal sealed class LimitTally
{
    static readonly System.Buffers.SearchValues<string> Words = System.Buffers.SearchValues.Create(
        ["limit", "exceed", "quota", "too many", "rate ", "лимит", "превыш"], StringComparison.OrdinalIgnoreCase);

    readonly KeySet _messages = new();

    public long Hits => _messages.Count;

    public string? Sample { get; private set; }

    /// <summary>
    /// The panels take the message first and hold it back then: cPanel's <c>Domain shop.example has exceeded the max emails per hour (125/100 (125%)) allowed</c>,
    /// DirectAdmin's <c>You (shop) have reached your daily email limit of 200 emails</c> (exim.pl, check_limits).
    /// </summary>
    public void NoteOutcome(in LogRecord record)
    {
        if (record.Reply.IndexOf(" has exceeded the max "u8) >= 0 || record.Reply.IndexOf(" email limit of "u8) >= 0) Note(record);
    }

    public void Note(in LogRecord record)
    {
        // Mail from outside that is refused at the door is no mail of the customer's: only what a local program or a login handed in has an id here.
        if (record.Id.IsEmpty) return;
        var text = Addresses.Text(record.Reply, 300);
        if (!text.AsSpan().ContainsAny(Words)) return;
        if (_messages.Add(Fingerprint.Of(record.Id))) Sample ??= text;
    }
}
