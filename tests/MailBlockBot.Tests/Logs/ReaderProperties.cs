// No bytes make the reader throw, and no cut of the stream changes what it reads.
using System.Text;
using FsCheck.Xunit;

namespace MailBlockBot.Tests.Logs;

public sealed class ReaderProperties
{
    static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** mail@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<t@hotmail.fr>: host x [1.2.3.4]: 550 5.5.0 no",
            "Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB <= user@server U=user P=local S=925 T=\"x\"", "Jun 25 01:23:44 vh84 splogger[1]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: \"2917:tools.php\"",
            "\n", "\r\n", "> ", "550-5.1.1 next", "[1/2] ", "[2/2] ", "2026-11-24 11:29:14 1xVltq-0004lf-2d == a@b R=x defer (-1): z", "\\n", "<>", "\"", " ", "[25.06.2020 01:23] N:",
            "198.51.100.1 - - [24/Nov/2026:11:29:15 +0300] \"POST /f.php HTTP/1.1\" 200 1 \"-\" \"-\"", "«", "\u00A0", "@400000006b0543c839013554 ", "Nov 24 10:58:54 vh84 qmail: 1.2 ",
            "delivery 1: failure: 1.2.3.4_does_not_like_recipient./Remote_host_said:_550_no/", "starting delivery 1: msg 5 to remote a@b.example", "info msg 5: bytes 1 from <a@b.example> qp 1 uid 2",
            "Nov 24 11:36:05 vh84 sm-mta[1]: 3AO8a3aB018553: to=<a@b.example>,<c@d.example>, dsn=5.1.1, stat=User unknown", "Nov 24 11:36:05 vh84 sm-mta[1]: 3AO8a3aB018553: from=<a@b.example>, msgid=<1@x>, relay=u@localhost",
            "[24-Nov-2026 10:58:54 UTC] mail() on [/x.php:1]: To: a@b.example -- Headers: ", "mail() on [/y.php:1]: To: a@b.example", "This is the mail system at host x.example", "\n\n<a@b.example>: host m[1.2.3.4] said: 550 no",
            "Final-Recipient: rfc822; a@b.example\n", "Diagnostic-Code: smtp; 550 no\n", "   ----- Transcript of session follows -----\n", "<<< 550 no", "X-PHP-Originating-Script: 1:x.php\n",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0], [0xC3], [0xA0],
    ];

    /// <summary>Pieces of logs in an order.</summary>
    internal static byte[] Log(byte[] order) => [.. order.SelectMany(index => Pieces[index % Pieces.Length])];

    [Property(MaxTest = 300)]
    public void Any_bytes_can_be_read(byte[] bytes) => Samples.Diagnose(bytes);

    [Property(MaxTest = 500)]
    public bool Pieces_of_logs_in_any_order_read_the_same_in_any_chunks(byte[] order, byte chunk)
    {
        var bytes = Log(order);
        return PasteTests.Summary(Samples.Diagnose(bytes)) == PasteTests.Summary(Samples.Diagnose(1 + chunk % 50, bytes));
    }
}
