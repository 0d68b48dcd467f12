// Notices of failure as people paste them: five of each kind of server, after the form its documentation gives.
using System.Text;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Logs;

public sealed class BounceTests
{
    static readonly string[] Servers = ["exim", "qmail", "postfix", "sendmail", "exchange", "gmail", "mailru", "yandex", "others"];

    public sealed record Notice(string Server, string Verdict, string Recipient, string Reply, bool Deferred, string Text)
    {
        public override string ToString() => $"{Server}, {Recipient}";
    }

    public static TheoryData<Notice> Notices => [.. Servers.SelectMany(Of)];

    public static TheoryData<string> Kinds => [.. Servers];

    static IEnumerable<Notice> Of(string server)
    {
        foreach (var one in Encoding.UTF8.GetString(Samples.Bytes("Samples", "bounces", server + ".txt")).Split("== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = one.IndexOf('\n', StringComparison.Ordinal);
            var expected = one[..end].Split(" | ");
            yield return new Notice(server, expected[0], expected[1], expected[2], expected.Length > 3, one[(end + 1)..]);
        }
    }

    [Theory, MemberData(nameof(Notices))]
    public void A_notice_tells_recipient_reply_and_verdict(Notice notice)
    {
        var outcome = Assert.Single(Records.Read(Encoding.UTF8.GetBytes(notice.Text)), record => record.Kind is RecordKind.Failed or RecordKind.Deferred);
        Assert.Equal((notice.Deferred ? RecordKind.Deferred : RecordKind.Failed, notice.Recipient), (outcome.Kind, outcome.Recipient));
        Assert.StartsWith(notice.Reply, outcome.Reply, StringComparison.Ordinal);
        var diagnosis = Samples.Diagnose(Encoding.UTF8.GetBytes(notice.Text));
        Assert.Equal((notice.Verdict, 0L, 0L), (diagnosis.Cause.ToString(), diagnosis.Unread, diagnosis.Messages));
        Assert.Equal(["bounce"], diagnosis.Formats);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Notices_one_after_another_are_told_apart(string server)
    {
        var notices = Of(server).ToList();
        Assert.True(notices.Count >= 5);
        var diagnosis = Samples.Diagnose(Encoding.UTF8.GetBytes(string.Join("\n", notices.Select(notice => notice.Text))));
        Assert.Equal((notices.Count(notice => !notice.Deferred), notices.Count(notice => notice.Deferred), 0L), (diagnosis.Failed, diagnosis.Deferred, diagnosis.Unread));
    }

    [Theory, MemberData(nameof(Notices))]
    public void Quoted_in_a_chat_and_twice_a_notice_says_the_same(Notice notice)
    {
        var quoted = string.Join("\r\n", notice.Text.TrimEnd().Split('\n').Select(line => "> " + line));
        var diagnosis = Samples.Diagnose(Encoding.UTF8.GetBytes("Иван Петров, [25.06.2020 01:23]\n" + quoted + "\n" + quoted));
        Assert.Equal((notice.Verdict, notice.Deferred ? 0L : 1L), (diagnosis.Cause.ToString(), diagnosis.Failed));
    }

    [Fact]
    public void The_copied_head_names_the_script()
    {
        string Script(string server, int number) => Samples.Diagnose(Encoding.UTF8.GetBytes(Of(server).ElementAt(number).Text)).Origins.Single().Origin.Script ?? "";
        Assert.Equal(
            ["tools.php", "contact.php", "sendmail.php", "sendmail.php", "class-phpmailer.php", "tools.php", "mailer.php"],
            [Script("exim", 0), Script("exim", 1), Script("qmail", 0), Script("postfix", 0), Script("exchange", 0), Script("gmail", 2), Script("mailru", 3)]);
    }

    [Fact]
    public void A_notice_beside_its_own_servers_log_is_the_same_failure()
    {
        var log = Encoding.UTF8.GetBytes(
            "Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB <= user@vh84.hosting.example U=user P=local S=925\n" +
            "Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** titus121@hotmail.fr R=dnslookup T=remote_smtp H=mx [1.2.3.4]: SMTP error from remote mail server after RCPT TO:<titus121@hotmail.fr>: 550 5.5.0 mailbox unavailable\n");
        foreach (var files in (byte[][][])[[log, Encoding.UTF8.GetBytes(Of("exim").First().Text)], [Encoding.UTF8.GetBytes(Of("exim").First().Text), log]])
        {
            var diagnosis = Samples.Diagnose(files);
            Assert.Equal((1L, 1L), (diagnosis.Messages, diagnosis.Failed));
            Assert.Equal(new Origin(OriginKind.Script, "tools.php", 2917, "user"), Assert.Single(diagnosis.Origins).Origin);
        }
    }

    [Fact]
    public void Exims_message_id_tells_the_message_where_no_received_line_does() => Assert.Equal(
        "1xVlLV-0004li-0j",
        Records.Read(Encoding.UTF8.GetBytes("Final-Recipient: rfc822; a@b.example\nAction: failed\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n\nMessage-Id: <E1xVlLV-0004li-0j@vh84.hosting.example>\n")).Single().Id);

    [Fact]
    public void Several_recipients_of_one_notice_are_several_failures_and_the_quoted_body_none()
    {
        var diagnosis = Samples.Diagnose(Encoding.UTF8.GetBytes(
            "This message was created automatically by mail delivery software.\n\nThe following address(es) failed:\n\n  a@one.example\n    Unrouteable address\n\n  b@two.example\n    host mx.two.example [192.0.2.1]\n" +
            "    SMTP error from remote mail server after RCPT TO:<b@two.example>:\n    550-5.1.1 The email account that you tried to reach does not exist.\n    550 5.1.1 Please try double-checking\n\n" +
            "------ This is a copy of the message, including all the headers. ------\n\nTo: a@one.example\n\nc@three.example\n550 5.1.1 User unknown\n"));
        Assert.Equal((2L, Verdict.NoRecipient), (diagnosis.Failed, diagnosis.Cause));
        Assert.Equal(["a@one.example", "b@two.example"], diagnosis.Dead.Order());
    }

    [Fact]
    public void Recipients_without_a_line_between_them_and_without_the_quotations_end_are_told_apart() => Assert.Equal(
        ["a@one.example", "b@two.example"],
        Samples.Diagnose(Encoding.UTF8.GetBytes(
            "This is the mail system at host vh84.hosting.example.\n<a@one.example>: host mx.one.example[192.0.2.1] said: 550 5.1.1\n    <a@one.example>: User unknown\n    <alias@one.example>: Recipient address rejected\n" +
            "<b@two.example>: host mx.two.example[192.0.2.2] said: 550 5.1.1 User unknown\n")).Dead.Order());

    [Fact]
    public void The_words_of_a_notice_inside_a_logs_reply_are_the_logs()
    {
        var diagnosis = Samples.Diagnose(Encoding.UTF8.GetBytes(
            "Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** a@b.example R=r T=t H=mx [1.2.3.4]: SMTP error from remote mail server after end of data: 550-5.7.1 spam message rejected\n" +
            "550 5.7.1 Your message to a@b.example was rejected\nJun 25 01:23:46 vh84 splogger[19943]: 1joDo0-0005Bd-LB Completed\n"));
        Assert.Equal((1L, 0L, Verdict.Spam), (diagnosis.Failed, diagnosis.Unread, diagnosis.Cause));
        Assert.Equal(["splogger"], diagnosis.Formats);
    }

    [Theory]
    [InlineData("Здравствуйте! Почта не работает: Address not found.\nПомогите.\n", 2)]
    [InlineData("The response was:\n\nnothing at all\n", 0)]
    [InlineData("Undelivered Mail Returned to Sender\nчто это значит?\n", 2)]
    public void Words_about_a_failure_are_no_notice(string text, int unread) => Assert.Equal(unread, Samples.Diagnose(Encoding.UTF8.GetBytes(text)).Unread);
}
