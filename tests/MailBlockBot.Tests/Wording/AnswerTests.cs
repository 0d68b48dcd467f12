// Answers as customers read them, kept as files: a changed word shows in the review.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Wording;

public sealed class AnswerTests
{
    static readonly HosterWords Hoster = new(
        "Hosting", "https://hosting.example/support", "https://hosting.example/smtp", "https://hosting.example/antivirus", "https://hosting.example/logs");

    public static TheoryData<string, Language> Answers => [.. Diagnosed.All.Keys.SelectMany(name => Enum.GetValues<Language>().Select(language => (name, language)))];

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_reads_as_kept(string name, Language language)
    {
        var answer = PlainText.Render(AnswerWriter.Write(Diagnosed.All[name], language, Hoster, masked: name == "open-form"));
        var file = $"Samples/Answers/{name}.{language.Code()}.txt";
        // To write the files anew after changing words: KEEP_ANSWERS=<path of tests/MailBlockBot.Tests> dotnet test ..., then read the difference.
        if (Environment.GetEnvironmentVariable("KEEP_ANSWERS") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, file), answer);
        }

        Assert.Equal(File.ReadAllText(Path.Combine(Environment.GetEnvironmentVariable("KEEP_ANSWERS") ?? AppContext.BaseDirectory, file)), answer);
    }

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_fits_into_one_message(string name, Language language) =>
        Assert.InRange(PlainText.Render(AnswerWriter.Write(Diagnosed.All[name], language, Hoster, masked: false)).Length, 1, 4096);

    [Theory, MemberData(nameof(Answers))]
    public void Masked_no_recipient_shows(string name, Language language)
    {
        var answer = PlainText.Render(AnswerWriter.Write(Diagnosed.All[name], language, Hoster, masked: true));
        Assert.DoesNotContain("titus121", answer);
        Assert.DoesNotContain("anna@", answer);
    }

    /// <summary>From the log's bytes to the words: the example logs of the hoster's help page.</summary>
    [Theory]
    [InlineData("Cases/spam/mail.log", "help.mail.ru")]
    [InlineData("Cases/dmarc/mail.log", "DMARC")]
    [InlineData("Cases/no-recipient/mail.log", "tools.php")]
    [InlineData("Cases/tools-php/mail.log", "tools.php")]
    [InlineData("Cases/blocklist-glued/mail.log", "IP")]
    [InlineData("Cases/one-line/mail.log", "")]
    public void Real_logs_are_told_in_one_message(string log, string word)
    {
        var diagnosis = Samples.Diagnose(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, log)));
        foreach (var language in Enum.GetValues<Language>())
        {
            var answer = PlainText.Render(AnswerWriter.Write(diagnosis, language, Hoster, masked: true));
            Assert.Contains(word, answer);
            Assert.InRange(answer.Length, 100, 4096);
        }
    }

    [Theory]
    [InlineData("hoster")]
    [InlineData("cpanel")]
    public void A_day_of_a_real_server_is_told_in_one_message(string server)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Samples", "real-exim", server);
        var diagnosis = Samples.Diagnose(File.ReadAllBytes(Path.Combine(folder, "splogger.log")), File.ReadAllBytes(Path.Combine(folder, "access_log.vhost_combined")));
        foreach (var language in Enum.GetValues<Language>())
        {
            var answer = PlainText.Render(AnswerWriter.Write(diagnosis, language, Hoster, masked: false));
            Assert.InRange(answer.Length, 500, 4096);
            Assert.Contains("shop.example/feedback.php", answer);
        }
    }

    [Fact]
    public void Without_buttons_no_step_speaks_of_a_button_or_a_file()
    {
        var answer = PlainText.Render(AnswerWriter.Write(Diagnosed.All["open-form"], Language.English, Hoster, masked: false, buttons: false));
        Assert.DoesNotContain("press", answer);
        Assert.DoesNotContain(".csv", answer);
        Assert.DoesNotContain("deny.txt", answer);
        Assert.Contains("192.0.2.0/24", answer);
    }

    [Theory]
    [InlineData("$(reboot).php")]
    [InlineData("`reboot`.php")]
    [InlineData("a\";reboot;\".php")]
    [InlineData("x.php\nreboot")]
    [InlineData("-delete")]
    public void A_hostile_name_never_becomes_a_command(string script)
    {
        var diagnosis = Diagnosed.All["hacked-script"] with { Origins = [Diagnosed.Script(script, Standing.Hacked, null, StandingReason.HexName, 1, 1)] };
        var steps = AnswerWriter.Write(diagnosis, Language.Russian, Hoster, masked: false).Blocks.OfType<Block.Steps>().Single().Items;
        Assert.All(steps, step => Assert.Null(step.Command));
        Assert.Contains(new Piece.Code(Outside.Clean(script)), steps[0].Text.Pieces);
    }

    [Fact]
    public void A_planted_script_is_named_and_its_page_shut_also_beside_another_story()
    {
        var form = Diagnosed.All["open-form"];
        var planted = Diagnosed.Script("12435.php", Standing.Hacked, null, StandingReason.DigitsOnly, 5, 5);
        var steps = AnswerWriter.Write(form with { Origins = [.. form.Origins, planted] }, Language.English, Hoster, masked: false).Blocks.OfType<Block.Steps>().Single().Items;
        Assert.Contains(steps, step => step.Command == "find ~/ -type f -name \"12435.php\"");

        var shell = form.Requests[0] with { Path = "/uploads/x.php", LooksLikeShell = true };
        var hacked = AnswerWriter.Write(Diagnosed.All["hacked-script"] with { Requests = [form.Requests[0], shell] }, Language.English, Hoster, masked: false);
        Assert.Contains(hacked.Blocks.OfType<Block.Steps>().Single().Items, step => step.Text.Pieces.Contains(new Piece.Code("shop.example/uploads/x.php")));
    }

    [Fact]
    public void A_planted_script_behind_busier_ones_is_accused_before_it_is_to_be_found()
    {
        var hacked = Diagnosed.All["hacked-script"];
        var busier = Diagnosed.Script("tools.php", Standing.Known, "1C-Bitrix", StandingReason.Listed, 90, 80);
        var answer = PlainText.Render(AnswerWriter.Write(hacked with { Origins = [busier, .. hacked.Origins] }, Language.English, Hoster, masked: false));
        Assert.Contains("The name `12435.php` is typical of planted files.", answer);
        Assert.DoesNotContain("is typical of planted files", PlainText.Render(AnswerWriter.Write(hacked, Language.English, Hoster, masked: false)));
    }

    [Fact]
    public void Support_is_not_asked_twice_about_a_listed_server()
    {
        var answer = PlainText.Render(AnswerWriter.Write(Diagnosed.All["listed-server"], Language.English, HosterWords.Neutral, masked: false, buttons: false));
        Assert.Contains("Tell your hosting provider’s support", answer);
        Assert.DoesNotContain("what you have done", answer);
    }

    [Fact]
    public void What_comes_from_outside_is_never_markup()
    {
        var subject = AnswerWriter.Write(Diagnosed.All["open-form-no-access-log"], Language.Russian, Hoster, masked: false).Blocks
            .OfType<Block.Paragraph>().SelectMany(paragraph => paragraph.Text.Pieces).Single(piece => piece.Text.Contains("заказ"));
        Assert.Equal(new Piece.Code("Копия: <b>**ваш** заказ"), subject);
    }

    [Fact]
    public void An_unverified_link_is_text_and_no_button()
    {
        var diagnosis = Diagnosed.All["single-letter"] with
        {
            Appeals = [new(Verdict.Spam, "liar.example", ["https://phish.example/"], [], new Dictionary<string, string>(), Actor.Customer, 1, [])],
        };
        var steps = AnswerWriter.Write(diagnosis, Language.Russian, HosterWords.Neutral, masked: false).Blocks.OfType<Block.Steps>().Single().Items;
        Assert.All(steps, step => Assert.Null(step.Link));
        Assert.Contains(steps, step => step.Text.Pieces.Contains(new Piece.Code("https://phish.example/")));
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void Every_story_cause_and_verdict_can_be_told(Language language)
    {
        foreach (var cause in Enum.GetValues<Verdict>())
        {
            foreach (var (story, name) in Enum.GetValues<Story>().SelectMany(story => new[] { (story, "open-form"), (story, "listed-domain"), (story, "waiting") }))
            {
                var diagnosis = Diagnosed.All[name] with { Cause = cause, Stories = [Diagnosed.Weigh(story, 1)] };
                var steps = AnswerWriter.Write(diagnosis, language, HosterWords.Neutral, masked: true).Blocks.OfType<Block.Steps>().Single().Items;
                Assert.Equal(steps.Count, steps.Select(step => PlainText.Render(step.Text)).Distinct().Count());
                Assert.NotEmpty(steps);
            }
        }
    }
}
