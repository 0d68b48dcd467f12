// Going over to a webhook and back, with the page beside it, its secret made by the bot, and with the limits that hold for asking.
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using MailBlockBot.Tests.WebChat;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class WebhookModeTests
{
    [Fact]
    public async Task Who_sends_too_much_is_told_once_by_this_way_too()
    {
        var bot = new WebhookFixture("--Limits:UserBurst", "5", "--Limits:UserPerMinute", "0.1");
        await bot.InitializeAsync();
        await using (bot)
        {
            var flooder = bot.Server.Person("Flooder", "en");
            for (var i = 0; i < 30; i++) flooder.Says("/help");
            await flooder.Sees("more messages than I can take");
            await flooder.Until(() => bot.Server.Unconfirmed == 0, "updates wait");
            await Task.Delay(1_000, TestContext.Current.CancellationToken);
            Assert.Equal(6, flooder.Answers.Count);
        }
    }

    [Fact]
    public async Task What_comes_while_the_bot_is_down_comes_again()
    {
        await using var bot = new WebhookFixture();
        await bot.InitializeAsync();
        var anna = bot.Server.Person("Anna", "en");
        anna.Says("/start");
        await anna.Sees("Hello");
        var back = bot.Restart();
        anna.Says("/cases");
        anna.Says("/help");
        await back;
        await anna.Sees("No cases yet");
        await anna.Sees("/privacy");
        Assert.Equal(3, anna.Answers.Count);
    }

    [Fact]
    public async Task Back_to_asking_the_webhook_is_taken_off_and_nothing_is_lost()
    {
        await using var bot = new WebhookFixture();
        await bot.InitializeAsync();
        var anna = bot.Server.Person("Anna", "en");
        anna.Says("/start");
        await anna.Sees("Hello");
        Assert.NotNull(bot.Server.Hook);
        await bot.Restart("--Telegram:Mode", "Polling");
        anna.Says("/cases");
        await anna.Sees("No cases yet");
        Assert.Null(bot.Server.Hook);
        await bot.Restart();
        anna.Says("/help");
        await anna.Sees("/privacy");
        Assert.NotNull(bot.Server.Hook);
        Assert.Equal(3, anna.Answers.Count);
    }

    [Fact]
    public async Task The_page_is_served_beside_it_and_still_takes_no_posts_of_others()
    {
        await using var bot = new WebhookFixture("--Web:Enabled", "true");
        await bot.InitializeAsync();
        using var visitor = new Visitor(new Uri(bot.Url, "/"), "en");
        await visitor.Opens();
        Assert.Equal(200, (int)(await visitor.Says("hello")).StatusCode);
        var anna = bot.Server.Person("Anna", "en");
        anna.Says("/start");
        await anna.Sees("Hello");
        using var foreign = await bot.Http.PostAsync(new Uri(bot.Url, "/api/say"), null, TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)foreign.StatusCode);
        using var closed = await bot.Http.PostAsync(bot.Url, null, TestContext.Current.CancellationToken);
        Assert.Equal(401, (int)closed.StatusCode);
    }

    [Fact]
    public async Task Without_a_secret_in_the_settings_the_bot_keeps_one_of_its_own()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        var port = FreePort.Find();
        List<string?> secrets = [];
        for (var life = 0; life < 2; life++)
        {
            using var host = BotHost.Build([.. BotFixture.Settings(server, file.Path), .. WebhookFixture.Settings(new Uri($"http://127.0.0.1:{port}/telegram"), port)], TimeProvider.System);
            var ready = server.NextPoll();
            await host.StartAsync(TestContext.Current.CancellationToken);
            await ready.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            var anna = server.Person("Anna", "en");
            anna.Says("/start");
            await anna.Sees("Hello");
            secrets.Add(server.Calls.Last(call => call.Method.Equals("setWebhook", StringComparison.OrdinalIgnoreCase)).Text("secret_token"));
            await host.StopAsync(TestContext.Current.CancellationToken);
        }
        Assert.Equal(64, secrets[0]!.Length);
        Assert.Equal(secrets[0], secrets[1]);
    }
}
