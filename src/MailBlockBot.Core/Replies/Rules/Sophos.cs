// Sophos Email: an XGEMAIL number for each check.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Sophos
{
    public static Table Table { get; } = new("Sophos",
    [
        new(null, ["xgemail_0001|xgemail_0002"], Verdict.SpfDkim,
            "550 5.7.1 XGEMAIL_0002 Message failed an SPF check.")
        { Name = "SpfDkim" },
        new(null, ["xgemail_0003"], Verdict.Dmarc,
            "550 5.7.1 XGEMAIL_0003 Message failed a DMARC check.")
        { Name = "Dmarc" },
        new(null, ["xgemail_0004|xgemail_0005|xgemail_0008"], Verdict.Blocklist,
            "550 5.7.1 XGEMAIL_0004 Sender IP address failed an RBL test.")
        { Name = "Listed", Acts = Actor.Hoster, List = "Sophos" },
        new(null, ["xgemail_0006"], Verdict.Tls,
            "550 5.7.1 XGEMAIL_0006 Message rejected because the TLS version used doesn't match the version configured in your policy.")
        { Name = "Tls" },
        new(null, ["xgemail_0007"], Verdict.RemoteError,
            "550 5.7.1 XGEMAIL_0007 Message rejected because your license has expired.")
        { Name = "License" },
        new(null, ["xgemail_0009"], Verdict.SenderRejected,
            "550 5.7.1 XGEMAIL_0009 Message rejected because a domain, an IP address, or an email address is in the user block list.")
        { Name = "UserList" },
        new(null, ["xgemail_0010|xgemail_0011"], Verdict.NoRecipient,
            "550 5.1.1 XGEMAIL_0011 Message rejected because the recipient's email address doesn't exist in the Sophos Email protected domain.")
        { Name = "NoRecipient" },
        new(null, ["xgemail_0012"], Verdict.ContentPolicy,
            "552 5.3.4 XGEMAIL_0012 Message rejected because it exceeded the allowed size.")
        { Name = "Size", Kind = "size" },
        new(null, ["xgemail_0013|xgemail_0014|xgemail_0015"], Verdict.RateLimited,
            "450 4.7.1 XGEMAIL_0014 Message rejected because it exceeded the recipient's inbound rate limit for the single sender.")
        { Name = "Rate", Kind = "volume" }
    ])
    { Source = "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html" };
}
