// The process ends at random moments while chats send logs, killed or told to stop, and starts again: every log is answered, and no state is torn.
using System.Diagnostics;
using System.Globalization;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class KillTests
{
    static readonly string[] DoneAlready = ["message to delete not found", "message is not modified", "query is too old"];
    readonly List<DateTimeOffset> _ended = [];
    readonly Random _random = new(2026);

    [Fact]
    public async Task Killed_at_any_moment_it_loses_nothing()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        var took = Stopwatch.StartNew();
        await bot.Start();
        var crowd = new Crowd(server, LongRun.Size("CHATS", 20));
        for (var kill = 0; kill < LongRun.Size("KILLS", 5); kill++)
        {
            // Every fifth kill falls into the start, the others into the work.
            var starting = kill % 5 == 4;
            if (kill > 0 && starting) bot.Begin();
            else if (kill > 0) await bot.Start();
            await Pause(starting ? 800 : 5_000);
            bot.Kill();
            // What was on the wire when it died has arrived by then, and the next life has not begun.
            await Task.Delay(200, TestContext.Current.CancellationToken);
            _ended.Add(DateTimeOffset.UtcNow);
        }
        await bot.Start();
        var logs = await crowd.Ends();
        await Quiet(server);

        var pairs = logs.SelectMany(log => log.Answers.Zip(log.Answers.Skip(1))).ToList();
        var unexplained = pairs.Count(pair => !_ended.Any(at => pair.First.At <= at && at <= pair.Second.At));
        // How long before the kill the first of two answers had been sent, and was not written down yet.
        var late = pairs.Select(pair => _ended.Where(at => at >= pair.First.At).Select(at => at - pair.First.At).FirstOrDefault()).Order().ToList();
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"kills {_ended.Count}, chats {logs.Select(log => log.Person).Distinct().Count()}, logs {logs.Count}, answered {logs.Count(log => log.Answers.Count > 0)}, answered twice {pairs.Count}, of these without a kill between the two answers {unexplained}, sent at most {late.LastOrDefault().TotalMilliseconds:0} ms before the kill (median {late.ElementAtOrDefault(late.Count / 2).TotalMilliseconds:0}), {took.Elapsed.TotalSeconds:0} s"));
        Assert.All(logs, log => Assert.NotEmpty(log.Answers));
        // A second answer is right only where a kill fell between sending the first and writing that down.
        Assert.Equal(0, unexplained);
        await Crowd.AreWhole(logs);
        NothingWentWrong(bot, server);
    }

    [Fact]
    public async Task Told_to_stop_it_ends_in_time_and_answers_nothing_twice()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        await bot.Start();
        var crowd = new Crowd(server, 20);
        for (var stop = 0; stop < 3; stop++)
        {
            await Pause(3_000);
            Assert.Equal(0, await bot.Stop());
            await bot.Start();
        }
        var logs = await crowd.Ends();
        await Quiet(server);
        Assert.All(logs, log => Assert.Single(log.Answers));
        await Crowd.AreWhole(logs);
        NothingWentWrong(bot, server);
    }

    Task Pause(int most) => Task.Delay(_random.Next(most), TestContext.Current.CancellationToken);

    static async Task Quiet(BotServer server)
    {
        for (var before = -1; before != server.Calls.Count; await Task.Delay(2_000, TestContext.Current.CancellationToken)) before = server.Calls.Count;
    }

    static void NothingWentWrong(BotProcess bot, BotServer server)
    {
        Assert.True(!bot.Faults.Any(), string.Join('\n', bot.Output));
        // What was done and not written down is done again, and these find it done.
        Assert.DoesNotContain(server.Refusals, refusal => !DoneAlready.Any(words => refusal.Contains(words, StringComparison.Ordinal)));
    }
}
