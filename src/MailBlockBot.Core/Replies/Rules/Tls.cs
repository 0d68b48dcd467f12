// Encryption that is missing, wanted or broken.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Tls
{
    public static Table Table { get; } = new("Tls",
    [
        new(null, ["starttls", "required|must issue|not support|needed|not offer|first|fail|to send|refus|not available"], Verdict.Tls,
            "530 5.7.0 Must issue a STARTTLS command first")
        { Name = "Starttls" },
        new(null, ["encryption required|encryption needed|requires encryption|requires tls|tls required|tls is required|"
            + "tls connection|require tls|requiretls|mandatory tls|tls not available|tls currently unavailable|"
            + "does not support tls|tls encryption|tls handshake|tls negotiation|tls fail|cannot start tls|ssl required|"
            + "use tls|without tls|tls error|plaintext connection"], Verdict.Tls,
            "454 4.7.0 TLS not available due to local problem")
        { Name = "Needed" },
        new(null, ["certificate", "expired|invalid|mismatch|not verified|verif|validation|untrusted|tlsa|dane|self|match|required"], Verdict.Tls,
            "Server certificate not verified")
        { Name = "Certificate" },
        new(null, ["mta-sts|sts policy|ssl_connect|ssl handshake|(tls|tls version|tls protocol|cipher"], Verdict.Tls,
            "450 mta-sts policy validation")
        { Name = "Dane" }
    ]);
}
