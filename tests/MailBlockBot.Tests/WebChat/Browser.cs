// Debian's Chromium, driven as a person drives it; one for all tests of a class.
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MailBlockBot.Tests.WebChat;

public sealed class Browser : IAsyncLifetime
{
    static readonly string? Program = ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Screenshots");
    static readonly ViewportSize Phone = new() { Width = 390, Height = 844 }, Desk = new() { Width = 1280, Height = 860 };
    IPlaywright? _playwright;
    IBrowser? _browser;

    /// <summary>Skips the test where Chromium is not installed; in CI, where it is, that is a failure.</summary>
    public static void Needed()
    {
        if (Program is not null) return;
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 }) Assert.Fail("Chromium is not installed (Debian: apt-get install chromium).");
        Assert.Skip("Chromium is not installed (Debian: apt-get install chromium).");
    }

    public async ValueTask InitializeAsync()
    {
        if (Program is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>A window with cookies of its own.</summary>
    public async Task<IPage> Opens(Uri url, string language, bool phone)
    {
        var context = await _browser!.NewContextAsync(new() { Locale = language, ViewportSize = phone ? Phone : Desk, HasTouch = phone, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        await page.GotoAsync(url.AbsoluteUri);
        return page;
    }

    /// <summary>Light and dark, at the size of its window: nothing sticks out, axe finds nothing serious, and both are kept as pictures.</summary>
    public static async Task LooksGood(IPage page, string name)
    {
        Directory.CreateDirectory(Folder);
        var place = page.ViewportSize!.Width == Phone.Width ? "phone" : "desk";
        foreach (var scheme in (ColorScheme[])[ColorScheme.Dark, ColorScheme.Light])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.True(await page.EvaluateAsync<bool>("(scrollTo(0, 0), document.documentElement.scrollWidth <= innerWidth)"), $"{name} is wider than a {place}'s window");
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{place}-{scheme}.png".ToLowerInvariant()), FullPage = true });
            Assert.Empty((await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(Told));
        }
    }

    static string Told(AxeResultItem violation) => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}";
}
