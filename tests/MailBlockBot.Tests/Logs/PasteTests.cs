// The same log, mangled in every way that copying, forwarding and saving mangle it: the counts must stay.
using System.Text;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Tests.Logs;

public sealed class PasteTests
{
    private static readonly string Plain = Encoding.UTF8.GetString(Samples.Bytes("Cases", "no-recipient", "mail.log")) + "\n" +
        Encoding.UTF8.GetString(Samples.Bytes("Cases", "spam", "mail.log")) + "\n" + Encoding.UTF8.GetString(Samples.Bytes("Cases", "dmarc", "mail.log"));

    private static IEnumerable<string> Lines => Plain.Split('\n').Where(line => line.Trim().Length > 0);

    public static TheoryData<string, byte[]> Mangled => new()
    {
        { "as it is", Encoding.UTF8.GetBytes(Plain) },
        { "CRLF", Encoding.UTF8.GetBytes(Plain.ReplaceLineEndings("\r\n")) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Plain)] },
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Plain)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Plain) },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Plain)] },
        { "quoted", Join(Lines.Select(line => "> " + line)) },
        { "quoted twice", Join(Lines.Select(line => ">> " + line)) },
        { "indented", Join(Lines.Select(line => "\t  " + line)) },
        { "a chat client's header", Join(Lines.Select(line => "[25.06.2020 01:23] Иван Петров: " + line)) },
        { "a chat client's header on its own line", Join(Lines.Select(line => "Иван Петров, [25.06.2020 01:23]\n" + line)) },
        { "another chat client's header", Join(Lines.Select(line => "25.06.2020, 01:23 - Ivan: " + line)) },
        { "typographic quotes", Encoding.UTF8.GetBytes(Plain.Replace("\"2", "“2", StringComparison.Ordinal).Replace("php\"", "php”", StringComparison.Ordinal)) },
        { "guillemets in Windows-1251", Windows(Plain.Replace("\"", "\u00AB", StringComparison.Ordinal)) },
        { "non-breaking spaces", Encoding.UTF8.GetBytes(Plain.Replace(' ', '\u00A0')) },
        { "non-breaking spaces in Windows-1251", Windows(Plain.Replace(' ', '\u00A0')) },
        { "glued", Encoding.UTF8.GetBytes(string.Concat(Lines)) },
        { "broken at 80 columns", Join(Lines.SelectMany(line => Hard(line, 80))) },
        { "broken at 80 columns, blanks at the edge lost", Join(Lines.SelectMany(line => Hard(line, 80)).Select(line => line.TrimEnd())) },
        { "wrapped at words before 80", Join(Lines.SelectMany(line => Soft(line, 80))) },
        { "wrapped at words before 72, quoted", Join(Lines.SelectMany(line => Soft(line, 72)).Select(line => "> " + line)) },
        { "angles eaten by a web page", Encoding.UTF8.GetBytes(Plain.Replace("<titus121@hotmail.fr>", " ", StringComparison.Ordinal).Replace("mail@hotmail.fr", "titus121@hotmail.fr", StringComparison.Ordinal)) },
        { "everything twice", Encoding.UTF8.GetBytes(Plain + "\n" + Plain) },
        { "grep's file name in front", Join(Lines.Select(line => "exim_mainlog-20200625:" + line)) },
        { "numbered", Join(Lines.Select((line, number) => $"{number + 1}. {line}")) },
        { "a syslog priority in front", Join(Lines.Select(line => "<22>" + line)) },
    };

    [Theory, MemberData(nameof(Mangled))]
    public void Counts_stay(string how, byte[] bytes)
    {
        var diagnosis = Samples.Diagnose(bytes);
        Assert.True((diagnosis.Messages, diagnosis.Failed) == (3, 3), $"{how}: {diagnosis.Messages} messages, {diagnosis.Failed} failed, {diagnosis.Unread} unread of {diagnosis.Lines}");
        Assert.Equal(["class-phpmailer.php", "sendmail.php", "tools.php"], diagnosis.Origins.Select(share => share.Origin.Script).Order());
        Assert.Equal(0, diagnosis.Unread);
        Assert.Equal(["titus121@hotmail.fr"], diagnosis.Dead);
    }

    [Theory, MemberData(nameof(Mangled))]
    public void Nothing_depends_on_where_a_chunk_ends(string how, byte[] bytes)
    {
        var whole = Summary(Samples.Diagnose(bytes));
        foreach (var chunk in (int[])[1, 2, 3, 7, 64, 1000]) Assert.True(whole == Summary(Samples.Diagnose(chunk, bytes)), $"{how}, chunks of {chunk}");
    }

    [Fact]
    public void Foreign_lines_between_records_are_counted_and_stop_nothing()
    {
        var bytes = Encoding.UTF8.GetBytes("Здравствуйте! Почта не работает.\n" + Plain + "\nПомогите, пожалуйста.\n");
        var diagnosis = Samples.Diagnose(bytes);
        Assert.Equal((3, 3, 2), (diagnosis.Messages, diagnosis.Failed, diagnosis.Unread));
    }

    [Fact]
    public void Glued_records_are_found_in_a_line_without_an_end()
    {
        var junk = new byte[5_000_000];
        Array.Fill(junk, (byte)'x');
        var diagnosis = Samples.Diagnose([.. junk, .. Encoding.UTF8.GetBytes(string.Concat(Lines)), .. junk, .. Encoding.UTF8.GetBytes(string.Concat(Lines)), .. junk]);
        Assert.Equal((3, 3, 1), (diagnosis.Messages, diagnosis.Failed, diagnosis.Lines));
    }

    internal static string Summary(Diagnosis d) =>
        $"{d.Lines} {d.Unread} {d.From} {d.To} {d.Messages} {d.Delivered} {d.Deferred} {d.Failed} {d.Cause} | {string.Join(",", d.Formats)} | " +
        $"{string.Join(",", d.Verdicts)} | {string.Join(",", d.Origins.Select(o => (o.Origin, o.Messages, o.Failed)))} | {string.Join(",", d.Dead)} | {string.Join(",", d.Evidence)}";

    private static byte[] Join(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");

    private static IEnumerable<string> Hard(string line, int width) => line.Chunk(width).Select(part => new string(part));

    private static List<string> Soft(string line, int width)
    {
        List<string> lines = [""];
        foreach (var word in line.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width) lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }
        return lines;
    }

    private static byte[] Windows(string text) => [.. text.Select(c => c switch { '\u00A0' => (byte)0xA0, '\u00AB' => (byte)0xAB, _ => (byte)c })];
}
