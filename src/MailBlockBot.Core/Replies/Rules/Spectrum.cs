// Spectrum (Charter, Time Warner, Road Runner): codes of its acceptable use policy, AUP#In-1310 and the like.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Spectrum
{
    public static Table Table { get; } = new("Spectrum",
    [
        new(null, ["does not exist e2110"], Verdict.SenderRejected,
            "553 5.1.0 user shop.example does not exist E2110")
        { Name = "From" },
        new(null, ["aup#in-13|aup#out-13|aup#in-14|aup#out-14|aup#i-13|aup#o-13|aup#i-14|aup#o-14|aup#13|aup#14"], Verdict.RateLimited,
            "550 5.1.0 <user@amazonses.com> sender rejected. AUP#In-1310")
        { Name = "Limit", Kind = "volume" },
        new(null, ["aup#i-|aup#in-|aup#o-|aup#out-|aup#e-|aup#b|aup#1"], Verdict.Blocklist,
            "554 ERROR: Mail Refused - see https://www.spectrum.net/support/internet/understanding-email-error-codes AUP#I-1000")
        { Name = "Refused", Kind = "ip", Acts = Actor.Hoster, Without = ["too many", "spam"] }
    ])
    { Source = "https://www.spectrum.net/support/internet/understanding-email-error-codes" };
}
