// Every kind of line that hosters' Exim writes, in each layout: the table of log-lines.md as tests.
using System.Text;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Logs;

public sealed class EximKindsTests
{
    static Diagnosis Read(string log) => Samples.Diagnose(Encoding.UTF8.GetBytes(log));

    [Theory]
    [InlineData("2026-11-24 10:58:24 1xVlQ0-0004li-0Q ")]
    [InlineData("2026-11-24 10:58:24.105 +0300 [18334] 1xVlQ0-000000004li-0Qoh ")]
    [InlineData("Nov 24 10:58:24 vh84 splogger[18359]: 1xVlQ0-0004li-0Q ")]
    [InlineData("Nov 24 10:58:24 vh84 splogger[18254]: [18254] 1xVlQ0-000000004li-0Qoh ")]
    [InlineData("Nov 24 10:58:24 vh84 exim[123]: 2026-11-24 10:58:24 1xVlQ0-0004li-0Q ")]
    [InlineData("2026-11-24T10:58:24.105+03:00 vh84 exim[123]: 1xVlQ0-0004li-0Q ")]
    public void Every_layout_of_the_prefix_is_read(string prefix)
    {
        var diagnosis = Read(
            prefix + "X-PHP-Originating-Script: \"1254:tools.php\"\n" + prefix + "<= u@h.example U=u P=local S=605 T=\"A=login:x@y P=esmtpa\" from <u@h.example> for y@inbox.ru\n" +
            prefix + "** y@inbox.ru F=<u@h.example> P=<u@h.example> R=r T=t H=mxs.mail.ru [203.0.113.31]:25 I=[1.2.3.4]:5 PS=ese X=TLS1.3:X:256 CV=yes DN=\"C=RU, O=x: y, CN=z\" : " +
            "SMTP error from remote mail server after pipelined RCPT TO:<y@inbox.ru>: 550-5.1.1 The email account\\n550 5.1.1 does not exist: user unknown - gsmtp DT=0.153s\n");
        Assert.Equal((1L, 1L, 0L, Verdict.NoRecipient), (diagnosis.Messages, diagnosis.Failed, diagnosis.Unread, diagnosis.Cause));
        Assert.Equal(new Origin(OriginKind.Script, "tools.php", 1254, "u"), diagnosis.Origins[0].Origin);
        Assert.Equal(new DateTime(2026, 11, 24, 10, 58, 24), diagnosis.From);
        Assert.EndsWith("gsmtp", diagnosis.Verdicts[0].Sample, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("** x@no-such-domain.example: Unrouteable address", Verdict.NoRecipient)]
    [InlineData("** x@y.example: all relevant MX records point to non-existent hosts", Verdict.NoRecipient)]
    [InlineData("** x@y.example R=d T=t: message has lines too long for transport (received 1040, limit 998)", Verdict.ContentPolicy)]
    [InlineData("** x@y.example: retry timeout exceeded", Verdict.Network)]
    [InlineData("** a@b.example R=r T=t: SMTP error from remote mail server after RCPT TO:<a@b.example>: host mx.b.example [1.2.3.4]: 550 No such user", Verdict.NoRecipient)]
    [InlineData("** a@b.example R=r T=t H=mx.b.example [1.2.3.4]: SMTP error from remote mail server after MAIL FROM:<u@h.example> SIZE=1234: 550 5.7.1 spam message rejected", Verdict.Spam)]
    [InlineData("** \"odd => name\"@b.example R=r T=t H=mx.b.example [1.2.3.4]: SMTP error from remote mail server after end of data: 550 5.1.1 User unknown", Verdict.NoRecipient)]
    public void A_failure_is_judged_by_its_own_words(string record, Verdict verdict)
    {
        var diagnosis = Read($"Nov 24 10:58:24 vh84 splogger[1]: 1xVlQ0-0004li-0Q {record}\n");
        Assert.Equal((1L, verdict), (diagnosis.Failed, diagnosis.Cause));
    }

    [Fact]
    public void Giving_up_has_the_verdict_of_the_last_deferral_maybe_of_another_message()
    {
        var diagnosis = Read(
            "2026-11-24 10:00:00 1xVlQ0-0004li-0Q == a@full.example R=r T=t defer (-44) H=mx [1.2.3.4]: SMTP error from remote mail server after RCPT TO:<a@full.example>: 452 4.2.2 Mailbox full\n" +
            "2026-11-24 10:30:00 1xVlQ0-0004li-0Q == a@full.example routing defer (-51): retry time not reached\n" +
            "2026-11-24 11:00:00 1xVlQ1-0004lj-0Q ** b@full.example R=r T=t: all hosts for 'full.example' have been failing for a long time (and retry time not reached)\n" +
            "2026-11-24 12:00:00 1xVlQ0-0004li-0Q ** a@full.example: retry timeout exceeded\n");
        Assert.Equal((2L, 0L, Verdict.MailboxFull), (diagnosis.Failed, diagnosis.Deferred, diagnosis.Cause));
    }

    [Fact]
    public void What_is_delivered_after_a_deferral_is_no_failure_and_stars_inside_a_line_are_no_mark()
    {
        var diagnosis = Read(
            "2026-11-24 10:00:00 1xVlQ0-0004li-0Q <= u@h.example U=u P=local S=1\n" +
            "2026-11-24 10:00:01 1xVlQ0-0004li-0Q == a@b.example R=r T=t defer (-44) H=mx [1.2.3.4]: SMTP error from remote mail server after RCPT TO:<a@b.example>: 451 Try again later\n" +
            "2026-11-24 10:10:00 1xVlQ0-0004li-0Q => a@b.example R=r T=t H=mx [1.2.3.4] C=\"250 OK\"\n" +
            "2026-11-24 10:10:00 1xVlQ0-0004li-0Q => /dev/null <c@h.example> R=system_aliases T=**bypassed**\n" +
            "2026-11-24 10:10:00 1xVlQ0-0004li-0Q Completed\n");
        Assert.Equal((1L, 2L, 0L, 0L, null), (diagnosis.Messages, diagnosis.Delivered, diagnosis.Deferred, diagnosis.Failed, diagnosis.Cause));
    }

    [Fact]
    public void A_bounce_counts_nowhere_even_when_a_web_page_ate_its_sender()
    {
        foreach (var sender in (string[])["<>", ""])
        {
            var diagnosis = Read(
                "Nov 24 10:58:24 vh84 splogger[1]: 1xVlQ0-0004li-0Q X-PHP-Originating-Script: \"\"\n" +
                $"Nov 24 10:58:24 vh84 splogger[1]: 1xVlQ0-0004li-0Q <= {sender} R=1xVlLV-0004li-0j U=Debian-exim P=local S=2257\n" +
                "Nov 24 10:58:25 vh84 splogger[2]: 1xVlQ0-0004li-0Q ** u@gone.example: Unrouteable address\n");
            Assert.Equal((0L, 0L, 0), (diagnosis.Messages, diagnosis.Failed, diagnosis.Origins.Count));
        }
    }

    [Fact]
    public void A_record_that_syslog_cut_in_the_middle_of_a_word_is_one()
    {
        var diagnosis = Read(
            "Nov 24 10:58:24 vh84 splogger[21441]: [1/2] [21441] 1xVlQ0-0004li-0Q ** a@b.example R=r T=t H=mx.b.example [1.2.3.4]: SMTP error from remote mail server after end of data: 550 5.1.1 User unk\n" +
            "Nov 24 10:58:24 vh84 splogger[7]: Start queue run: pid=7\n" +
            "Nov 24 10:58:24 vh84 splogger[21441]: [2/2] nown here DT=0.153s\n");
        Assert.Equal((1L, 0L, "550 5.1.1 User unknown here"), (diagnosis.Failed, diagnosis.Unread, diagnosis.Verdicts[0].Sample));
    }

    [Fact]
    public void Two_recipients_behind_one_masked_address_are_two_and_the_same_record_twice_is_one()
    {
        const string Start = "Jun 25 01:23:45 vh84 splogger[9]: 1joDo0-0005Bd-LB ** mail@x.example R=d T=t: SMTP error from remote mail server after RCPT TO:";
        var diagnosis = Read($"{Start}<a@x.example>: host mx [1.2.3.4]: 550 No such user\n{Start}<b@x.example>: host mx [1.2.3.4]: 550 No such user\n{Start} : host mx [1.2.3.4]: 550 No such user\n");
        Assert.Equal((2L, 2L), (diagnosis.Failed, diagnosis.DeadAddresses));
    }

    [Fact]
    public void A_login_is_a_mailbox_and_the_year_comes_from_the_id()
    {
        var diagnosis = Read(
            "Jan  1 00:00:05 vh84 splogger[1]: 1pBpQn-0004li-0Q <= info@b.example H=c.isp.example ([192.168.1.5]) [198.51.100.102]:43265 P=esmtpsa X=TLS1.3:X:256 CV=no A=dovecot_login:info@b.example S=897 id=x@y\n" +
            "Jan  1 00:00:06 vh84 splogger[2]: 1pBpQn-0004li-0Q ** x@nowhere.example: Unrouteable address\n");
        var origin = Assert.Single(diagnosis.Origins);
        Assert.Equal((OriginKind.Mailbox, "info@b.example", "198.51.100.102"), (origin.Origin.Kind, origin.Origin.Login, Assert.Single(origin.Clients)));
        Assert.Equal(2023, diagnosis.From!.Value.Year);
    }
}
