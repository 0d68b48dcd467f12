// Each mail server's log after copying, forwarding and saving: it must say what it said before.
using System.Text;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Tests.Logs;

public sealed class ManglingTests
{
    static readonly Dictionary<string, string> Logs = new()
    {
        ["multilog"] = Text("qmail", "multilog.log"),
        ["qmail by syslog"] = Text("qmail", "syslog.log"),
        ["sendmail"] = Text("sendmail", "mail.log"),
        ["php"] = Text("php", "mail.log"),
        // Windows-1251 holds no receiver's Chinese.
        ["postfix"] = string.Join('\n', Text("postfix", "postfix.log").Split('\n').Where(line => Ascii.IsValid(line)).Take(400)),
    };

    public static TheoryData<string, string, byte[]> Mangled
    {
        get
        {
            var mangled = new TheoryData<string, string, byte[]>();
            foreach (var (log, text) in Logs)
                foreach (var (how, bytes) in Manglings.Of(text)) mangled.Add(log, how, bytes);
            return mangled;
        }
    }

    [Theory, MemberData(nameof(Mangled))]
    public void Counts_stay(string log, string how, byte[] bytes)
    {
        var diagnosis = Samples.Diagnose(bytes);
        Assert.Equal((log, how, Says(Samples.Diagnose(Encoding.UTF8.GetBytes(Logs[log])))), (log, how, Says(diagnosis)));
        Assert.Equal(0, diagnosis.Unread);
    }

    [Theory]
    [InlineData("Nov 24 11:36:03 vh84 postfix/pickup[1]: 942FF1F7: uid=1253 from=<a@shop.example>", "Nov 24 11:36:03 vh84 postfix/qmgr[1]: 942FF1F7: from=<a@shop.example>, size=1, nrcpt=1 (queue active)",
        "Nov 24 11:36:04 vh84 postfix/smtp[2]: 942FF1F7: to=<x@b.example>, relay=mx.b.example[192.0.2.8]:25, delay=1, delays=1/0/0/0, dsn=5.1.1, status=bounced (host mx.b.example[192.0.2.8] said: 550 5.1.1 <x@b.example>: User unknown (in reply to RCPT TO command))")]
    [InlineData("Nov 24 11:36:03 vh84 sm-mta[1]: 3AO8a3aB018553: from=<a@shop.example>, size=1, class=0, nrcpts=1, msgid=<1@x.example>, proto=ESMTP, daemon=MTA, relay=localhost [127.0.0.1]",
        "Nov 24 11:36:05 vh84 sm-mta[2]: 3AO8a3aB018553: to=<x@b.example>, ctladdr=<a@shop.example> (1253/1253), delay=00:00:02, mailer=esmtp, pri=1, relay=mx.b.example. [192.0.2.8], dsn=5.1.1, stat=User unknown")]
    [InlineData("@400000006b0543c838debd1c new msg 9", "@400000006b0543c838debd1d info msg 9: bytes 1 from <a@shop.example> qp 1 uid 1253", "@400000006b0543c838debd1e starting delivery 1: msg 9 to remote x@b.example",
        "@400000006b0543c838debd1f delivery 1: failure: 192.0.2.8_does_not_like_recipient./Remote_host_said:_550_5.1.1_<x@b.example>:_User_unknown/Giving_up_on_192.0.2.8./")]
    public void A_web_page_that_eats_addresses_in_angles_eats_no_message(params string[] lines)
    {
        var log = string.Join('\n', lines).Replace("<a@shop.example>", "", StringComparison.Ordinal).Replace("<x@b.example>", "", StringComparison.Ordinal);
        var diagnosis = Samples.Diagnose(Encoding.UTF8.GetBytes(log));
        Assert.Equal((1L, 1L, Core.Replies.Verdict.NoRecipient), (diagnosis.Messages, diagnosis.Failed, diagnosis.Cause));
    }

    static string Says(Diagnosis d) =>
        $"{d.Messages} messages, {d.Delivered} delivered, {d.Deferred} deferred, {d.Failed} failed, {d.Cause}; {string.Join(", ", d.Verdicts.Select(v => $"{v.Verdict} {v.Failed} {v.Deferred}").Order())}; " +
        $"{string.Join(", ", d.Origins.Select(o => $"{o.Origin} {o.Messages} {o.Failed}").Order())}; {string.Join(", ", d.Dead.Order())}";

    static string Text(params string[] path) => Encoding.UTF8.GetString(Samples.Bytes(["Samples", .. path]));
}
