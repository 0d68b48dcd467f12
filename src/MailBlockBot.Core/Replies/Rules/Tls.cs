// Encryption that is missing, wanted or broken.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Tls
{
    public static Table Table { get; } = new("Tls",
    [
        new(null, ["starttls", "required|must |not support|not-support|needed|not offer|first|fail|to send|refus|not available|not advertise|"
            + "unavailable|error|use |problem|broken|no starttls|without|требуется|erforderlich|requis|requerid|wymagan"], Verdict.Tls,
            "530 5.7.0 Must issue a STARTTLS command first")
        { Name = "Starttls", Without = ["pipelin", "may not be repeated"] },
        new(null, ["tls |ssl |encryption|encrypted|secure connection|secure session|encrypted connection|high-strength cipher|tls-", "required|"
            + "require|needed|need |only |must |mandatory|not offer|not support|not available|unavailable|fail|error|handshake|negotiat|version|"
            + "protocol|without|cannot start|problem|cipher|engine|please use|use |no |not enabled|not possible|impossible|went wrong|enforce|first|route requires"], Verdict.Tls,
            "454 4.7.0 TLS not available due to local problem")
        { Name = "Needed", Near = 6, Without = ["encrypted archive", "archive", "attachment", "encrypted message", "authentication mechanism",
            "encrypted file", "encrypted zip"] },
        new(null, ["clear text|cleartext|unencrypted|without encryption|in the clear|plaintext connection|plaintext session|plain text connection|plain text session", Words.Refused + "|not taken|not take|*n't take|only encrypted|no mail"], Verdict.Tls,
            "550 5.7.1 Mail in clear text is not taken here")
        { Name = "ClearText", Near = 6, Without = ["password", "authenticat", "login", "auth ", "html", "archive", "attachment"] },
        new(null, ["certificate|cert ", "expired|invalid|mismatch|not verified|verif|validation|untrusted|not trusted|tlsa|dane|self|match|"
            + "required|unknown ca|revoked|rejected|fail|error"], Verdict.Tls,
            "Server certificate not verified")
        { Name = "Certificate" },
        new(null, ["mta-sts|sts policy|ssl_connect|ssl handshake|(tls|tls version|tls protocol|cipher|handshake failure|tlsa|dane validation|"
            + "dane|cleartext session|cleartext connection|cleartext delivery|plaintext session|plaintext connection|plaintext delivery|has to be encrypted|must be encrypted|encrypted session|encrypted channel|encrypted connection|encrypted link|not encrypted|unencrypted|encrypt your|encrypt the session|encrypt this session|encrypt the connection|session must be encrypted"], Verdict.Tls,
            "450 mta-sts policy validation")
        { Name = "Dane" }
    ])
    { Source = "RFC 3207, RFC 7672, RFC 8461; Postfix, TLS_README" };
}
