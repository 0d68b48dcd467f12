// Telegram brings updates: the whole story this way, in order and once, and what is refused at the door.
using System.Diagnostics;
using System.Globalization;
using MailBlockBot.TelegramChat;
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class WebhookTests(WebhookFixture bot) : IClassFixture<WebhookFixture>
{
    // Numbers that the server's own updates do not have.
    static int _update = 900_000_000;

    static string Start(long person, int number) =>
        $$"""{"update_id":{{number}},"message":{"message_id":7,"date":1790000000,"chat":{"type":"private","first_name":"A","id":{{person}} },"from":{"id":{{person}},"is_bot":false,"first_name":"A","language_code":"en"},"text":"/start"} }""";

    static int Next() => Interlocked.Increment(ref _update);

    [Fact]
    public async Task The_whole_story_comes_and_goes()
    {
        var anna = bot.Server.Person("Anna", "en");
        anna.Says("/start");
        await anna.Sees("Hello");
        anna.Sends("mail.log", Samples.Bytes("Cases", "tools-php", "mail.log"));
        await anna.Sees("What to do");
        anna.Presses("☐ 1");
        await anna.Until(() => anna.Room.Posts.Any(post => post.Buttons.Any(button => ((string)button["text"]!).Contains('☑', StringComparison.Ordinal))), "the step was not ticked");
        Assert.Equal(0, bot.Server.Unconfirmed);
        Assert.Empty(bot.Log.Faults);
        Assert.Empty(bot.Server.Refusals);
        foreach (var secret in (string[])[BotServer.Token, WebhookFixture.Secret]) Assert.DoesNotContain(bot.Log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
        var set = Assert.Single(bot.Server.Calls, call => call.Method.Equals("setWebhook", StringComparison.OrdinalIgnoreCase));
        Assert.False(set.Flag("drop_pending_updates"));
        Assert.Contains("callback_query", set.Text("allowed_updates"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_chats_at_once_are_answered_in_their_order_and_once()
    {
        var people = Enumerable.Range(0, 40).Select(i => bot.Server.Person($"P{i}", "ru")).ToList();
        (string Says, string Sees)[] talk = [("/start", "Здравствуйте"), ("/help", "/cases"), ("/cases", "Разборов ещё нет"), ("/privacy", "прочитал и забыл"), ("/lang", "языке")];
        foreach (var line in talk)
        {
            foreach (var person in people) person.Says(line.Says);
        }
        foreach (var person in people)
        {
            foreach (var line in talk) await person.Sees(line.Sees);
            Assert.Equal(talk.Length, person.Answers.Count);
        }
        Assert.InRange(bot.Server.Hook!.MostTogether, 2, 100);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another-secret-0123456789")]
    [InlineData(WebhookFixture.Secret + "x")]
    public async Task Who_does_not_know_the_secret_is_turned_away(string? secret)
    {
        var stranger = bot.Server.Person("Stranger", "en");
        Assert.Equal(401, await bot.Knock(Start(stranger.Id, Next()), secret));
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Empty(stranger.Answers);
    }

    [Fact]
    public async Task What_is_larger_than_any_update_is_not_read()
    {
        var huge = new byte[Webhook.MostBytes + 1];
        Array.Fill(huge, (byte)' ');
        Assert.Equal(413, await bot.Knock(new ByteArrayContent(huge), headers: headers => headers.ExpectContinue = true));
        using var stream = new MemoryStream(huge);
        Assert.True(await RefusedOrCutOff(new StreamContent(stream)));
    }

    // Its length is not announced. The server hangs up behind its 413; the answer is lost where the rest was still on its way.
    async Task<bool> RefusedOrCutOff(HttpContent body)
    {
        try
        {
            return await bot.Knock(body, headers: headers => headers.TransferEncodingChunked = true) == 413;
        }
        catch (HttpRequestException cut)
        {
            return cut.InnerException is IOException;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"update_id\":1,\"message\":{\"text\":\"cut")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"update_id\":\"7\"}")]
    [InlineData("{\"update_id\":1e99}")]
    public async Task What_is_no_update_is_refused(string body) => Assert.Equal(400, await bot.Knock(body));

    [Fact]
    public async Task An_update_that_cannot_be_read_is_taken_so_that_it_does_not_come_for_ever()
    {
        Assert.Equal(200, await bot.Knock($"{{\"update_id\":{Next()},\"message\":\"no message\"}}"));
        Assert.Equal(200, await bot.Knock($"{{\"update_id\":{Next()},\"a_kind_of_tomorrow\":{{}}}}"));
        Assert.Contains(bot.Log.Lines, line => line.Contains("cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_update_counts_once_however_often_it_comes_and_late_ones_are_not_lost()
    {
        var (anna, boris) = (bot.Server.Person("Anna", "en"), bot.Server.Person("Boris", "en"));
        var (early, late) = (Next(), Next());
        // The bot may write to whoever wrote to it.
        (anna.Room.Shut, boris.Room.Shut) = (null, null);
        var codes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => bot.Knock(Start(anna.Id, late))));
        Assert.All(codes, code => Assert.Equal(200, code));
        Assert.Equal(200, await bot.Knock(Start(boris.Id, early)));
        await anna.Sees("Hello");
        await boris.Sees("Hello");
        Assert.Equal(200, await bot.Knock(Start(anna.Id, late)));
        await Task.Delay(1_000, TestContext.Current.CancellationToken);
        Assert.Single(anna.Answers);
        Assert.Single(boris.Answers);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_brought_again_and_fills_no_log()
    {
        const int Knocks = 20;
        await using var other = new WebhookFixture();
        await other.InitializeAsync();
        // Before the first update the bot asks who it is, three times at most.
        other.Server.Faults.Add("getMe", Enumerable.Repeat(new BotApi.Fault.BadGateway(), 3 * Knocks));
        var anna = other.Server.Person("Anna", "en");
        anna.Room.Shut = null;
        var updates = Enumerable.Range(0, Knocks).Select(_ => Start(anna.Id, Next())).ToList();
        Assert.All(await Task.WhenAll(updates.Select(update => other.Knock(update))), code => Assert.Equal(503, code));
        Assert.Contains("Updates not kept: 1 (", Assert.Single(other.Log.Warnings), StringComparison.Ordinal);
        for (var tries = 0; await other.Knock(updates[0]) != 200; tries++) Assert.InRange(tries, 0, 3 * Knocks);
        await anna.Sees("Hello");
    }

    [Fact]
    public async Task Nothing_else_is_served_with_the_page_off()
    {
        foreach (var path in (string[])["/", "/api/letters", "/telegram", "/healthz"])
            Assert.Equal(404, (int)(await bot.Http.GetAsync(new Uri(bot.Url, path), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(405, (int)(await bot.Http.GetAsync(bot.Url, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task It_is_answered_within_milliseconds()
    {
        List<double> times = [];
        for (var i = 0; i < 200; i++)
        {
            // A group that the bot only overhears, so that nothing is sent meanwhile.
            var body = $$"""{"update_id":{{Next()}},"message":{"message_id":{{i + 1}},"date":1790000000,"chat":{"id":-77,"type":"group","title":"G"},"from":{"id":5,"is_bot":false,"first_name":"A"},"text":"good morning"} }""";
            var took = Stopwatch.StartNew();
            Assert.Equal(200, await bot.Knock(body));
            times.Add(took.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture, $"webhook, LiteDB: 200 updates kept and answered, median {times[100]:0.0} ms, 95th {times[190]:0.0} ms"));
        Assert.InRange(times[100], 0, 250);
    }
}
