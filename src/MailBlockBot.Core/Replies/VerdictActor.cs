// Who can act on a verdict when the row that decided does not say.
namespace MailBlockBot.Core.Replies;

/// <summary>The usual actor of each verdict on shared hosting.</summary>
public static class VerdictActor
{
    /// <summary>Who acts as a rule: the customer on content, addresses and records; the hoster on the server, its address and its volume; else the receiver.</summary>
    public static Actor For(Verdict verdict) => verdict switch
    {
        Verdict.Blocklist or Verdict.RdnsHelo or Verdict.Tls or Verdict.Network => Actor.Hoster,
        Verdict.RemoteError or Verdict.MailboxFull or Verdict.RecipientDisabled => Actor.Receiver,
        Verdict.Spam or Verdict.Dmarc or Verdict.NoRecipient or Verdict.RateLimited or Verdict.SpfDkim or Verdict.ContentPolicy
            or Verdict.RelayDenied or Verdict.SenderRejected or Verdict.Other => Actor.Customer,
    };

    /// <summary>Who acts on this judgement: its row's own word, else the verdict's.</summary>
    public static Actor For(Judgement judgement) => judgement.Row?.Acts ?? For(judgement.Verdict);
}
