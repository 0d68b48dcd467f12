// Saved mails: the notice of a block with its logs, a bounce, a forwarded one.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Uploads;

namespace MailBlockBot.Tests.Uploads;

public sealed class MailTests
{
    const string Head = "Received: from a.example by b.example; Wed, 25 Jun 2020 01:23:44 +0300\r\nFrom: Support <support@hoster.example>\r\nTo: user@shop.example\r\nSubject: blocked\r\nMIME-Version: 1.0\r\n";

    static readonly byte[] Log = Packed.Utf8("Jun 25 01:23:44 vh84 splogger: first\n");

    internal static readonly byte[] Notice = Packed.Utf8(Head + "Content-Type: multipart/mixed; boundary=\"=b\"\r\n\r\n" +
        "--=b\r\nContent-Type: multipart/alternative; boundary=\"=a\"\r\n\r\n--=a\r\nContent-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\n8M/e1NU=\r\n" +
        "--=a\r\nContent-Type: text/html\r\n\r\n<b>html</b>\r\n--=a--\r\n" +
        "--=b\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n" +
        "--=b\r\nContent-Type: application/gzip; name=\"mail.log.gz\"\r\nContent-Disposition: attachment; filename=\"../mail.log.gz\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        Convert.ToBase64String(Packed.Gzip(Log), Base64FormattingOptions.InsertLineBreaks) + "\r\n" +
        "--=b\r\nContent-Type: text/plain; name=access_log\r\nContent-Disposition: attachment\r\n\r\nline of access\r\n--=b--\r\n");

    [Fact]
    public async Task A_notice_gives_its_words_and_its_logs()
    {
        var heard = await Heard.From(Notice, name: "notice.eml");
        Assert.Empty(heard.Problems);
        Assert.Equal(["notice.eml", "notice.eml › mail.log.gz", "notice.eml › access_log"], heard.Parts.Select(part => part.Name));
        Assert.Equal("Почту" + "Jun 25 01:23:44 vh84 splogger: first\n" + "line of access", heard.Text);
    }

    [Fact]
    public async Task A_bounce_gives_the_status_first_and_not_the_mail_that_failed()
    {
        var heard = await Heard.From(Packed.Utf8(Head + "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n" +
            "--x\r\nContent-Type: text/plain\r\n\r\nThis message could not be delivered.\r\n" +
            "--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 User unknown\r\n" +
            "--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: private\r\n\r\nprivate words\r\n--x--\r\n"));
        Assert.Empty(heard.Problems);
        var text = Assert.Single(heard.Parts) is var part ? heard.Text : "";
        Assert.StartsWith("Reporting-MTA: dns; mx.example", text, StringComparison.Ordinal);
        Assert.Contains("Diagnostic-Code: smtp; 550 User unknown", text, StringComparison.Ordinal);
        Assert.EndsWith("This message could not be delivered.", text.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("private", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bounce_gives_the_words_of_every_nesting_and_the_script_of_the_mail_that_failed()
    {
        var heard = await Heard.From(Packed.Utf8(Head + "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n" +
            "--x\r\nContent-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n" +
            "--a\r\nContent-Type: text/plain\r\n\r\n** Message blocked **\r\n\r\nYour message to a@b.example has been blocked.\r\n\r\nThe response was:\r\n\r\n550 5.7.1 spam message rejected\r\n" +
            "--a\r\nContent-Type: text/html\r\n\r\n<b>html</b>\r\n--a--\r\n--r--\r\n" +
            "--x\r\nContent-Type: message/delivery-status\r\n\r\n\r\n" +
            "--x\r\nContent-Type: text/rfc822-headers\r\n\r\nReceived: from u by vh84 with local (Exim 4.96)\r\n\t(envelope-from <u@h.example>)\r\n\tid 1xVlLV-0004li-0j\r\n\tfor a@b.example; Tue, 24 Nov 2026 11:36:03 +0300\r\n" +
            "Subject: private\r\nX-PHP-Originating-Script: 1254:tools.php(3) : eval()'d code\r\n--x--\r\n"));
        Assert.DoesNotContain("private", heard.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("html", heard.Text, StringComparison.Ordinal);
        var diagnosis = Samples.Diagnose(Packed.Utf8(heard.Text), Packed.Utf8("2026-11-24 11:36:03 1xVlLV-0004li-0j <= u@h.example U=u P=local S=1\n"));
        Assert.Equal((1L, 1L, Verdict.Spam), (diagnosis.Messages, diagnosis.Failed, diagnosis.Cause));
        Assert.Equal(new Origin(OriginKind.Script, "tools.php", 1254, "u", Evaluated: true), Assert.Single(diagnosis.Origins).Origin);
    }

    [Fact]
    public async Task Html_alone_becomes_text_and_nothing_of_its_scripts()
    {
        var heard = await Heard.From(Packed.Utf8(Head + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><style>p{}</style><p>550 &lt;a@b&gt; unknown<br>second</p><script>alert(1)</script></html>"));
        Assert.Equal("550 <a@b> unknown\nsecond", heard.Text.Trim());
    }

    [Fact]
    public async Task Forwarded_mails_count_as_layers()
    {
        var within = Notice;
        for (var i = 0; i < 2; i++) within = Forward(within);
        Assert.Contains("splogger", (await Heard.From(within)).Text, StringComparison.Ordinal);
        for (var i = 0; i < 2; i++) within = Forward(within);
        Assert.Equal([UploadProblemKind.TooDeep], (await Heard.From(within)).Kinds);

        static byte[] Forward(byte[] mail) =>
            [.. Packed.Utf8(Head + $"Content-Type: multipart/mixed; boundary=\"f{mail.Length}\"\r\n\r\n--f{mail.Length}\r\nContent-Type: message/rfc822\r\n\r\n"), .. mail, .. Packed.Utf8($"\r\n--f{mail.Length}--\r\n")];
    }

    [Theory]
    [InlineData("Jun 25 01:23:44 vh84 splogger: From: a\nSubject: b\nDate: c\n")]
    [InlineData("From: a\nthis is a paste that quotes a mail\nSubject: b\n")]
    [InlineData("Subject: alone\n\nwords\n")]
    public async Task Text_that_only_quotes_a_mail_stays_text(string text) => Assert.Equal(text, (await Heard.From(Packed.Utf8(text))).Text);
}
