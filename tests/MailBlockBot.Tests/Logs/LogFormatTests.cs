// The table of formats: each claims its own sample, and none another's.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class LogFormatTests
{
    static readonly (string Format, string Line)[] Lines =
    [
        ("splogger", "Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** a@b.example R=dnslookup T=remote_smtp: 550 5.1.1 User unknown"),
        ("splogger", "Nov 24 10:58:24 vh84 exim[123]: 2026-11-24 10:58:24 1xVlQ0-0004li-0Q Completed"),
        ("splogger", "Nov 24 10:58:24 vh84 qmail[123]: 1xVlQ0-0004li-0Q Completed"),
        ("splogger", "Nov 24 10:58:24 vh84 sendmail[123]: 1xVlQ0-0004li-0Q Completed"),
        ("exim", "2026-11-24 10:58:24.105 +0300 [18334] 1xVlQ0-000000004li-0Qoh => a@b.example R=dnslookup T=remote_smtp"),
        ("exim", "2026-11-24 10:53:45 Start queue run: pid=18253"),
        ("postfix", "Nov 24 11:36:03 vh84 postfix/smtp[18551]: 942FF1F7: to=<a@b.example>, relay=none, delay=1, delays=1/0/0/0, dsn=5.4.4, status=bounced (Host not found)"),
        ("qmail", "@400000006b0543c839013554 delivery 1: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/"),
        ("qmail", "Nov 24 10:58:54 vh84 qmail: 1795507134.957802 bounce msg 1552 qp 19851"),
        ("qmail", "2026-11-24 10:58:54.956738500 end msg 1552"),
        ("sendmail", "Nov 24 11:36:05 vh84 sm-mta[18555]: 3AO8a3aB018553: to=<a@b.example>, delay=00:00:02, mailer=esmtp, relay=mx.b.example. [192.0.2.1], dsn=5.1.1, stat=User unknown"),
        ("php", "[24-Nov-2026 10:58:54 UTC] mail() on [/home/c/contact.php:12]: To: a@b.example -- Headers: From: c@d.example"),
        ("php", "Nov 24 10:58:54 vh84 php[311]: mail() on [/home/c/contact.php:12]: To: a@b.example -- Headers: From: c@d.example"),
        ("access", "198.51.100.1 - - [24/Nov/2026:11:29:15 +0300] \"POST /f.php HTTP/1.1\" 200 1 \"-\" \"-\""),
        ("bounce", "<a@b.example>: The response from the remote server was: 550 5.1.1 User unknown"),
    ];

    public static TheoryData<string, string> Samples => [.. Lines];

    [Theory, MemberData(nameof(Samples))]
    public void A_format_claims_its_own_line_and_no_other_does(string format, string line)
    {
        var reader = new LogReader(new Records(), MailBlockBot.Tests.Samples.Now);
        reader.Feed(Encoding.UTF8.GetBytes(line));
        reader.Finish();
        Assert.Equal((format, 0L), (Assert.Single(reader.Formats), reader.UnreadCount));
    }

    [Fact]
    public void Every_format_has_a_line_here()
    {
        var table = typeof(LogReader).Assembly.GetTypes().Where(type => type.BaseType?.Name == "LogFormat").Select(type => type.Name).Order();
        Assert.Equal(["NativeExim", "PhpMail", "Postfix", "QmailSend", "Sendmail", "SyslogExim"], table);
        Assert.Equal(["access", "bounce", "exim", "php", "postfix", "qmail", "sendmail", "splogger"], Lines.Select(line => line.Format).Distinct().Order());
    }
}
