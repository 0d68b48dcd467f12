// First attempts put off on purpose.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Greylisting
{
    public static Table Table { get; } = new("Greylisting",
    [
        new("451", ["try again later"], Verdict.RateLimited,
            "451 Try again later")
        { Name = "TryAgain", Without = ["busy", "unavailable", "error", "problem", "failure", "resources", "system", "temporar"], Kind = "greylisting" },
        new(null, ["greylist|graylist|grey-list|gray-list|grey list|gray list|postgrey|greylst"], Verdict.RateLimited,
            "450 4.2.0 <vera@shop.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/shop.example.html")
        { Name = "Grey", Kind = "greylisting" },
        new("4xx", ["unseen sender|not yet authorized to deliver|first attempt|please retry|retry in|try again in|come back in"], Verdict.RateLimited,
            "451 4.7.1 unseen sender, please retry in 5 minutes")
        { Name = "FirstTime", Kind = "greylisting" }
    ]);
}
