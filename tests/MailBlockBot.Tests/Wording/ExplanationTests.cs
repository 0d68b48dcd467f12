// One reply or one name, explained.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Wording;

public sealed class ExplanationTests
{
    [Fact]
    public void A_reply_is_explained_with_its_appeal()
    {
        var row = new ReplyRule("550", ["banned sending ip"], Verdict.Blocklist, "550 5.7.606 Access denied, banned sending IP [192.0.2.1]") { Appeal = "https://sender.office.com/", List = "Microsoft" };
        var text = PlainText.Render(ExplanationWriter.Reply(new(Verdict.Blocklist, row, "Microsoft.Banned", false), row.Seen, Language.English, HosterWords.Neutral));
        Assert.Contains("The sender is on a blocklist", text);
        Assert.Contains("List: Microsoft.", text);
        Assert.Contains("Your hosting provider can help.", text);
        Assert.Contains("https://sender.office.com/", text);
    }

    [Theory]
    [InlineData("554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", "List: Spamhaus.", "the server’s address")]
    [InlineData("554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.lists.example; see there", "List: bl.lists.example.", "Your hosting provider can help.")]
    [InlineData("552 5.3.4 Message size exceeds fixed limit", "The message is too large", "You can fix this yourself.")]
    [InlineData("550 5.1.1 <vera@shop.example>: User unknown", "Recognised by the rule `Mailbox.Unknown`.", "Source: ")]
    public void A_reply_is_explained_with_its_kind_list_and_row(string reply, string first, string second)
    {
        var text = PlainText.Render(ExplanationWriter.Reply(ReplyBook.Standard.Judge(reply), reply, Language.English, HosterWords.Neutral));
        Assert.Contains(first, text);
        Assert.Contains(second, text);
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void Every_verdict_and_every_judgement_can_be_explained(Language language)
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Assert.True(ExplanationWriter.Reply(new(verdict, null, "none", true), "", language, HosterWords.Neutral).Blocks.Count == 5);
        }

        foreach (var standing in Enum.GetValues<Standing>())
        {
            foreach (var reason in Enum.GetValues<StandingReason>())
            {
                Assert.NotEmpty(PlainText.Render(ExplanationWriter.Script(new("a.php", 1, false, false, null), new(standing, "Drupal", reason), language, HosterWords.Neutral)));
            }
        }
    }

    [Fact]
    public void A_script_is_explained_with_its_command()
    {
        var text = PlainText.Render(ExplanationWriter.Script(
            new("12435.php", 2917, false, false, null), new(Standing.Hacked, null, StandingReason.DigitsOnly), Language.Russian, HosterWords.Neutral));
        Assert.StartsWith("`12435.php` — похоже на вредоносный файл\n", text);
        Assert.Contains("Найдите файл `12435.php`", text);
        Assert.Contains("   find ~/ -type f -name \"12435.php\"\n", text);
    }

    /// <summary>A known system's file stands where it should, and code from the command line in none: neither is sent to be found.</summary>
    [Theory]
    [InlineData("tools.php", Standing.Known, "1C-Bitrix", StandingReason.Listed, "почтовый модуль «1С-Битрикс»", "Ищите не сам файл")]
    [InlineData("sendmail.php", Standing.Known, "HostCMS, Zend Mail", StandingReason.Listed, "почтовый модуль HostCMS или Zend Mail", "Ищите не сам файл")]
    [InlineData("Command line code", Standing.Unknown, null, StandingReason.CommandLineCode, "код из командной строки", "Посмотрите задачи Cron")]
    public void What_is_no_file_to_look_for_has_no_command(string name, Standing standing, string? product, StandingReason reason, string what, string step)
    {
        var text = PlainText.Render(ExplanationWriter.Script(new(name, 2917, false, false, null), new(standing, product, reason), Language.Russian, HosterWords.Neutral));
        Assert.StartsWith($"`{name}` — {what}\n", text);
        Assert.Contains($"1. {step}", text);
        Assert.DoesNotContain("find", text);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("picture")]
    [InlineData("too_many_entries")]
    [InlineData("too_large")]
    public void A_file_that_cannot_be_read_is_named(string kind)
    {
        var text = PlainText.Render(UploadWords.Problem(kind, "my.log", null, 20L << 20, Language.English));
        Assert.Contains("`my.log`", text);
        Assert.DoesNotContain("?", text);
    }
}
