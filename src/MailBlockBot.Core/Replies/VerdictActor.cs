// Who can act on a verdict when the row that decided does not say.
namespace MailBlockBot.Core.Replies;

/// <summary>The usual actor of each verdict on shared hosting.</summary>
public static class VerdictActor
{
    /// <summary>Who acts on this judgement: its row's own word, else the verdict's usual one; null where the reply itself does not tell.</summary>
    public static Actor? For(Judgement judgement) => judgement.Row?.Acts ?? Usual(judgement);

    // A listed domain is the customer's to clear, whose site must be cleaned first (https://www.spamhaus.org/blocklists/domain-blocklist/); a listed address is the hoster's.
    static Actor? Usual(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.Blocklist when judgement.Kind == "domain" => Actor.Customer,
        Verdict.Blocklist or Verdict.RdnsHelo or Verdict.Tls => Actor.Hoster,
        Verdict.MailboxFull or Verdict.RecipientDisabled or Verdict.RemoteError or Verdict.Network => Actor.Receiver,
        Verdict.Spam or Verdict.Dmarc or Verdict.NoRecipient or Verdict.RateLimited or Verdict.SpfDkim or Verdict.ContentPolicy
            or Verdict.RelayDenied or Verdict.SenderRejected => Actor.Customer,
        Verdict.Other => null,
    };
}
