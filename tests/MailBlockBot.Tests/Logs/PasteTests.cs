// The same log, mangled in every way that copying, forwarding and saving mangle it: the counts must stay.
using System.Text;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Tests.Logs;

public sealed class PasteTests
{
    static readonly string Plain = Encoding.UTF8.GetString(Samples.Bytes("Cases", "no-recipient", "mail.log")) + "\n" +
        Encoding.UTF8.GetString(Samples.Bytes("Cases", "spam", "mail.log")) + "\n" + Encoding.UTF8.GetString(Samples.Bytes("Cases", "dmarc", "mail.log"));

    static IEnumerable<string> Lines => Plain.Split('\n').Where(line => line.Trim().Length > 0);

    public static TheoryData<string, byte[]> Mangled
    {
        get
        {
            var mangled = new TheoryData<string, byte[]>();
            foreach (var (how, bytes) in Manglings.Of(Plain)) mangled.Add(how, bytes);
            mangled.Add("typographic quotes", Encoding.UTF8.GetBytes(Plain.Replace("\"2", "“2", StringComparison.Ordinal).Replace("php\"", "php”", StringComparison.Ordinal)));
            mangled.Add("guillemets in Windows-1251", Manglings.Windows(Plain.Replace("\"", "\u00AB", StringComparison.Ordinal)));
            mangled.Add("angles eaten by a web page", Encoding.UTF8.GetBytes(Plain.Replace("<titus121@hotmail.fr>", " ", StringComparison.Ordinal).Replace("mail@hotmail.fr", "titus121@hotmail.fr", StringComparison.Ordinal)));
            return mangled;
        }
    }

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

    [Fact]
    public void Every_record_of_a_line_of_thousands_is_read_in_its_order()
    {
        var line = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"Nov 24 10:58:24 vh84 splogger[{i + 1}]: 1xVlQ0-0004li-0Q ** a{i}@b.example: Unrouteable\u00A0address"));
        Assert.Equal(Enumerable.Range(0, 3_000).Select(i => ($"a{i}@b.example", "Unrouteable address")), Records.Read(Encoding.UTF8.GetBytes(line)).Select(record => (record.Recipient, record.Reply)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 1)]
    [InlineData("a\nb", 2)]
    [InlineData("\uFEFF", 0)]
    public void The_shortest_files_have_their_lines(string text, int lines) => Assert.Equal((lines, lines), Samples.Diagnose(Encoding.UTF8.GetBytes(text)) is var found ? ((int)found.Lines, (int)found.Unread) : default);

    internal static string Summary(Diagnosis d) =>
        $"{d.Lines} {d.Unread} {d.From} {d.To} {d.Messages} {d.Delivered} {d.Deferred} {d.Failed} {d.Cause} | {string.Join(",", d.Formats)} | " +
        $"{string.Join(",", d.Verdicts)} | {string.Join(",", d.Origins.Select(o => (o.Origin, o.Messages, o.Failed)))} | {string.Join(",", d.Dead)} | {string.Join(",", d.Evidence)}";
}
