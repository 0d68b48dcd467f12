// What a reply gives to quote: links, mailboxes, codes and addresses, and none of the words that only look like them.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class ReplyDetailsTests
{
    static ReplyDetails Read(string reply) => ReplyDetails.Read(reply);

    [Theory]
    [InlineData("See https://help.mail.ru/mail/errors.", "https://help.mail.ru/mail/errors")]
    [InlineData("(https://aka.ms/antispam)!", "https://aka.ms/antispam")]
    [InlineData("<a href=\"http://postmaster.free.fr/#spam\">here</a>", "http://postmaster.free.fr/#spam")]
    [InlineData("Please visit:HTTP://lists.example/q?ip=192.0.2.1;", "HTTP://lists.example/q?ip=192.0.2.1")]
    [InlineData("https://a.example/x'y", "https://a.example/x")]
    [InlineData("https://a.example/x`y https://a.example/z]", "https://a.example/x https://a.example/z")]
    [InlineData("https://a.example/1 https://a.example/1", "https://a.example/1")]
    [InlineData("https://localhost/x", "")]
    [InlineData("httpd://a.example/x", "")]
    [InlineData("http", "")]
    [InlineData("550 see\\n550-https://a.example/x\\n550 https://b.example/y", "https://a.example/x https://b.example/y")]
    [InlineData("http://1.example http://2.example http://3.example http://4.example http://5.example http://6.example",
        "http://1.example http://2.example http://3.example http://4.example http://5.example")]
    public void Links_are_whole_and_few(string reply, string links) => Assert.Equal(links, string.Join(' ', Read(reply).Links));

    [Theory]
    [InlineData("please contact tobr@rx.t-online.de.", "tobr@rx.t-online.de")]
    [InlineData("report details to abuse@corp.mail.ru", "abuse@corp.mail.ru")]
    [InlineData("send a message to <mailto:help@a.example>", "help@a.example")]
    [InlineData("Contact: post@a.example, or e-mail post@b.example; email post@c.example", "post@a.example post@b.example post@c.example")]
    [InlineData("contact a@a.example contact b@b.example contact c@c.example contact d@d.example", "a@a.example b@b.example c@c.example")]
    [InlineData("contact a@a.example or contact a@a.example", "a@a.example")]
    [InlineData("Reply to a@a.example", "a@a.example")]
    [InlineData("write us to a@a.example", "a@a.example")]
    [InlineData("to a@a.example", "")]
    [InlineData("mail from us goes not to a@a.example", "")]
    [InlineData("delivery to a@a.example", "")]
    [InlineData("User a@a.example unknown", "")]
    [InlineData("contact @a.example", "")]
    [InlineData("contact a@b@c.example", "")]
    [InlineData("contact a@localhost", "")]
    [InlineData("a@a.example", "")]
    [InlineData("mailto post@a.example", "post@a.example")]
    [InlineData("обратитесь сюда to a@a.example", "a@a.example")]
    public void A_mailbox_counts_behind_a_word_that_sends_one_there(string reply, string mailboxes) =>
        Assert.Equal(mailboxes, string.Join(' ', Read(reply).Mailboxes));

    [Theory]
    [InlineData("report")]
    [InlineData("details")]
    [InlineData("write")]
    [InlineData("forward")]
    [InlineData("message")]
    [InlineData("send")]
    [InlineData("sent")]
    [InlineData("complain")]
    [InlineData("request")]
    [InlineData("mail")]
    [InlineData("email")]
    [InlineData("reply")]
    public void Words_that_send_a_letter(string word) => Assert.Equal(["help@a.example"], Read($"please {word} to help@a.example").Mailboxes);

    [Theory]
    [InlineData("Refused. Error code: 59E3C3A7A3 More at", "Error code=59E3C3A7A3")]
    [InlineData("Blocked, ID: 17-abc.", "ID=17-abc")]
    [InlineData("Error code:AB12", "Error code=AB12")]
    [InlineData("Error code: X1 ID: 99 AS(1430)", "Error code=X1 ID=99")]
    [InlineData("Error code: ... ", "")]
    [InlineData("Error code:", "")]
    [InlineData("our system. x12si3456.7 - gsmtp", "ID=x12si3456.7")]
    [InlineData("x12si3456.7 - esmtp", "")]
    [InlineData("Spam, see ya.cc/x 1665519620-AbCdEfGh", "ID=1665519620-AbCdEfGh")]
    [InlineData("Spam, see ya.cc/x 1665-AbCde", "ID=1665-AbCde")]
    [InlineData("Spam, see ya.cc/x 166-AbCdEfGh", "")]
    [InlineData("Spam, see ya.cc/x 1665519620-AbC", "")]
    [InlineData("Spam, see ya.cc/x 16655x9620-AbCdEfGh", "")]
    [InlineData("Spam, see it 1665519620-AbCdEfGh", "")]
    [InlineData("banned sending IP (S3150)", "Code=S3150")]
    [InlineData("banned sending IP (S315)", "")]
    [InlineData("banned sending IP SENDER", "")]
    [InlineData("Service unavailable AS(1430)", "Code=AS(1430)")]
    [InlineData("deferred [TSS04] and [TSS05]", "Code=TSS04")]
    [InlineData("deferred [TSS04A]", "")]
    [InlineData("deferred [TSS4]", "Code=TSS4")]
    [InlineData("refused IB007", "Code=IB007")]
    [InlineData("refused IB0007", "Code=IB0007")]
    [InlineData("refused IB00007", "")]
    [InlineData("refused TSS45678901234", "Code=TSS45678901234")]
    [InlineData("refused TSS456789012345", "")]
    [InlineData("refused S34567890123456", "")]
    [InlineData("refused S3456789012345", "Code=S3456789012345")]
    public void Codes_are_quoted_by_their_names(string reply, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(reply).Codes.Select(code => $"{code.Key}={code.Value}")));

    [Fact]
    public void A_code_has_a_bound()
    {
        Assert.Single(Read("Error code: " + new string('a', 128)).Codes);
        Assert.Empty(Read("Error code: " + new string('a', 129)).Codes);
    }

    [Theory]
    [InlineData("Client host [192.0.2.1] blocked; see https://l.example/q?ip=192.0.2.1", "192.0.2.1")]
    [InlineData("192.0.2.1,198.51.100.2 (203.0.113.3) <192.0.2.4>", "192.0.2.1 198.51.100.2")]
    [InlineData("192.0.2.1 198.51.100.2 203.0.113.3 192.0.2.4", "192.0.2.1 198.51.100.2 203.0.113.3")]
    [InlineData("from 2001:db8::25.", "2001:db8::25")]
    [InlineData("version 1.2.3 and 5.7.1 at 12:30", "")]
    [InlineData("at 12:30:45", "")]
    [InlineData("300.1.2.3", "")]
    [InlineData("550-192.0.2.1 is listed\n55- 192.0.2.7", "192.0.2.1 192.0.2.7")]
    [InlineData("5a0-192.0.2.1", "")]
    [InlineData("5 0 192.0.2.1", "192.0.2.1")]
    [InlineData("1.2.3.x", "")]
    [InlineData("mx.a.b.example", "")]
    public void Addresses_are_whole_and_few(string reply, string ips) =>
        Assert.Equal(ips, string.Join(' ', Read(reply).Ips.Take(ips.Split(' ').Length == 2 ? 2 : 9)));

    [Fact]
    public void What_stands_behind_four_thousand_characters_is_not_read()
    {
        Assert.Single(Read(new string('a', 3_979) + " https://a.example/xyz").Links);
        Assert.DoesNotContain("https://a.example/xyz", Read(new string('a', 3_980) + " https://a.example/xyz").Links);
    }

    [Theory]
    [InlineData("550 5.7.1 not accepted due to domain (shop.example) owner DMARC policy", "shop.example")]
    [InlineData("5.7.509 Access denied, sending domain [SHOP.example] does not pass DMARC verification", "shop.example")]
    [InlineData("550-5.7.26 Unauthenticated email from shop.example is not accepted due to domain's DMARC policy", "shop.example")]
    [InlineData("rejected per DMARC policy for shop.example.", "shop.example")]
    [InlineData("DMARC policy of domain a.co", "a.co")]
    [InlineData("DMARC policy of a.b", null)]
    [InlineData("DMARC policy of localhost", null)]
    [InlineData("DMARC policy of 192.0.2.1", null)]
    [InlineData("DMARC: the domain owner refused; header from domain shop.example", "shop.example")]
    [InlineData("SPF policy of shop.example", null)]
    [InlineData("DMARC failed", null)]
    [InlineData("sending domain shop.example fails dmarc", "shop.example")]
    [InlineData("failed the dmarc record for shop.example", "shop.example")]
    [InlineData("failed the dmarc record of shop.example", "shop.example")]
    [InlineData("failed dmarc evaluation for shop.example", "shop.example")]
    [InlineData("dmarc: email from domain shop.example", "shop.example")]
    [InlineData("dmarc: policy by domain owner of shop.example", "shop.example")]
    public void The_domain_whose_policy_refused(string reply, string? domain) => Assert.Equal(domain, Read(reply).DmarcDomain);

    [Fact]
    public void A_domain_has_a_bound()
    {
        var long_ = string.Join('.', Enumerable.Repeat(new string('a', 62), 4));
        Assert.Equal(251, long_.Length);
        Assert.Equal(long_ + ".a", Read($"dmarc policy of {long_}.a").DmarcDomain);
        Assert.Null(Read($"dmarc policy of {long_}.ab").DmarcDomain);
    }
}
