// What an enhanced status code alone says (RFC 3463, IANA's registry); only the codes that receivers use as they are meant.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Codes
{
    public static Table Table { get; } = new("Codes",
    [
        new("x.2.2", [], Verdict.MailboxFull,
            "552 5.2.2 <vera@shop.example>")
        { Name = "Full" },
        new("x.1.1", [], Verdict.NoRecipient,
            "550 5.1.1 <vera@shop.example>")
        { Name = "NoUser" },
        new("x.1.2-4", [], Verdict.NoRecipient,
            "550 5.1.2 <vera@shop.example>")
        { Name = "NoDomain" },
        new("x.1.6", [], Verdict.NoRecipient,
            "551 5.1.6 gone")
        { Name = "Moved" },
        new("x.1.7-8", [], Verdict.SenderRejected,
            "550 5.1.8 sorry")
        { Name = "Sender" },
        new("x.3.4", [], Verdict.ContentPolicy,
            "552 5.3.4 sorry")
        { Name = "Size", Kind = "size" },
        new("x.2.3", [], Verdict.ContentPolicy,
            "552 5.2.3 sorry")
        { Name = "SizeRecipient", Kind = "size" },
        new("x.2.1", [], Verdict.RecipientDisabled,
            "550 5.2.1 sorry")
        { Name = "Disabled" },
        new("x.4.6", [], Verdict.Network,
            "554 5.4.6 sorry")
        { Name = "Loop" },
        new("x.4.7", [], Verdict.Network,
            "554 5.4.7 sorry")
        { Name = "Expired" },
        new("x.4.1-4", [], Verdict.Network,
            "450 4.4.1 sorry")
        { Name = "Net" },
        new("x.3.1", [], Verdict.RemoteError,
            "452 4.3.1 sorry")
        { Name = "SystemFull" },
        new("x.3.2-5", [], Verdict.RemoteError,
            "450 4.3.2 sorry")
        { Name = "System" },
        new("x.5.3", [], Verdict.RateLimited,
            "452 4.5.3 sorry")
        { Name = "TooMany" },
        new("x.5.0-5", [], Verdict.RemoteError,
            "503 5.5.1 sorry")
        { Name = "Protocol" },
        new("x.6.x", [], Verdict.ContentPolicy,
            "550 5.6.0 sorry")
        { Name = "Media", Kind = "format" },
        new("x.7.8", [], Verdict.RelayDenied,
            "535 5.7.8 sorry")
        { Name = "Login" },
        new("x.7.10-11", [], Verdict.Tls,
            "530 5.7.10 sorry")
        { Name = "Tls" },
        new("x.7.13", [], Verdict.RecipientDisabled,
            "525 5.7.13 sorry")
        { Name = "DisabledUser" },
        new("x.7.20-24", [], Verdict.SpfDkim,
            "550 5.7.23 sorry")
        { Name = "Dkim" },
        new("x.7.25", [], Verdict.RdnsHelo,
            "550 5.7.25 sorry")
        { Name = "Ptr" },
        new("x.7.26", [], Verdict.SpfDkim,
            "550 5.7.26 sorry")
        { Name = "Auth" },
        new("x.7.28", [], Verdict.RateLimited,
            "421 4.7.28 sorry")
        { Name = "Flood", Kind = "volume" },
        new("53x", [], Verdict.RelayDenied,
            "535 sorry")
        { Name = "LoginCode" },
        new("50x", [], Verdict.RemoteError,
            "502 sorry")
        { Name = "ProtocolCode" },
        new("451 4.3.0", [], Verdict.RemoteError,
            "451 4.3.0 sorry")
        { Name = "TempFault" }
    ])
    { Source = "RFC 3463; IANA, SMTP Enhanced Status Codes" };
}
