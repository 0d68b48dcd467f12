// The page over HTTP: whose chat it is, what is refused, what is heard once, and what stays after a reload.
using System.Net;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.WebChat;

namespace MailBlockBot.Tests.WebChat;

public sealed class PageTests
{
    static readonly byte[] Log = Samples.Bytes("Cases", "tools-php", "mail.log");

    [Fact]
    public async Task The_page_is_served_with_a_cookie_and_a_strict_policy_in_the_browsers_language()
    {
        await using var web = await WebFixture.Start();
        using var anna = web.Visitor("de, en;q=0.8, ru;q=0.5");
        var answer = await anna.Gets("/");
        var page = await anna.Opens();
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var (name, type) in PageFiles.Static)
        {
            var file = await anna.Gets($"/{name}");
            Assert.Equal(type, file.Content.Headers.ContentType!.MediaType);
            Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Fact]
    public async Task Behind_tls_and_in_a_frame_the_cookie_is_guarded()
    {
        await using var web = await WebFixture.Start("--Web:Proxies", "127.0.0.1", "--Web:EmbedOrigins", "https://help.hoster.example", "--Web:PublicUrl", "https://mail.hoster.example");
        using var anna = web.Visitor();
        anna.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        anna.Http.DefaultRequestHeaders.Add("X-Forwarded-Host", "mail.hoster.example");
        var answer = await anna.Gets("/");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-chat=", cookie, StringComparison.Ordinal);
        foreach (var part in (string[])["secure", "samesite=none", "Partitioned", "httponly"]) Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("frame-ancestors https://help.hoster.example", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
    }

    [Fact]
    public async Task Whoever_is_no_page_of_ours_is_refused()
    {
        await using var web = await WebFixture.Start();
        using var anna = web.Visitor();
        Assert.Equal(HttpStatusCode.Unauthorized, (await anna.Says("/start")).StatusCode);
        await anna.Opens();
        using var foreign = anna.Reloads(web.Url);
        foreach (var origin in (string?[])["https://evil.example", "null", null])
        {
            foreign.Http.DefaultRequestHeaders.Remove("Origin");
            if (origin is not null) foreign.Http.DefaultRequestHeaders.Add("Origin", origin);
            Assert.Equal(HttpStatusCode.Forbidden, (await foreign.Says("/start")).StatusCode);
        }
        using var forged = new HttpRequestMessage(HttpMethod.Get, new Uri(web.Url, "/api/events"));
        forged.Headers.Add("Cookie", "chat=short");
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.SendAsync(forged, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Empty(await anna.Looks());
    }

    [Fact]
    public async Task What_is_sent_again_is_heard_once_and_a_reload_shows_the_whole_conversation()
    {
        await using var web = await WebFixture.Start();
        using var anna = web.Visitor();
        await anna.Opens();
        for (var i = 0; i < 3; i++) Assert.True((await anna.Says("/help", "the-same-id")).IsSuccessStatusCode);
        for (var i = 0; i < 3; i++) Assert.True((await anna.Hands("qmail.log", Log, "the-file-id")).IsSuccessStatusCode);
        await anna.Sees("tools.php");
        for (var i = 0; i < 3; i++) await anna.Presses("☐ 1", "the-press-id");
        await web.Restart();
        using var again = anna.Reloads(web.Url);
        await again.Sees("tools.php");
        // The tick may be carried out before the restart or after it.
        await again.SeesButton("☑ 1");
        Assert.Single(again.Page, letter => letter.Content is LetterContent.Said { Text: "/help" });
        Assert.Single(again.Page, letter => letter.Content is LetterContent.Gave { File.Name: "qmail.log" });
        Assert.Equal(2, again.Page.Count(letter => letter.Content is LetterContent.Told));
        using var boris = web.Visitor();
        await boris.Opens();
        Assert.Empty(await boris.Looks());
        Assert.Empty(web.Log.Faults);
    }

    [Fact]
    public async Task Files_of_an_answer_are_downloaded_by_their_own_visitor_and_never_run()
    {
        await using var web = await WebFixture.Start();
        using var anna = web.Visitor();
        await anna.Opens();
        await anna.Hands("qmail.log", Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"));
        var letter = await anna.Sees("[dead-addresses.csv]");
        var address = $"/api/letters/{letter.Number}/file";
        var answer = await anna.Gets(address);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(((LetterContent.Sent)letter.Content!).File.Size, (await anna.Downloads(letter)).Length);
        using var boris = web.Visitor();
        await boris.Opens();
        Assert.Equal(HttpStatusCode.NotFound, (await boris.Gets(address)).StatusCode);
    }

    [Fact]
    public async Task Forget_leaves_nothing_on_the_page()
    {
        await using var web = await WebFixture.Start();
        using var anna = web.Visitor();
        await anna.Opens();
        await anna.Hands("qmail.log", Log);
        await anna.Sees("tools.php");
        await anna.Says("/forget");
        await anna.Sees("Удалить все");
        await anna.Presses("Удалить всё");
        await anna.Sees("ничего не осталось");
        Assert.Single(anna.Page);
    }

    [Fact]
    public async Task Too_much_is_refused_and_too_large_a_file_is_told_how_to_cut_it()
    {
        await using var web = await WebFixture.Start("--Limits:FileMegabytes", "1", "--Web:PostsPerMinute", "8", "--Web:MegabytesPerHour", "2");
        using var anna = web.Visitor();
        await anna.Opens();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await anna.Says(new string('x', Posts.MostText + 1))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await anna.Says("hello", "short")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await anna.Hands("cut.log", [1, 2, 3], size: 5)).StatusCode);
        Assert.True((await anna.Hands("large.log", [], size: 5 << 20)).IsSuccessStatusCode);
        await anna.Sees("tail -n");
        Assert.True((await anna.Hands("a.log", Log)).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await anna.Hands("b.log", Log)).StatusCode);
        for (var i = 0; i < 8; i++) await anna.Says("/help");
        var refused = await anna.Says("/help");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task An_open_page_is_told_at_once()
    {
        await using var web = await WebFixture.Start();
        using var anna = web.Visitor();
        await anna.Opens();
        using var events = await anna.Listens();
        using var lines = new StreamReader(events);
        await anna.Says("/help");
        for (var text = ""; !text.Contains("/privacy", StringComparison.Ordinal);) text = await lines.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken) ?? throw new EndOfStreamException();
        // An open page does not hold up the end of the process.
        await web.Restart().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Nobody_on_a_page_is_taken_for_an_engineer_and_each_is_told_so()
    {
        await using var telegram = await BotServer.Start();
        await using var page = await WebFixture.Start(
            "--Telegram:Token", BotServer.Token, "--Telegram:BaseUrl", telegram.Url, "--Duty:Chat", $"{telegram.Group("Duty").Id}", "--Duty:Users", "1");
        using var visitor = page.Visitor();
        await visitor.Opens();
        await visitor.Says("/find a@b.example");
        await visitor.Sees("для дежурных инженеров");
    }

    [Fact]
    public async Task The_language_is_chosen_on_the_page_for_page_and_bot()
    {
        await using var web = await WebFixture.Start();
        using var anna = web.Visitor("ru");
        Assert.Contains("<html lang=\"ru\">", await anna.Opens(), StringComparison.Ordinal);
        await anna.Says("/help");
        await anna.Sees("/privacy");
        Assert.Equal(HttpStatusCode.NoContent, (await anna.Chooses("en")).StatusCode);
        await anna.Sees("I answer in English");
        Assert.Contains("<html lang=\"en\">", await anna.Opens(), StringComparison.Ordinal);
    }
}
