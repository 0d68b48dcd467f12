// A log that a real Postfix 3.7.11 wrote, held against what its servers know happened.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Diagnoses;

public sealed class RealPostfixTests
{
    [Fact]
    public void Messages_failures_and_deliveries_are_exact()
    {
        var diagnosis = Samples.Diagnose(Samples.Bytes("Samples", "postfix", "postfix.log"));
        Assert.Equal((381L, 350L, 126L, 0L), (diagnosis.Messages, diagnosis.Failed, diagnosis.Delivered, diagnosis.Unread));
        Assert.Contains(diagnosis.Origins, share => share.Origin is { Kind: OriginKind.Script, Script: "sendmail.php", Uid: 1253 });
    }

    [Theory, InlineData(" status=sent (250 OK)"), InlineData("status=sent (250 OK)")]
    public void An_outcome_is_read_with_and_without_the_blank_that_a_broken_line_loses(string status) => Assert.Equal(1L, Samples.Diagnose(System.Text.Encoding.UTF8.GetBytes(
        $"Nov 24 11:36:04 vh84 postfix/smtp[2]: 942FF1F7: to=<a@b.example>, relay=mx.b.example[192.0.2.8]:25, delay=1, delays=1/0/0/0, dsn=2.0.0,{status}\n")).Delivered);

    [Fact]
    public void An_address_that_does_not_exist_is_named_when_time_ran_out_for_it()
    {
        var diagnosis = Samples.Diagnose(System.Text.Encoding.UTF8.GetBytes(
            "Nov 24 11:36:03 vh84 postfix/qmgr[1]: 942FF1F7: from=<a@shop.example>, size=1, nrcpt=1 (queue active)\n" +
            "Nov 24 11:36:04 vh84 postfix/smtp[2]: 942FF1F7: to=<gone@corp.example>, relay=mx.corp.example[192.0.2.8]:25, delay=1, delays=1/0/0/0, dsn=4.1.1, status=deferred (host mx.corp.example[192.0.2.8] said: 450 4.1.1 <gone@corp.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))\n" +
            "Nov 29 11:36:04 vh84 postfix/qmgr[1]: 942FF1F7: from=<a@shop.example>, status=expired, returned to sender\n"));
        Assert.Equal((1L, 1L), (diagnosis.Failed, diagnosis.DeadAddresses));
        Assert.Equal(["gone@corp.example"], diagnosis.Dead);
    }
}
