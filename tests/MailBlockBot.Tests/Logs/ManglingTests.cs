// Each mail server's log after copying, forwarding and saving: it must say what it said before.
using System.Text;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Tests.Logs;

public sealed class ManglingTests
{
    private static readonly Dictionary<string, string> Logs = new()
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

    private static string Says(Diagnosis d) =>
        $"{d.Messages} messages, {d.Delivered} delivered, {d.Deferred} deferred, {d.Failed} failed, {d.Cause}; {string.Join(", ", d.Verdicts.Select(v => $"{v.Verdict} {v.Failed} {v.Deferred}").Order())}; " +
        $"{string.Join(", ", d.Origins.Select(o => $"{o.Origin} {o.Messages} {o.Failed}").Order())}; {string.Join(", ", d.Dead.Order())}";

    private static string Text(params string[] path) => Encoding.UTF8.GetString(Samples.Bytes(["Samples", .. path]));
}
