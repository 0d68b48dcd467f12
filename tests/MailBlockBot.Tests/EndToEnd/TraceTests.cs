// One update is one trace from its arrival to the last answer it brings, with a restart between, and none of it tells anything of a person.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MailBlockBot.Operations;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;

namespace MailBlockBot.Tests.EndToEnd;

// Alone: a listener hears every bot of the process.
[Collection(nameof(Alone))]
public sealed class TraceTests
{
    static readonly byte[] Log = Encoding.UTF8.GetBytes(
        """
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB <= planted-sender@shop.example U=u1 P=local S=925 T="planted-subject"
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:planted-script.php"
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** planted-recipient@hotmail.example R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<planted-recipient@hotmail.example>: host mx [192.0.2.1]: 550 5.1.1 User unknown planted-reply

        """);

    static readonly string[] Tags = ["door", "effect", "effects", "event"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_update_is_one_whole_trace_without_a_word_of_its_sender(bool webhook)
    {
        ConcurrentQueue<Activity> heard = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Traces.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = heard.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        var port = FreePort.Find();
        string[] settings = [.. BotFixture.Settings(server, file.Path), .. webhook ? WebhookFixture.Settings(new Uri($"http://127.0.0.1:{port}/telegram"), port) : []];
        var person = server.Person("planted-name", "en");
        using (var host = BotHost.Build(settings, TimeProvider.System))
        {
            var ready = server.NextPoll();
            await host.StartAsync(TestContext.Current.CancellationToken);
            await ready.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            person.Sends("planted-file.log", Log, caption: "planted-caption");
            // Before it was quiet for long enough to be read: the rest happens in the next life.
            await person.Until(() => heard.Any(one => Is(one, "turn", "event", "Handed")), "the file was not heard of");
            await host.StopAsync(TestContext.Current.CancellationToken);
        }
        using (var host = BotHost.Build(settings, TimeProvider.System))
        {
            await host.StartAsync(TestContext.Current.CancellationToken);
            await person.Sees("What to do");
            await person.Until(() => Answer([.. heard]) is not null, "no answer was traced");
            await host.StopAsync(TestContext.Current.CancellationToken);
        }

        var all = heard.ToList();
        var answer = Answer(all)!;
        Assert.Equal(
            [$"effect {answer.GetTagItem("effect")}", "turn HasRead", "effect Read", "turn Elapsed", "turn Handed", "update Handed"],
            Ancestors(answer, all).Select(one => $"{one.OperationName} {one.GetTagItem("effect") ?? one.GetTagItem("event")}"));
        Assert.All(Ancestors(answer, all), one => Assert.Equal(answer.TraceId, one.TraceId));
        Assert.Equal("telegram", answer.GetTagItem("door"));
        foreach (var one in all)
        {
            Assert.Empty(one.TagObjects.Select(tag => tag.Key).Except(Tags));
            Assert.Empty(one.Baggage);
            var told = string.Join(' ', one.TagObjects.Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Value}")).Append(one.DisplayName));
            Assert.DoesNotContain("planted", told, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain($"{person.Id}", told, StringComparison.Ordinal);
        }
    }

    // A new message, or an edit of the one that told how far a slow machine had read.
    static Activity? Answer(List<Activity> all) => all.Find(one => one.GetTagItem("effect") is "Say" or "Edit" && all.Exists(turn => turn.Id == one.ParentId && Is(turn, "turn", "event", "HasRead")));

    static bool Is(Activity one, string name, string tag, string value) => one.OperationName == name && (string?)one.GetTagItem(tag) == value;

    static IEnumerable<Activity> Ancestors(Activity? one, List<Activity> all)
    {
        for (; one is not null; one = all.Find(other => other.Id == one.ParentId)) yield return one;
    }
}
