// Relaying and logins.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Relay
{
    public static Table Table { get; } = new("Relay",
    [
        new(null, ["relay|relaying|*open-relay", "denied|denies|deny|not permit|unable|not allow|prohibit|no relay|open relay|reject|not a relay|"
            + "cannot|do not|does not|not authorized|not authorised|forbidden|refused|disallowed|restrict|not open|for this|access|operation|"
            + "disabled|required|only |needs|not relay|we don't|*n't allow|*n't permit|from your|not your|off|closed|to relay|for <|for @|bad"], Verdict.RelayDenied,
            "554 5.7.1 <kate@postfix-site.example>: Relay access denied")
        { Name = "Relay", Near = 6, Without = ["relays.", "quota", "limit", "relay=", "recipient table", "next-hop mta", "dnsbl", "open relay list", "tls"] },
        new(null, ["not a gateway|allowed rcpthosts|local user only|local users only|registered users|only for local|not local host|"
            + "cannot deliver mail for|not one of our domains|not a local domain|domain is not local|not a hosted domain|not hosted here|"
            + "don't handle mail for|not deliver mail for|do not accept mail for|not accept mail for that domain|not accept mail for this domain|not responsible for|"
            + "non-local e-mail|not forward mail|not forward email|not forward e-mail|no longer relay|delivery is not allowed to this|remote domains|non-accepted domain|not served here|"
            + "not passed on|not pass on|third-party mail|third party mail|not configured to use|domain is not configured|domain not configured|domain is not set up|not handled here|not handled by this|not served by this|not hosted by this|not hosted on this|local domains only"],
            Verdict.RelayDenied,
            "550 not local host shop.example, not a gateway")
        { Name = "NotHere", Without = ["no such domain"] },
        new(null, ["auth error|auth fail|fail authentication|failed authentication|sign in |sign on |signed in|log on |login incorrect|login error|authentication required|authentication is required|auth required|smtp auth|smtp authentication|must authenticate|"
            + "must issue an auth|auth command|authenticate first|authentication fail|authentication credentials|incorrect authentication|"
            + "invalid credentials|bad username|bad user name|bad user or|bad user/|username or password|user name or password|login required|login fail|login attempts|"
            + "not logged in|without login|log in|login first|login to|not authenticated|unauthenticated|requires authentication|"
            + "require authentication|authentication needed|please authenticate|authentication unsuccessful|authorization required|"
            + "authorization failed|must be authenticated|should authenticate|authenticate on|authenticate via|authenticate to|use authentication|port 587|submission port|pop before|pop3 before|check mail first|check for new mail|"
            + "check your mail|server authentication|authentication mechanism|authentication rejected|authentication not allowed|"
            + "authentication error|authentication is needed|authentication credential|password|credentials|sasl|auth=|xoauth"],
            Verdict.RelayDenied,
            "535 5.7.8 Error: authentication failed: authentication credentials invalid")
        { Name = "Login", Without = ["temporary system", "temporary auth", "sender was not", "sender not auth", "sender is not auth",
            "authrequired", "unauthenticated commands", "no longer supported", "unauthenticated email", "unauthenticated mail",
            "did not log in", "not logged in for", "last login", "password-protected", "zip ", "bad sequence", "sender is not same", "not the same as", "not same as",
            "password protected", "archive"] },
        // RFC 4954: 530, 534, 535 and 538 answer a login.
        new("53x", ["expired|locked|disabled|blocked|invalid|denied|suspended|too many|not possible|not allowed"], Verdict.RelayDenied,
            "535 5.7.8 Token expired")
        { Name = "LoginCode", Without = ["tls", "quota", "relay=", "mailbox"] }
    ])
    { Source = "Postfix, smtpd_check.c; Sendmail, cf/README; RFC 4954" };
}
