// Relaying and logins.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Relay
{
    public static Table Table { get; } = new("Relay",
    [
        new(null, ["relay quota"], Verdict.RateLimited,
            "554 You've reached your daily relay quota - 203.0.113.0")
        { Name = "Quota", Kind = "volume" },
        new(null, ["too many unauthenticated|too many related errors|too many errors|too many error|too many unrecognized|"
            + "insufficient permission|message ended early|mailer error|unable to contact ldap|ldap server"], Verdict.RemoteError,
            "554 5.7.0 too many unauthenticated commands")
        { Name = "TooManyCommands" },
        new(null, ["relay access denied|relaying denied|relay not permitted|unable to relay|relay denied|relaying not|no relaying|"
            + "not permitted to relay|open relay|relay prohibited|relaying prohibited|relay is not|relaying is|"
            + "not allowed to relay|cannot relay|we do not relay|does not relay|relay operation|relay for|relaying for|relay|"
            + "not a gateway|not local"], Verdict.RelayDenied,
            "554 5.7.1 <kate@postfix-site.example>: Relay access denied")
        { Name = "Relay" },
        new(null, ["authentication required|authentication is required|auth required|smtp auth|must authenticate|"
            + "authenticate first|authentication fail|authentication credentials|incorrect authentication|"
            + "invalid credentials|bad username|username or password|login|log in|not authenticated|unauthenticated|"
            + "requires authentication|authentication needed|please authenticate|authentication unsuccessful|not logged in|"
            + "authorization required|must be authenticated|pop before|check mail first|server authentication|"
            + "authentication mechanism|authentication rejected|password|credentials"], Verdict.RelayDenied,
            "535 5.7.8 Error: authentication failed: authentication credentials invalid")
        { Name = "Login", Without = ["temporary system", "temporary auth", "sender was", "sender not"] }
    ]);
}
