// Sendmail's lines after its operation guide: what they say of each recipient, and that two queues are one message.
using System.Text;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Logs;

public sealed class SendmailTests
{
    static readonly byte[] Log = Samples.Bytes("Samples", "sendmail", "mail.log");

    [Fact]
    public void Every_recipient_has_its_outcome_and_reply() => Assert.Equal(
        [
            (RecordKind.Failed, "max@mail.ru", "550 5.7.1 This message was not accepted due to domain (mail.ru) owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc", "mxs.mail.ru"),
            (RecordKind.Delivered, "anna@gmail.com", "2.0.0 Sent (OK  1795507135 2c6caf6488si710lfa.710 - gsmtp)", "gmail-smtp-in.l.google.com"),
            (RecordKind.Delivered, "ca11207@vh84.hosting.example", "2.0.0 Sent", ""),
            (RecordKind.Failed, "gone@corp.example", "5.1.1 User unknown", "mx.corp.example"),
            (RecordKind.Failed, "old@corp.example", "5.1.1 User unknown", "mx.corp.example"),
            (RecordKind.Deferred, "slow@list.ru", "451 4.7.1 Greylisted, try again later", "mxs.mail.ru"),
            (RecordKind.Failed, "x@no-such-domain.example", "5.1.2 Host unknown (Name server: no-such-domain.example: host not found)", "no-such-domain.example"),
        ],
        Records.Read(Log).Where(record => record.Kind is RecordKind.Failed or RecordKind.Deferred or RecordKind.Delivered).Select(record => (record.Kind, record.Recipient, record.Reply, record.RemoteHost)));

    [Fact]
    public void A_message_counts_once_and_a_bounce_not_at_all()
    {
        var diagnosis = Samples.Diagnose(Log);
        Assert.Equal((3L, 4L, 1L, 1L, 0L), (diagnosis.Messages, diagnosis.Failed, diagnosis.Delivered, diagnosis.Deferred, diagnosis.Unread));
        Assert.Equal((Verdict.NoRecipient, 3L), (diagnosis.Verdicts[0].Verdict, diagnosis.Verdicts[0].Failed));
        Assert.Contains(diagnosis.Origins, share => share.Origin is { Kind: OriginKind.LocalUser, User: "ca11207" } && share is { Messages: 1, Failed: 1 });
        Assert.Contains(diagnosis.Origins, share => share.Origin is { Kind: OriginKind.Mailbox, Login: "info@shop.example" } && share is { Messages: 1, Failed: 2 });
        Assert.Equal(["gone@corp.example", "old@corp.example", "x@no-such-domain.example"], diagnosis.Dead.Order());
    }

    [Fact]
    public void What_was_put_off_until_time_was_up_has_failed()
    {
        var diagnosis = Samples.Diagnose(Encoding.UTF8.GetBytes(
            "Nov 24 11:36:03 vh84 sm-mta[1]: 3AO8a3aB018553: from=<a@shop.example>, size=1, class=0, nrcpts=1, msgid=<1@x>, proto=ESMTP, daemon=MTA, relay=localhost [127.0.0.1]\n" +
            "Nov 24 11:36:05 vh84 sm-mta[2]: 3AO8a3aB018553: to=<full@corp.example>, delay=00:00:02, mailer=esmtp, pri=1, relay=mx.corp.example. [192.0.2.8], dsn=4.2.2, stat=Deferred: 452 4.2.2 Mailbox full\n" +
            "Nov 29 11:36:05 vh84 sm-mta[3]: 3AO8a3aB018553: 3ATAa3aB018553: DSN: Cannot send message for 5 days\n" +
            "Nov 29 11:36:05 vh84 sm-mta[3]: 3ATAa3aB018553: to=<a@shop.example>, delay=00:00:00, mailer=local, pri=1, dsn=2.0.0, stat=Sent\n"));
        Assert.Equal((1L, 1L, 0L, 0L, Verdict.MailboxFull), (diagnosis.Messages, diagnosis.Failed, diagnosis.Deferred, diagnosis.Delivered, diagnosis.Cause));
    }
}
