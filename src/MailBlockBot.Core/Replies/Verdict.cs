// What one SMTP reply says, in sixteen words that the whole project shares.
namespace MailBlockBot.Core.Replies;

/// <summary>What a receiver's (or the own server's) reply means. The first four are the causes that get an account blocked.</summary>
public enum Verdict
{
    /// <summary>The content was judged spam or phishing.</summary>
    Spam,
    /// <summary>The sender domain's DMARC policy refused the message (RFC 7489).</summary>
    Dmarc,
    /// <summary>No such mailbox, domain or host.</summary>
    NoRecipient,
    /// <summary>An IP address or a domain is listed, banned or of bad reputation.</summary>
    Blocklist,
    /// <summary>The recipient's quota is used up.</summary>
    MailboxFull,
    /// <summary>Too many messages, connections or recipients; greylisting.</summary>
    RateLimited,
    /// <summary>SPF or DKIM failed, or neither is there.</summary>
    SpfDkim,
    /// <summary>Size, attachment, virus, malformed message, other policy on content.</summary>
    ContentPolicy,
    /// <summary>No or wrong reverse DNS, bad HELO.</summary>
    RdnsHelo,
    /// <summary>Relaying refused, or an SMTP login is needed or wrong.</summary>
    RelayDenied,
    /// <summary>TLS is needed or failed.</summary>
    Tls,
    /// <summary>Connection, timeout, DNS trouble, retries used up.</summary>
    Network,
    /// <summary>The mailbox is there, but disabled, suspended, inactive or closed to this sender.</summary>
    RecipientDisabled,
    /// <summary>This envelope sender or its domain is refused.</summary>
    SenderRejected,
    /// <summary>A fault, misconfiguration or lack of room at the receiver; protocol errors.</summary>
    RemoteError,
    /// <summary>Refused without a reason that can be read.</summary>
    Other,
}

/// <summary>The verdicts' names in JSON, in locales and on the command line.</summary>
public static class VerdictNames
{
    /// <summary>The verdict's name in snake case, for instance <c>no_recipient</c>.</summary>
    public static string Name(this Verdict verdict) => verdict switch
    {
        Verdict.Spam => "spam",
        Verdict.Dmarc => "dmarc",
        Verdict.NoRecipient => "no_recipient",
        Verdict.Blocklist => "blocklist",
        Verdict.MailboxFull => "mailbox_full",
        Verdict.RateLimited => "rate_limited",
        Verdict.SpfDkim => "spf_dkim",
        Verdict.ContentPolicy => "content_policy",
        Verdict.RdnsHelo => "rdns_helo",
        Verdict.RelayDenied => "relay_denied",
        Verdict.Tls => "tls",
        Verdict.Network => "network",
        Verdict.RecipientDisabled => "recipient_disabled",
        Verdict.SenderRejected => "sender_rejected",
        Verdict.RemoteError => "remote_error",
        Verdict.Other => "other",
    };

    /// <summary>Whether the verdict is one of the four causes that get an account blocked.</summary>
    public static bool IsCause(this Verdict verdict) => verdict <= Verdict.Blocklist;
}
