// The page of a case in a real browser: good to look at in both languages, put in order and searched by keyboard and mouse.
using Microsoft.Playwright;

namespace MailBlockBot.Tests.WebChat;

public sealed class CaseBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("ru", true, "Строк: ", "Ничего не нашлось")]
    [InlineData("ru", false, "Строк: ", "Ничего не нашлось")]
    [InlineData("en", true, "Rows: ", "Nothing found")]
    [InlineData("en", false, "Rows: ", "Nothing found")]
    public async Task Tables_are_put_in_order_and_searched(string language, bool phone, string rows, string nothing)
    {
        Browser.Needed();
        await using var web = await WebFixture.Start("--Web:PublicUrl", "https://mail.hoster.example");
        using var anna = web.Visitor(language);
        await anna.Opens();
        await anna.Hands("qmail.log", Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"));
        await anna.Sees("[dead-addresses.csv]");
        var page = await browser.Opens(new Uri(web.Url, (await web.Links.To(1))!.PathAndQuery), language, phone);
        List<string> faults = [];
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
        await page.Locator("#filter").WaitForAsync();
        await Browser.LooksGood(page, $"{language}-case");
        if (phone) Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.wide')].every(table => table.scrollWidth <= table.clientWidth)"), "a table is wider than a phone");

        var (heading, cells) = (page.Locator("#receivers thead th").Nth(1), page.Locator("#receivers tbody td:nth-child(2)"));
        await heading.Locator("button").ClickAsync();
        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        var down = await Numbers(cells);
        Assert.Equal(down.OrderDescending(), down);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));
        Assert.Equal(down.Order(), await Numbers(cells));
        var domain = page.Locator("#receivers thead th").First;
        await domain.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.Null(await heading.GetAttributeAsync("aria-sort"));
        var names = await page.Locator("#receivers tbody th").AllInnerTextsAsync();
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
        Assert.True(names.Count > 2);

        await page.FillAsync("#filter", names[^1].ToUpperInvariant());
        Assert.Equal(names[^1], Assert.Single(await page.Locator("#receivers tbody tr:visible th").AllInnerTextsAsync()));
        Assert.StartsWith(rows, await page.InnerTextAsync("#shown"), StringComparison.Ordinal);
        await page.FillAsync("#filter", "no such thing");
        Assert.Equal(0, await page.Locator("tbody tr:visible").CountAsync());
        Assert.True(await page.GetByText(nothing).First.IsVisibleAsync());
        await page.FillAsync("#filter", "");
        Assert.Equal(names.Count, await page.Locator("#receivers tbody tr:visible").CountAsync());

        await page.ClickAsync($"[data-language={(language == "ru" ? "en" : "ru")}]");
        await page.Locator($"html[lang={(language == "ru" ? "en" : "ru")}]").WaitForAsync();
        await page.Locator("#filter").WaitForAsync();
        Assert.Empty(faults);
        await page.GotoAsync(new Uri(web.Url, "/case?n=1").AbsoluteUri);
        await Browser.LooksGood(page, $"{(language == "ru" ? "en" : "ru")}-case-refused");
        Assert.Empty(web.Log.Faults);
        await page.Context.CloseAsync();
    }

    static async Task<IReadOnlyList<int>> Numbers(ILocator cells) => [.. (await cells.AllInnerTextsAsync()).Select(text => int.Parse(text, provider: null))];
}
