// What cPanel's and DirectAdmin's configurations add to Exim's log.
using System.Text;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Logs;

public sealed class PanelTests
{
    const string Id = "2026-11-24 10:58:24 1xVlQ0-000000004li-0Qoh ";

    static Diagnosis Read(params string[] lines) => Samples.Diagnose(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    [Theory]
    [InlineData("dovecot_login:info@shop.example")]
    [InlineData("dovecot_plain:info@shop.example")]
    [InlineData("plain:info@shop.example")]
    [InlineData("login:info@shop.example")]
    public void A_login_is_known_by_the_driver_of_either_panel(string driver)
    {
        var diagnosis = Read(Id + $"<= info@shop.example H=c.isp.example ([192.168.0.5]) [198.51.100.7]:50312 P=esmtpsa X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no A={driver} S=900 id=77@pc.local T=\"Order\" from <info@shop.example> for a@b.example");
        var origin = Assert.Single(diagnosis.Origins);
        Assert.Equal((new Origin(OriginKind.Mailbox, Login: "info@shop.example"), "198.51.100.7"), (origin.Origin, Assert.Single(origin.Clients)));
    }

    [Fact]
    public void Lines_that_cpanel_adds_beside_a_message_change_nothing()
    {
        var diagnosis = Read(
            "2026-11-24 10:58:24 cwd=/home/shop/public_html 4 args: /usr/sbin/sendmail -t -i -fshop@vh84.hosting.example", Id + "<= shop@vh84.hosting.example U=shop P=local S=605 T=\"Question\" from <shop@vh84.hosting.example> for a@b.example",
            Id + "Sender identification U=shop D=shop.example S=shop@vh84.hosting.example", "2026-11-24 10:58:25 SMTP connection outbound 1795507104 1xVlQ0-000000004li-0Qoh shop.example a@b.example",
            Id + "=> a@b.example R=dkim_lookuphost T=dkim_remote_smtp H=mx.b.example [192.0.2.1] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes K C=\"250 2.0.0 OK\"", Id + "Completed");
        Assert.Equal((1L, 1L, 0L, 0L), (diagnosis.Messages, diagnosis.Delivered, diagnosis.Failed, diagnosis.Unread));
        Assert.Equal("shop", Assert.Single(diagnosis.Origins).Origin.User);
    }

    [Theory]
    [InlineData("** a@b.example R=enforce_mail_permissions: Domain shop.example has exceeded the max emails per hour (125/100 (125%)) allowed.  Message discarded.", 1, 0)]
    [InlineData("** a@b.example R=enforce_mail_permissions: Domain shop.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed.  Message discarded.", 1, 0)]
    [InlineData("== a@b.example R=enforce_mail_permissions defer (-1): Domain shop.example has exceeded the max emails per hour (101/100 (101%)) allowed.  Message will be reattempted later", 0, 1)]
    [InlineData("== a@b.example R=lookuphost defer (-1): failed to expand condition \"${perl{check_limits}}\" for lookuphost router: You (shop) have reached your daily email limit of 200 emails", 0, 1)]
    public void A_panels_own_limit_is_the_hosters_limit(string outcome, int failed, int deferred)
    {
        var diagnosis = Read(Id + "<= shop@vh84.hosting.example U=shop P=local S=605", Id + outcome);
        Assert.Equal((failed, deferred, 1L), (diagnosis.Failed, diagnosis.Deferred, diagnosis.HosterLimit.Hits));
        Assert.Matches("has exceeded the max|daily email limit", diagnosis.HosterLimit.Sample);
    }
}
