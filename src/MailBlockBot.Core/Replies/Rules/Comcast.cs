// Comcast (Xfinity): a numbered code behind a link to the postmaster's page.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Comcast
{
    public static Table Table { get; } = new("Comcast",
    [
        new(null, ["smtp-error-codes.php#pt|mail-error-codes#pt|*#pt0000", "comcast|ptr"], Verdict.RdnsHelo,
            "554 resimta-po-06v.sys.comcast.net comcast 192.0.2.1 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry. Please see http://postmaster.comcast.net/smtp-error-codes.php#PT000001")
        { Name = "Ptr" },
        new("5.2.1", ["account not available"], Verdict.RecipientDisabled,
            "550 5.2.1 <vera@comcast.net> Account not available")
        { Name = "AccountNotAvailable" },
        new(null, ["*smtp-error-codes.php#rl|*#rl00|*faq/rl00"], Verdict.RateLimited,
            "421 Reverse throttled, see http://postmaster.comcast.net/smtp-error-codes.php#RL000001")
        { Name = "Rate", Kind = "volume" },
        new(null, ["*smtp-error-codes.php#bl|*smtp-error-codes.php#es|*#bl00|*#es00|*faq/bl00|*faq/es00|comcast block for spam|bl000000|es000010"], Verdict.Blocklist,
            "554 resimta-po-06v.sys.comcast.net comcast 192.0.2.1 Comcast block for spam.  Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000")
        { Name = "Listed", Kind = "ip", Acts = Actor.Hoster, Appeal = "https://postmaster.comcast.net/block-removal-request.html" }
    ])
    { Source = "http://postmaster.comcast.net/mail-error-codes.html" };
}
