// The whole story in a real browser, with an engineer on the duty desk in Telegram: paste, file, answer, missing log, ticks, report, lifted.
using MailBlockBot.Tests.EndToEnd;
using Microsoft.Playwright;

namespace MailBlockBot.Tests.WebChat;

public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    static readonly string Pasted = File.ReadAllText(Samples.Path("Cases", "tools-php", "mail.log"));

    sealed record Words(string Headline, string AskAccess, string Captcha, string Report, string More, string Sent, string Taken, string Lifted, string New, string Fresh, string Done, string Checked);

    static readonly Words Russian = new(
        "Почту заблокировали", "пришлите access_log", "Добавьте CAPTCHA", "Сообщить о мерах", "Сделали что-то ещё?", "ушёл в поддержку", "занимается Ivan", "Блокировку сняли",
        "Начать заново", "Начинаем заново", "Поставил капчу <b>сам</b>", "Да, лишнего нет");
    static readonly Words English = new(
        "Mail is blocked", "send me the access_log", "Add a CAPTCHA", "Report what I did", "Did you do anything else?", "has gone to support", "Ivan from support", "The block is lifted",
        "Start over", "Let us start over", "Captcha <b>added</b> today", "Yes, nothing there");

    [Theory]
    [InlineData("ru", true)]
    [InlineData("ru", false)]
    [InlineData("en", true)]
    [InlineData("en", false)]
    public async Task From_the_log_to_the_lifted_block(string language, bool phone)
    {
        Browser.Needed();
        await using var desk = await DeskFixture.Start(forum: false, page: WebFixture.Page);
        var duty = desk.Ivan.In(desk.Desk);
        var (say, name) = (language == "ru" ? Russian : English, language);
        var page = await browser.Opens(desk.Url, language, phone);
        List<string> faults = [];
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
        await page.Locator("#welcome h2").WaitForAsync();
        await Browser.LooksGood(page, $"{name}-1-welcome");

        await page.FillAsync("#text", Pasted);
        await page.ClickAsync("#composer .send");
        await Sees(page, "tools.php");
        if (phone) await page.ReloadAsync();
        await Sees(page, "tools.php");
        await page.ClickAsync(".menu summary");
        await page.GetByText(say.New, new() { Exact = true }).ClickAsync();
        await Sees(page, say.Fresh);
        Assert.Equal(say.New, await page.Locator("#log article.own p").Last.InnerTextAsync());

        await page.SetInputFilesAsync("#files", Samples.Path("Samples", "real-exim", "hoster", "splogger.log"));
        await Sees(page, say.AskAccess);
        await page.SetInputFilesAsync("#files", Samples.Path("Samples", "real-exim", "hoster", "access_log.shop.example"));
        await Sees(page, say.Captcha);
        await Browser.LooksGood(page, $"{name}-2-answer");

        var answer = page.Locator("article.bot", new() { HasText = say.Captcha }).Last;
        var box = answer.Locator("input[type=checkbox]").First;
        await box.CheckAsync();
        await answer.GetByText(say.Report, new() { Exact = true }).ClickAsync();
        await Sees(page, say.More);
        Assert.True(await box.IsCheckedAsync());
        await page.FillAsync("#text", say.Done);
        await page.ClickAsync("#composer .send");
        await Sees(page, say.Sent);

        var card = await duty.Sees(say.Done);
        duty.Presses("Беру");
        await Sees(page, say.Taken);
        duty.Says("А cron проверили?", card);
        await Sees(page, "А cron проверили?");
        await page.FillAsync("#text", say.Checked);
        await page.ClickAsync("#composer .send");
        await duty.Sees(say.Checked);
        duty.Presses("Снята");
        await Sees(page, say.Lifted);
        await Browser.LooksGood(page, $"{name}-3-lifted");
        Assert.Empty(faults);
        Assert.Empty(desk.Log.Faults);
        Assert.Empty(desk.Server.Refusals);
        await page.Context.CloseAsync();
    }

    static Task Sees(IPage page, string text) => page.Locator("#log article.bot", new() { HasText = text }).Last.WaitForAsync();
}
