// PHP's log of mail(): it names scripts, and never makes two messages of one.
using System.Text;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Logs;

public sealed class PhpMailTests
{
    const string Call = "mail() on [/home/c/co22556/shop/public_html/contact.php:12]: To: x@yandex.ru -- Headers: From: Shop <info@shop.example>  Reply-To: x@yandex.ru";

    [Theory]
    [InlineData("[24-Nov-2026 10:58:54 UTC] " + Call)]
    [InlineData("[24-Nov-2026 10:58:54 Europe/Moscow] " + Call + " -- Subject: Copy of your message")]
    [InlineData("Nov 24 10:58:54 vh84 php-fpm[311]: " + Call)]
    [InlineData("Nov 24 10:58:54 vh84 php: [24-Nov-2026 10:58:54 UTC] " + Call)]
    [InlineData("2026-11-24T10:58:54+03:00 vh84 httpd[311]: " + Call + " -- Subject: x")]
    [InlineData(Call)]
    public void Alone_a_call_is_a_message_of_its_script(string line)
    {
        var diagnosis = Read(line);
        Assert.Equal((1L, 0L, 0L, 0L, null), (diagnosis.Messages, diagnosis.Failed, diagnosis.Delivered, diagnosis.Unread, diagnosis.Cause));
        Assert.Equal(new Origin(OriginKind.Script, "contact.php"), Assert.Single(diagnosis.Origins).Origin);
        Assert.Equal(["php"], diagnosis.Formats);
        Assert.Equal(line == Call ? null : new DateTime(2026, 11, 24, 10, 58, 54), diagnosis.From);
    }

    [Fact]
    public void Code_without_a_file_of_its_own_is_named_by_the_file_that_evaluated_it()
    {
        var record = Assert.Single(Records.Read(Encoding.UTF8.GetBytes("[24-Nov-2026 10:58:54 UTC] mail() on [/home/c/shop/12435.php(3) : eval()'d code:1]: To: a@b.example, Anna <c@d.example> -- Headers: \n")));
        Assert.Equal((RecordKind.Call, "/home/c/shop/12435.php(3) : eval()'d code", "a@b.example, Anna <c@d.example>"), (record.Kind, record.Script, record.Recipient));
        Assert.Equal(
            new Origin(OriginKind.Script, "12435.php", Evaluated: true),
            Read("[24-Nov-2026 10:58:54 UTC] mail() on [/home/c/shop/12435.php(3) : eval()'d code:1]: To: a@b.example -- Headers: ").Origins.Single().Origin);
    }

    static readonly string[] Qmail =
    [
        "Nov 24 10:58:54 vh84 qmail: 1795507134.000001 new msg 1551", "Nov 24 10:58:54 vh84 qmail: 1795507134.000002 info msg 1551: bytes 392 from <a@shop.example> qp 1 uid 1253",
        "Nov 24 10:58:54 vh84 qmail: 1795507134.000003 starting delivery 1: msg 1551 to remote x@yandex.ru",
        "Nov 24 10:58:54 vh84 qmail: 1795507134.000004 delivery 1: failure: 203.0.113.40_does_not_like_recipient./Remote_host_said:_550_5.7.1_No_such_user!/Giving_up_on_203.0.113.40./",
        "Nov 24 10:58:54 vh84 qmail: 1795507134.000005 end msg 1551",
    ];

    [Theory]
    [InlineData("[24-Nov-2026 10:58:53 Europe/Moscow] " + Call, "contact.php")]
    [InlineData("[24-Nov-2026 07:58:53 UTC] " + Call, "contact.php")]
    [InlineData("[24-Nov-2026 10:57:53 Europe/Moscow] " + Call, null)]
    [InlineData("[24-Nov-2026 10:58:53 Europe/Moscow] mail() on [/home/c/other.php:1]: To: y@yandex.ru -- Headers: ", null)]
    public void Beside_the_mail_servers_log_a_call_names_the_script_of_its_message_and_counts_no_second_one(string call, string? script)
    {
        foreach (var diagnosis in (Diagnosis[])[Read([call, .. Qmail]), Read([.. Qmail, call]), Samples.Diagnose(Bytes(Qmail), Bytes(call))])
        {
            Assert.Equal((1L, 1L), (diagnosis.Messages, diagnosis.Failed));
            var origin = Assert.Single(diagnosis.Origins);
            Assert.Equal((script, 1L, 1L), (origin.Origin.Script, origin.Messages, origin.Failed));
        }
    }

    [Fact]
    public void A_script_that_the_mail_servers_log_names_stays()
    {
        var diagnosis = Read(
            "[24-Nov-2026 10:58:24 UTC] " + Call, "2026-11-24 10:58:24 1xVlQ0-0004li-0Q X-PHP-Originating-Script: \"1254:tools.php\"", "2026-11-24 10:58:24 1xVlQ0-0004li-0Q <= u@h.example U=u P=local S=1",
            "2026-11-24 10:58:24 1xVlQ0-0004li-0Q => x@yandex.ru R=r T=t");
        Assert.Equal((1L, 1L), (diagnosis.Messages, diagnosis.Delivered));
        Assert.Equal("tools.php", Assert.Single(diagnosis.Origins).Origin.Script);
    }

    [Fact]
    public void Other_lines_of_phps_error_log_are_read_and_left_aside() =>
        Assert.Equal((0L, 0L), Read("[24-Nov-2026 10:58:54 UTC] PHP Warning:  mail() expects at least 3 parameters in /home/c/x.php on line 3") is var d ? (d.Messages, d.Unread) : default);

    static Diagnosis Read(params string[] lines) => Samples.Diagnose(Bytes(lines));

    static byte[] Bytes(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
}
