// The logs of a real notqmail 1.09, by multilog and by syslog: every delivery, failure and deferral in them, written down by hand.
using System.Text;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Logs;

public sealed class QmailTests
{
    static readonly (RecordKind Kind, string Recipient, string Reply)[] Truth =
    [
        (RecordKind.Failed, "t.lebedev29313@yandex.ru", "550 5.7.1 Email rejected per DMARC policy for mail.ru; https://yandex.ru/support/mail/spam/dmarc.html 8827478-86b2560d"),
        (RecordKind.Delivered, "ca11207@vh84.hosting.example", "did 0+0+0"),
        (RecordKind.Delivered, "ivanivanova54366@gmail.com", "250 2.0.0 OK  1795507135 2c6caf6488si710lfa.710 - gsmtp"),
        (RecordKind.Deferred, "max-orlova40215@list.ru", "451 Try again later"),
        (RecordKind.Failed, "jean33426@no-such-domain.example", "Sorry, I couldn't find any host named no-such-domain.example. (#5.1.2)"),
        (RecordKind.Delivered, "cd31022@vh84.hosting.example", "did 0+0+0"),
        (RecordKind.Failed, "nataliakuznetsov88742@gmail.com", "550-5.7.26 Your email has been blocked because the sender is unauthenticated.\n" +
            "550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n550-5.7.26 \n550-5.7.26  Authentication results:\n" +
            "550-5.7.26  DKIM = did not pass\n550-5.7.26  SPF [vh84.hosting.example] with ip: [198.51.100.84] = did not pass\n550-5.7.26 \n" +
            "550-5.7.26  For instructions on setting up authentication, go to\n550 5.7.26  https://support.google.com/mail/answer/81126#authentication 9a30e91dlfa.10105065 - gsmtp"),
        (RecordKind.Delivered, "ca11207@vh84.hosting.example", "did 0+0+0"),
    ];

    [Theory, InlineData("multilog.log"), InlineData("syslog.log")]
    public void Every_delivery_failure_and_deferral_is_read(string file)
    {
        var outcomes = Records.Read(Samples.Bytes("Samples", "qmail", file)).Where(record => record.Kind is RecordKind.Failed or RecordKind.Deferred or RecordKind.Delivered);
        Assert.Equal(Truth, outcomes.Select(record => (record.Kind, record.Recipient, record.Reply)));
    }

    [Theory, InlineData("multilog.log"), InlineData("syslog.log")]
    public void The_diagnosis_counts_what_is_no_bounce(string file)
    {
        var diagnosis = Samples.Diagnose(Samples.Bytes("Samples", "qmail", file));
        Assert.Equal((5L, 1L, 1L, 3L, 0L), (diagnosis.Messages, diagnosis.Delivered, diagnosis.Deferred, diagnosis.Failed, diagnosis.Unread));
        Assert.Equal([Verdict.Dmarc, Verdict.NoRecipient, Verdict.SpfDkim], diagnosis.Verdicts.Where(share => share.Failed > 0).Select(share => share.Verdict).Order());
        Assert.Equal(["qmail"], diagnosis.Formats);
        Assert.Equal(["jean33426@no-such-domain.example"], diagnosis.Dead);
        Assert.Contains(diagnosis.Origins, share => share.Origin is { Kind: OriginKind.LocalUser, User: "1253" } && share is { Messages: 3, Failed: 2 });
        Assert.Equal(new DateTime(2026, 11, 24), diagnosis.To?.Date);
    }

    [Fact]
    public void A_number_that_is_used_again_is_another_message_even_within_the_second()
    {
        var diagnosis = Read(
            "Nov 24 10:58:54 vh84 qmail: 1795507134.000001 new msg 1551", "Nov 24 10:58:54 vh84 qmail: 1795507134.000002 info msg 1551: bytes 392 from <a@shop.example> qp 1 uid 1253",
            "Nov 24 10:58:54 vh84 qmail: 1795507134.000003 starting delivery 1: msg 1551 to remote x@yandex.ru",
            "Nov 24 10:58:54 vh84 qmail: 1795507134.000004 delivery 1: success: 203.0.113.40_accepted_message./Remote_host_said:_250_ok/",
            "Nov 24 10:58:54 vh84 qmail: 1795507134.000005 end msg 1551",
            "Nov 24 10:58:54 vh84 qmail: 1795507134.000006 new msg 1551", "Nov 24 10:58:54 vh84 qmail: 1795507134.000007 info msg 1551: bytes 392 from <a@shop.example> qp 2 uid 1253",
            "Nov 24 10:58:54 vh84 qmail: 1795507134.000008 starting delivery 2: msg 1551 to remote x@yandex.ru",
            "Nov 24 10:58:54 vh84 qmail: 1795507134.000009 delivery 2: failure: 203.0.113.40_does_not_like_recipient./Remote_host_said:_550_5.7.1_No_such_user!/Giving_up_on_203.0.113.40./",
            "Nov 24 10:58:54 vh84 qmail: 1795507134.000010 end msg 1551");
        Assert.Equal((2L, 1L, 1L, Verdict.NoRecipient), (diagnosis.Messages, diagnosis.Delivered, diagnosis.Failed, diagnosis.Cause));
    }

    [Fact]
    public void Deliveries_that_run_side_by_side_and_numbers_of_two_servers_are_told_apart()
    {
        var diagnosis = Read(
            "Nov 24 10:00:00 one qmail: 1795503600.000001 starting delivery 7: msg 5 to remote a@one.example", "Nov 24 10:00:00 two qmail: 1795503600.000001 starting delivery 7: msg 5 to remote a@two.example",
            "Nov 24 10:00:00 one qmail: 1795503600.000002 starting delivery 8: msg 5 to remote b@one.example",
            "Nov 24 10:00:01 two qmail: 1795503601.000001 delivery 7: failure: 1.2.3.4_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_1.2.3.4./",
            "Nov 24 10:00:02 one qmail: 1795503602.000001 delivery 8: failure: 1.2.3.4_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_1.2.3.4./",
            "Nov 24 10:00:03 one qmail: 1795503603.000001 delivery 7: success: 1.2.3.4_accepted_message./Remote_host_said:_250_ok/");
        Assert.Equal((2L, 1L), (diagnosis.Failed, diagnosis.Delivered));
        Assert.Equal(["a@two.example", "b@one.example"], diagnosis.Dead.Order());
    }

    [Fact]
    public void What_is_put_off_and_fails_in_the_next_file_failed_once()
    {
        var diagnosis = Samples.Diagnose(
            Lines("@400000006b0543c838debd1c new msg 9", "@400000006b0543c838debd1d info msg 9: bytes 1 from <a@shop.example> qp 1 uid 1253", "@400000006b0543c838debd1e starting delivery 1: msg 9 to remote x@full.example",
                "@400000006b0543c838debd1f delivery 1: deferral: 1.2.3.4_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_1.2.3.4./",
                "@400000006b0543c838debd20 starting delivery 2: msg 9 to remote x@full.example"),
            Lines("@400000006b0543c938debd1f delivery 2: failure: 1.2.3.4_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_1.2.3.4./" +
                "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./", "@400000006b0543c938debd20 bounce msg 9 qp 2", "@400000006b0543c938debd21 end msg 9"));
        Assert.Equal((1L, 1L, 0L, Verdict.MailboxFull), (diagnosis.Messages, diagnosis.Failed, diagnosis.Deferred, diagnosis.Cause));
        Assert.Equal("452 4.2.2 Mailbox full", diagnosis.Verdicts[0].Sample);
    }

    [Theory]
    [InlineData("@400000006b0543c839013554 ")]
    [InlineData("2026-11-24 10:58:54.956738500 ")]
    [InlineData("2026-11-24_10:58:54.95673 ")]
    [InlineData("2026-11-24 10:58:54.956738500  ")]
    [InlineData("Nov 24 10:58:54 vh84 qmail: 1795507134.956738 ")]
    [InlineData("Nov 24 10:58:54 vh84 qmail: ")]
    [InlineData("Nov 24 10:58:54 vh84 splogger: 1795507134.956738 ")]
    [InlineData("Nov 24 10:58:54 vh84 qmail-send[311]: 1795507134.956738 ")]
    [InlineData("2026-11-24T10:58:54+03:00 vh84 qmail: 1795507134.956738 ")]
    public void One_line_is_enough_in_each_layout(string prefix)
    {
        var diagnosis = Read(prefix + "delivery 4: failure: 203.0.113.31_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_203.0.113.31./");
        Assert.Equal((0L, 1L, 0L, Verdict.NoRecipient), (diagnosis.Messages, diagnosis.Failed, diagnosis.Unread, diagnosis.Cause));
        Assert.Equal(("550 5.1.1 User unknown", new DateTime(2026, 11, 24)), (diagnosis.Verdicts[0].Sample, diagnosis.From?.Date));
    }

    [Fact]
    public void The_stamp_tells_the_year_that_syslog_leaves_out() =>
        Assert.Equal(new DateTime(2019, 12, 31, 23, 59, 59), Read("Dec 31 23:59:59 vh84 qmail: 1577825999.000001 delivery 4: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/").From);

    [Fact]
    public void Bounces_double_bounces_and_triple_ones_count_nowhere()
    {
        var diagnosis = Read(
            "@400000006b0543c838debd1d info msg 9: bytes 1 from <> qp 1 uid 7797", "@400000006b0543c838debd1e starting delivery 1: msg 9 to remote x@full.example",
            "@400000006b0543c838debd1f delivery 1: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/", "@400000006b0543c938debd21 end msg 9",
            "@400000006b0543ca38debd1d info msg 9: bytes 1 from <#@[]> qp 1 uid 7797", "@400000006b0543ca38debd1e starting delivery 2: msg 9 to local postmaster@vh84.hosting.example",
            "@400000006b0543ca38debd1f delivery 2: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/", "@400000006b0543ca38debd20 triple bounce: discarding bounce/9", "@400000006b0543ca38debd21 end msg 9");
        Assert.Equal((0L, 0L, 0L), (diagnosis.Messages, diagnosis.Failed, diagnosis.Unread));
    }

    static Diagnosis Read(params string[] lines) => Samples.Diagnose(Lines(lines));

    static byte[] Lines(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
}
