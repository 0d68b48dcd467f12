// The six example logs of the hoster's help page, and what each must say: the mission in small.
using System.Text;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Diagnoses;

public sealed class ArticleTests
{
    static string Log(string name) => Encoding.UTF8.GetString(Samples.Bytes("Cases", name, "mail.log"));

    static Diagnosis Read(string log) => Samples.Diagnose(Encoding.UTF8.GetBytes(log));

    [Theory]
    [InlineData("spam", Verdict.Spam, "class-phpmailer.php", 2157, "WordPress")]
    [InlineData("dmarc", Verdict.Dmarc, "sendmail.php", 1253, null)]
    [InlineData("no-recipient", Verdict.NoRecipient, "tools.php", 2917, "1C-Bitrix")]
    [InlineData("tools-php", Verdict.NoRecipient, "tools.php", 1254, "1C-Bitrix")]
    [InlineData("blocklist-glued", Verdict.Blocklist, "class-phpmailer.php", 1397, "WordPress")]
    public void Cause_and_script_are_found(string name, Verdict cause, string script, int uid, string? product)
    {
        var diagnosis = Read(Log(name));
        var origin = Assert.Single(diagnosis.Origins);
        Assert.Equal((cause, script, uid, Standing.Known), (diagnosis.Cause, origin.Origin.Script, origin.Origin.Uid, origin.Script!.Standing));
        if (product is not null) Assert.Contains(product, origin.Script.Product, StringComparison.Ordinal);
        Assert.Equal((1L, 1L, 0L), (diagnosis.Messages, diagnosis.Failed, diagnosis.Unread));
    }

    [Fact]
    public void Spam_gives_the_way_to_appeal()
    {
        var appeal = Assert.Single(Read(Log("spam")).Appeals);
        Assert.Equal((Verdict.Spam, "mail.ru"), (appeal.Verdict, appeal.Receiver));
        Assert.Equal("http://help.mail.ru/notspam-support/id?c=2VFQCmsIj_XndmnnBFTa1ne5-RHRbW_DSzxt0X6mKocNAAAAov4AACD1dCY~", appeal.Links[0]);
        Assert.Equal(["abuse@corp.mail.ru"], appeal.Mailboxes);
        Assert.Equal("0A5051D9F58F086BE76976E7D6DA540411F9B977C36F6DD1D16D3C4B872AA67E", appeal.Codes["Error code"]);
        Assert.Equal("0000000D0000FEA22674F52", appeal.Codes["ID"]);
    }

    [Fact]
    public void Dmarc_names_the_domain() => Assert.Equal(["mail.ru"], Read(Log("dmarc")).DmarcDomains);

    [Fact]
    public void The_dead_address_is_the_one_in_rcpt_to() => Assert.Equal(["titus121@hotmail.fr"], Read(Log("no-recipient")).Dead);

    [Fact]
    public void A_reply_of_four_lines_is_one() =>
        Assert.Contains("does not exist. Please try 550-5.1.1 double-checking", Read(Log("tools-php")).Verdicts[0].Sample.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_listed_address_and_where_to_ask_are_named()
    {
        var diagnosis = Read(Log("blocklist-glued"));
        Assert.Equal(["92.53.96.251"], diagnosis.ListedAddresses);
        Assert.Contains("https://sender.office.com/", diagnosis.Appeals.SelectMany(appeal => appeal.Links));
    }

    [Fact]
    public void One_line_alone_counts_with_an_unknown_origin()
    {
        var diagnosis = Read(Log("one-line"));
        Assert.Equal((0L, 1L, Verdict.NoRecipient), (diagnosis.Messages, diagnosis.Failed, diagnosis.Cause));
        Assert.Equal(OriginKind.Unknown, Assert.Single(diagnosis.Origins).Origin.Kind);
        Assert.Equal(new DateTime(2020, 6, 25, 1, 23, 45), diagnosis.From);
        Assert.Equal(["titus121@hotmail.fr"], diagnosis.Dead);
    }

    [Theory, InlineData("spam"), InlineData("dmarc"), InlineData("no-recipient"), InlineData("tools-php"), InlineData("blocklist-glued")]
    public void An_odd_name_means_a_break_in(string name)
    {
        foreach (var odd in (string[])["12435.php", "dgffgf.php"])
        {
            var diagnosis = Read(Rename(Log(name), odd));
            Assert.Equal(Standing.Hacked, Assert.Single(diagnosis.Origins).Script!.Standing);
            Assert.Equal(Story.HackedScript, diagnosis.Stories[0].Story);
            Assert.Equal(1, diagnosis.Stories.Sum(story => story.Weight), 6);
        }
    }

    [Theory, InlineData("spam"), InlineData("dmarc"), InlineData("no-recipient"), InlineData("tools-php"), InlineData("blocklist-glued")]
    public void An_empty_name_means_cron_or_a_pipe(string name) =>
        Assert.Equal(OriginKind.CronOrPipe, Assert.Single(Read(Rename(Log(name), null)).Origins).Origin.Kind);

    static string Rename(string log, string? script)
    {
        foreach (var known in (string[])["class-phpmailer.php", "sendmail.php", "tools.php"])
            foreach (var uid in (string[])["2157:", "1253:", "2917:", "1254:", "1397:"])
                log = log.Replace($"\"{uid}{known}\"", script is null ? "\"\"" : $"\"{uid}{script}\"", StringComparison.Ordinal);
        return log;
    }
}
