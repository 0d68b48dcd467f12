// Replies that look alike and mean different things, and the help page's fifteen wordings of a mailbox that does not exist.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class HardPairTests
{
    [Theory]
    [InlineData("User not found")]
    [InlineData("User unknown")]
    [InlineData("No such user here")]
    [InlineData("account unknown")]
    [InlineData("Address rejected")]
    [InlineData("all relevant MX records point to non-existent hosts")]
    [InlineData("Unrouteable address")]
    [InlineData("Invalid mailbox")]
    [InlineData("Mailbox unavailable")]
    [InlineData("Invalid recipient")]
    [InlineData("DNS: no such domain")]
    [InlineData("Recipient address rejected")]
    [InlineData("Bad destination mailbox address")]
    [InlineData("Host or domain name not found")]
    [InlineData("The email account that you tried to reach does not exist")]
    public void Each_wording_of_a_missing_mailbox_is_known(string text) => Assert.All([text, "550 " + text, "550 5.7.1 " + text],
        reply => Assert.Equal("no_recipient", ReplyBook.Standard.Judge(reply).Verdict.Name()));

    [Theory]
    [InlineData("dmarc", "550-5.7.26 Unauthenticated email from mail.ru is not accepted due to domain's\\n550-5.7.26 DMARC policy.")]
    [InlineData("spf_dkim", "550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.")]
    [InlineData("spf_dkim", "550 5.7.515 Access denied, sending domain shop.example does not meet the required authentication level. Spf= Fail , Dkim= Pass , DMARC= Pass")]
    [InlineData("no_recipient", "550 5.4.1 Recipient address rejected: Access denied.")]
    [InlineData("no_recipient", "550 5.7.1 No such user!")]
    [InlineData("recipient_disabled", "550 5.7.1 Policy rejection on the target address")]
    [InlineData("no_recipient", "550 Message was not accepted -- invalid mailbox.  Local mailbox a@list.ru is unavailable: user not found")]
    [InlineData("recipient_disabled", "550 Message was not accepted -- invalid mailbox.  Local mailbox a@list.ru is unavailable: account is disabled")]
    [InlineData("rate_limited", "451 4.7.1 Sorry, the service is currently unavailable. Please come back later. 853-82")]
    [InlineData("blocklist", "554-Your access to this mail system has been rejected due to the sending MTA's poor reputation.")]
    [InlineData("rate_limited", "421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints")]
    [InlineData("mailbox_full", "552 5.2.2 <vera@shop.example>: user is over quota")]
    [InlineData("content_policy", "552 5.3.4 Message size exceeds fixed limit")]
    [InlineData("remote_error", "452 4.3.1 Insufficient system storage")]
    [InlineData("network", "450 4.4.3 Host not found, try again")]
    [InlineData("no_recipient", "550 5.1.1 <info@antispam.example>: User unknown")]
    [InlineData("spam", "550 5.7.1 \\320\\237\\320\\270\\321\\201\\321\\214\\320\\274\\320\\276 \\320\\276\\321\\202\\320\\272\\320\\273\\320\\276\\320\\275\\320\\265\\320\\275\\320\\276: \\320\\277\\320\\276\\320\\264\\320\\276\\320\\267\\321\\200\\320\\265\\320\\275\\320\\270\\320\\265 \\320\\275\\320\\260 \\321\\201\\320\\277\\320\\260\\320\\274")]
    [InlineData("no_recipient", "550 5.1.2 The domain shop.example does not exist")]
    [InlineData("sender_rejected", "550 5.1.8 Domain of sender address vera@shop.example does not exist")]
    [InlineData("relay_denied", "530 5.7.1 Client was not authenticated")]
    [InlineData("spf_dkim", "550 5.7.26 This mail is unauthenticated: neither SPF nor DKIM passed")]
    [InlineData("sender_rejected", "550 5.7.136 sender was not authenticated")]
    [InlineData("mailbox_full", "552 5.2.2 Mailbox size limit exceeded")]
    [InlineData("content_policy", "552 5.3.4 Message size limit exceeded")]
    [InlineData("remote_error", "452 4.3.1 Out of disk space")]
    [InlineData("blocklist", "550 Your IP has been blocked")]
    [InlineData("sender_rejected", "550 Your email address is blocked by this user")]
    [InlineData("recipient_disabled", "550 This user's mailbox has been blocked")]
    [InlineData("spam", "550 5.7.1 Message blocked: spam content")]
    [InlineData("no_recipient", "Host or domain name not found. Name service error for name=shop.example type=A: Host not found")]
    [InlineData("network", "Host or domain name not found. Name service error for name=shop.example type=MX: Host not found, try again")]
    [InlineData("rdns_helo", "450 4.7.1 <mail>: Helo command rejected: Host not found")]
    [InlineData("rate_limited", "451 4.7.1 Try again later")]
    [InlineData("remote_error", "451 4.7.1 Service unavailable - try again later")]
    [InlineData("spam", "554 5.7.1 a link in your message is listed in a URL blocklist")]
    [InlineData("blocklist", "554 5.7.1 the domain shop.example is listed in a domain blocklist")]
    [InlineData("blocklist", "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org")]
    [InlineData("blocklist", "421 4.7.1 Connection refused - your host has a bad sender score")]
    [InlineData("rate_limited", "421 4.7.28 unusual volume of mail from your IP address")]
    public void Look_alikes_are_told_apart(string verdict, string reply) => Assert.Equal(verdict, ReplyBook.Standard.Judge(reply).Verdict.Name());

    [Theory]
    [InlineData("retry timeout exceeded")]
    [InlineData("all hosts for 'aol.com' have been failing for a long time (and retry time not reached)")]
    public void A_line_without_a_reply_gave_up(string text) => Assert.True(ReplyBook.Standard.Judge(text).GaveUp);
}
