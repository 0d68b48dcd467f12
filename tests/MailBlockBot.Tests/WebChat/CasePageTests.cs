// The page of one case: who may read it and for how long, and that nothing of a log is more than text on it.
using System.Net;
using MailBlockBot.Tests.EndToEnd;
using MailBlockBot.WebChat;

namespace MailBlockBot.Tests.WebChat;

public sealed class CasePageTests
{
    const string Public = "https://mail.hoster.example", Script = "<script>alert(1)</script>";

    static readonly byte[] Log = Samples.Bytes("Cases", "tools-php", "mail.log");
    static readonly WebSettings Settings = new(true, [], new Uri(Public), [], [], 60, 200, TimeSpan.FromHours(24));

    sealed class Earlier(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow - by;
    }

    [Fact]
    public async Task A_signed_link_opens_its_own_case_until_its_time_is_over_and_says_what_to_do_then()
    {
        await using var web = await WebFixture.Start("--Web:PublicUrl", Public);
        using var anna = web.Visitor();
        await anna.Opens();
        await anna.Hands("qmail.log", Log);
        await anna.Sees("tools.php");
        using var ivan = web.Visitor("en");
        var link = (await web.Links.To(1))!.PathAndQuery;
        Assert.Contains("<td class=\"number\"", await Answer(link, 200), StringComparison.Ordinal);
        await web.Restart();
        using var again = new Visitor(web.Url, "en");
        Assert.Contains("<h1>№ 1 · vh188 · tools.php</h1>", await Answer(link, 200, again), StringComparison.Ordinal);

        var over = (await new CaseLinks(web.Store, Settings, new Earlier(TimeSpan.FromHours(25))).To(1))!.PathAndQuery;
        Assert.Contains("write /case 1 in the duty chat", await Answer(over, 410, again), StringComparison.OrdinalIgnoreCase);
        var nearly = (await new CaseLinks(web.Store, Settings, new Earlier(TimeSpan.FromHours(23))).To(1))!.PathAndQuery;
        await Answer(nearly, 200, again);
        Assert.Contains("deleted their data", await Answer((await web.Links.To(2))!.PathAndQuery, 404, again), StringComparison.Ordinal);
        var last = link[^1] == 'A' ? 'E' : 'A';
        var until = link.Split('&')[1];
        foreach (var forged in (string[])
        [
            link.Replace("n=1", "n=2", StringComparison.Ordinal), link.Replace(until, until + "0", StringComparison.Ordinal), link[..^1] + last, link[..^1], link + "A", link + "%00",
            link[..link.IndexOf("&sign", StringComparison.Ordinal)], link.Replace("n=1", "n=-1", StringComparison.Ordinal), link.Replace("n=1", "n=1&n=1", StringComparison.Ordinal),
            "/case", "/case?n=x&until=y&sign=z", $"/case?n=1&until={long.MaxValue}&sign=z",
        ])
            Assert.Contains("This link does not work", await Answer(forged, 403, again), StringComparison.Ordinal);

        async Task<string> Answer(string path, int status, Visitor? who = null)
        {
            var answer = await (who ?? ivan).Gets(path);
            Assert.Equal((path, status), (path, (int)answer.StatusCode));
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Contains("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task The_card_has_a_link_to_it_that_names_nothing_and_what_a_log_says_is_text()
    {
        await using var desk = await DeskFixture.Start(forum: false, page: [.. WebFixture.Page, "--Web:PublicUrl", Public, "--Web:EmbedOrigins", "https://help.hoster.example"]);
        var (anna, duty) = (desk.Server.Person("Anna Petrova", "ru"), desk.Ivan.In(desk.Desk));
        anna.Says($"""
            Jun 25 01:23:44 vh84 splogger[1]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:{Script}.php"
            Jun 25 01:23:44 vh84 splogger[1]: 1joDo0-0005Bd-LB <= user@x.example U=user P=local S=925
            Jun 25 01:23:45 vh84 splogger[2]: 1joDo0-0005Bd-LB ** titus121@{Script}.example R=dns T=remote_smtp: SMTP error from remote mail server after RCPT TO:<titus121@hotmail.fr>: host mx.example [192.0.2.1]: 550 5.7.1 <titus121@hotmail.fr> spam message rejected {Script} https://evil.example/"><img src=x>
            """);
        await anna.Sees("Что сделать");
        anna.Presses("Сообщить о мерах");
        await anna.Sees("что сделали");
        anna.Says("Удалил файл");
        await duty.Sees("Удалил файл");
        var link = duty.Opens("Открыть разбор");
        Assert.Matches("^https://mail\\.hoster\\.example/case\\?n=1&until=[0-9]+&sign=[A-Za-z0-9_-]{43}$", link);

        using var ivan = new Visitor(desk.Url, "ru");
        var page = await (await ivan.Gets(new Uri(link).PathAndQuery)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Script, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"https://evil", page, StringComparison.Ordinal);
        Assert.Contains("ti***@hotmail.fr", page, StringComparison.Ordinal);
        foreach (var hidden in (string[])["titus121", "Anna", "{{"]) Assert.DoesNotContain(hidden, page, StringComparison.Ordinal);

        duty.Says("/case 1");
        await duty.Sees("Удалил файл");
        Assert.Equal(HttpStatusCode.OK, (await ivan.Gets(new Uri(duty.Opens("Открыть разбор")).PathAndQuery)).StatusCode);
        desk.Ivan.Says("/case 1");
        await desk.Ivan.Sees("vh84");
        Assert.StartsWith(Public, desk.Ivan.Opens("Открыть разбор"), StringComparison.Ordinal);
        Assert.Empty(desk.Log.Faults);
        Assert.Empty(desk.Server.Refusals);
    }

    [Theory]
    [InlineData]
    [InlineData("--Web:PublicUrl", "http://mail.hoster.example")]
    public async Task Where_the_world_cannot_reach_the_page_no_card_leads_there(params string[] settings)
    {
        await using var desk = await DeskFixture.Start(forum: false, page: [.. WebFixture.Page, .. settings]);
        var (anna, duty) = (desk.Server.Person("Anna", "ru"), desk.Ivan.In(desk.Desk));
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        duty.Says("/case 1");
        var answer = await duty.Sees("tools.php");
        Assert.DoesNotContain("url", answer.Json()["reply_markup"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(desk.Server.Refusals);
    }

    [Fact]
    public async Task Addresses_with_their_queries_stand_in_no_line_of_the_programs_log()
    {
        await using var web = await WebFixture.Start("--Web:PublicUrl", Public, "--Logging:LogLevel:Default", "Trace", "--Logging:LogLevel:Microsoft", "Trace", "--Logging:LogLevel:Microsoft.AspNetCore", "Trace");
        using var anna = web.Visitor();
        await anna.Opens();
        await anna.Hands("planted-file.log", Log, caption: "planted-caption");
        await anna.Sees("tools.php");
        var link = await web.Links.To(1);
        await anna.Gets(link!.PathAndQuery);
        await anna.Gets(link.PathAndQuery.Replace("n=1", "n=2", StringComparison.Ordinal));
        Assert.NotEmpty(web.Log.Lines);
        foreach (var secret in (string[])["planted-file", "planted-caption", link.Query.Split("sign=")[1]])
            Assert.DoesNotContain(web.Log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }
}
