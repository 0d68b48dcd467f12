// No step speaks of a file that is not sent, and no file is sent that no step speaks of.
using System.Text;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Wording;

public sealed class EnclosuresTests
{
    public static TheoryData<string, Language, bool> Answers => [.. Diagnosed.All.Keys.SelectMany(name => Enum.GetValues<Language>()
        .SelectMany(language => new[] { (name, language, false), (name, language, true) }))];

    [Theory, MemberData(nameof(Answers))]
    public void Files_and_steps_agree(string name, Language language, bool masked)
    {
        var found = Diagnosed.All[name];
        var sent = Enclosures.Of(found, language, masked).ToList();
        var answer = PlainText.Render(AnswerWriter.Write(found, language, HosterWords.Neutral, masked));
        foreach (var file in (string[])["dead-addresses.csv", "deny.txt"]) Assert.Equal(answer.Contains(file, StringComparison.Ordinal), sent.Exists(one => one.File.Name == file));
        Assert.All(sent, one => Assert.InRange(PlainText.Render(one.Caption).Length, 20, 1024));
    }

    [Fact]
    public void These_answers_have_files() => Assert.Equal(
        ["cron-job: dead-addresses.csv", "hacked-script: dead-addresses.csv", "listed-domain:", "open-form: dead-addresses.csv deny.txt", "stale-addresses: dead-addresses.csv"],
        Diagnosed.All.Where(pair => pair.Key is "cron-job" or "hacked-script" or "listed-domain" or "open-form" or "stale-addresses").OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}: {string.Join(' ', Enclosures.Of(pair.Value, Language.Russian, masked: false).Select(one => one.File.Name))}".Trim()));

    [Fact]
    public void Whoever_reads_along_gets_no_addresses() =>
        Assert.DoesNotContain(Enclosures.Of(Diagnosed.All["stale-addresses"], Language.Russian, masked: true), one => one.File.Name == "dead-addresses.csv");

    [Fact]
    public void A_list_that_was_cut_says_so_in_the_file_and_beside_it()
    {
        var dead = Enclosures.Dead(Diagnosed.All["stale-addresses"], Language.Russian)!;
        Assert.EndsWith("\"titus121@hotmail.fr\"\r\n\"… и ещё 197: все в файл не поместились\"\r\n", Encoding.UTF8.GetString(dead.File.Content), StringComparison.Ordinal);
        Assert.Contains("первые 1 из 198", PlainText.Render(dead.Caption), StringComparison.Ordinal);
        Assert.DoesNotContain("первые", PlainText.Render(Enclosures.Dead(Diagnosed.All["stale-addresses"] with { DeadAddresses = 1 }, Language.Russian)!.Caption), StringComparison.Ordinal);
    }
}
