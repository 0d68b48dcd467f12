// Lists and groups closed to outsiders, and accounts that want no mail from this sender.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Members
{
    public static Table Table { get; } = new("Members",
    [
        new(null, ["not a member of this|posting to this list|members only|member of the mailing list|not authorized to post|"
            + "not allowed to post|only members"], Verdict.SenderRejected,
            "You are not a member of this mailing list <user@example.org>.")
        { Name = "NotMember" },
        new(null, ["recipient preferences|rejected by user"], Verdict.ContentPolicy,
            "550 5.1.1 Refused due to recipient preferences")
        { Name = "Preferences", Kind = "policy" }
    ]);
}
