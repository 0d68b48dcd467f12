// Whoever runs the bot sees how it is: on an address of its own, and without a word about anybody.
using System.Net;
using MailBlockBot.Operations;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.EndToEnd;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.Operations;

public sealed class OperationsPageTests
{
    [Fact]
    public async Task A_bot_that_answers_is_ready_and_counts_without_naming_anybody()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var host = BotHost.Build(
            [.. BotFixture.Settings(server, file.Path), "--Operations:Url", "http://127.0.0.1:0"], TimeProvider.System, builder => builder.Logging.ClearProviders());
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(host.Services.GetRequiredService<OperationsPage>().Url) };
        var person = server.Person("Zacharias", "en");
        person.Says("/start");
        await person.Sees("Hello", TimeSpan.FromMinutes(1));
        Assert.Equal("alive\n", await http.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
        Assert.Equal("ready\n", await http.GetStringAsync("/readyz", TestContext.Current.CancellationToken));
        var figures = await Figures(http);
        Assert.Contains("mailblockbot_updates_total{", figures, StringComparison.Ordinal);
        Assert.Contains("door=\"telegram\"", figures, StringComparison.Ordinal);
        Assert.Contains("mailblockbot_turns_total", figures, StringComparison.Ordinal);
        Assert.Contains("mailblockbot_answer_duration_seconds_bucket{", figures, StringComparison.Ordinal);
        Assert.Contains("mailblockbot_outbox_age_seconds", figures, StringComparison.Ordinal);
        Assert.DoesNotContain("Zacharias", figures, StringComparison.Ordinal);
        Assert.DoesNotContain("telegram:", figures, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    // The exporter hands out what it gathered a moment ago, and an answer is counted just after it was seen.
    static async Task<string> Figures(HttpClient http)
    {
        for (var tried = 0; ; tried++)
        {
            var figures = await http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
            if (figures.Contains("mailblockbot_answer_duration", StringComparison.Ordinal) || tried == 100) return figures;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("--Operations:Url", "https://0.0.0.0:9090/x")]
    [InlineData("--Operations:Url", "http://localhost:8080")]
    [InlineData("--Operations:OtlpEndpoint", "collector")]
    public void Wrong_settings_are_named(string name, string value)
    {
        var wrong = Assert.Throws<SettingsException>(() => BotHost.Build([name, value], TimeProvider.System));
        Assert.Contains(name[2..], wrong.Message, StringComparison.Ordinal);
    }
}
