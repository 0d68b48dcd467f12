// Words that a sending server or a mail program put around a reply are not the receiver's, whatever they would mean in its mouth.
using System.Text;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("554 5.7.1 Message rejected", "SMTP error from remote mail server after RCPT TO:<a@spam.example>: 554 5.7.1 Message rejected")]
    [InlineData("554 denied", "SMTP error from remote mail server after initial connection: host mx.spam.example [192.0.2.1]: 554 denied")]
    [InlineData("554 denied", "host mx.spam.example [192.0.2.1]\\n SMTP error from remote mail server after end of data:\\n 554 denied")]
    [InlineData("550 denied", "R=dnslookup T=remote_smtp H=mx.shop.example [192.0.2.1]: SMTP error from remote mail server after MAIL FROM:<vera@shop.example> SIZE=1563: 550 denied")]
    [InlineData("550 refused", "SMTP error from remote server for RCPT TO command, host: mx.spam.example (192.0.2.1) reason: 550 refused")]
    [InlineData("550 denied", "host mx.spam.example[192.0.2.1] said: 550 denied (in reply to MAIL FROM command)")]
    [InlineData("550 denied", "host mx.spam.example[192.0.2.1] said:\n 550 denied (in reply to MAIL FROM command)")]
    [InlineData("550 denied", "550 denied (in reply to MAIL FROM command)")]
    [InlineData("554 denied", "delivery temporarily suspended: host mx.spam.example[192.0.2.1] refused to talk to me: 554 denied")]
    [InlineData("550 Message rejected.", "192.0.2.1 does not like recipient. Remote host said: 550 Message rejected. Giving up on 192.0.2.1.")]
    [InlineData("550 denied", "LMTP error after MAIL FROM:<vera@shop.example> SIZE=1563: 550 denied")]
    [InlineData("5.7.1 Message rejected", "SMTP error from remote mail server after RCPT TO:<vera@shop.example>: 5.7.1 Message rejected")]
    [InlineData("550 5.7.1 Message rejected", "Remote Server at mx.spam.example (192.0.2.1) returned '550 5.7.1 Message rejected'")]
    [InlineData("550 Message rejected.", "An error occurred while sending mail. The mail server responded:  550 Message rejected. Please check the message recipient and try again.")]
    [InlineData("550 Message rejected.", "При отправке письма произошла ошибка. Почтовый сервер ответил:  550 Message rejected. Проверьте адрес получателя и попробуйте снова.")]
    [InlineData("550 relay not permitted", "Сообщение не может быть отправлено. Протокол: SMTP, Ответ сервера: \"550 relay not permitted\", Порт: 25, Защита (SSL): Нет, Ошибка сервера: 550")]
    [InlineData("550 relay not permitted", "The message could not be sent. Protocol: SMTP, Server Response: '550 relay not permitted', Port: 25, Secure(SSL): No")]
    [InlineData("550 5.1.1 <vera@shop.example>: SMTP error from remote mail server", "550 5.1.1 <vera@shop.example>: SMTP error from remote mail server")]
    [InlineData("192.0.2.1 does not like recipient.", "192.0.2.1 does not like recipient.")]
    [InlineData("", "")]
    [InlineData(")", ")")]
    public void The_reply_is_found_in_what_quotes_it(string reply, string pasted) => Assert.Equal(reply, Encoding.UTF8.GetString(Quotation.Inside(Encoding.UTF8.GetBytes(pasted))));

    [Theory]
    [InlineData("SMTP error from remote mail server after RCPT TO:<a@b.example>: ")]
    [InlineData("host mx.spam.example[192.0.2.1] said: ")]
    [InlineData("host blacklist.example[192.0.2.1] refused to talk to me: ")]
    [InlineData("Remote host said: ")]
    public void A_pasted_reply_is_judged_as_the_bare_one(string around)
    {
        foreach (var row in ReplyBook.Standard.Rules.Where(row => row.Seen.Length > 3 && char.IsAsciiDigit(row.Seen[2]) && row.Seen[3] == ' '))
            Assert.Equal(row.Name, ReplyBook.Standard.Judge(around + row.Seen).Rule);
    }

    [Theory]
    [InlineData("blocklist", "554 The sender 192.0.2.25 is banned")]
    [InlineData("blocklist", "550 We do not accept mail from 192.0.2.1")]
    [InlineData("blocklist", "421 192.0.2.9 is blocked")]
    [InlineData("network", "connect to mx.shop.example[192.0.2.1]:25: Connection refused")]
    [InlineData("relay_denied", "550 relaying to <vera@shop.example> from 192.0.2.1 is denied")]
    [InlineData("spf_dkim", "550 192.0.2.1 is not permitted to send mail for shop.example")]
    public void An_address_is_a_subject_of_its_own(string verdict, string reply) => Assert.Equal(verdict, ReplyBook.Standard.Judge(reply).Verdict.Name());
}
