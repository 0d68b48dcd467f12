// Three processes on one PostgreSQL, killed one after the other while chats send logs, and the database restarted once: every log is answered.
using System.Diagnostics;
using System.Globalization;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class ReplicaTests(PostgresServer database) : IClassFixture<PostgresServer>
{
    static readonly (string Says, string Sees)[] Talk = [("/start", "Здравствуйте"), ("/help", "/cases"), ("/cases", "Разборов ещё нет"), ("/privacy", "прочитал и забыл"), ("/lang", "языке")];
    static readonly int PauseSeconds = LongRun.Size("KILL_PAUSE", 4);
    // From when on something was being broken, and when that was over: the others take up a killed one's work before its end is seen here.
    readonly List<(DateTimeOffset From, DateTimeOffset To)> _broken = [];

    [Theory]
    [InlineData("polling")]
    [InlineData("webhook")]
    public async Task Replicas_that_are_killed_and_a_database_that_restarts_lose_nothing(string mode)
    {
        PostgresServer.Needed();
        await using var server = await BotServer.Start();
        await using var replicas = await Replicas.Start(server, await database.Database(), 3, mode == "webhook");
        var took = Stopwatch.StartNew();
        var crowd = new Crowd(server, LongRun.Size("CHATS", 10));
        var kills = LongRun.Size("KILLS", 3);
        for (var kill = 0; kill < kills; kill++)
        {
            await Pause();
            var bot = replicas.All[kill % replicas.All.Count];
            var from = DateTimeOffset.UtcNow;
            bot.Kill();
            _broken.Add((from, DateTimeOffset.UtcNow));
            bot.Begin();
            if (kill != kills / 2) continue;
            await Pause();
            from = DateTimeOffset.UtcNow;
            await database.Restart();
            _broken.Add((from, DateTimeOffset.UtcNow));
        }
        var killed = took.Elapsed;
        var logs = await crowd.Ends();
        var pairs = logs.SelectMany(log => log.Answers.Zip(log.Answers.Skip(1))).ToList();
        // Who was cut off in the middle leaves its work to others.
        var unexplained = pairs.Where(pair => !_broken.Any(at => pair.First.At - TimeSpan.FromSeconds(1) <= at.To && at.From <= pair.Second.At))
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{_broken.Where(at => at.To < pair.First.At).Select(at => (pair.First.At - at.To).TotalSeconds).DefaultIfEmpty(-1).Min():0.0} s after a break and again {(pair.Second.At - pair.First.At).TotalSeconds:0.0} s later")).ToList();
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"3 replicas on PostgreSQL, {mode}, a kill every {PauseSeconds} s, kills {kills}, restarts of the database 1, chats {logs.Select(log => log.Person).Distinct().Count()}, logs {logs.Count}, answered {logs.Count(log => log.Answers.Count > 0)}, answered twice {pairs.Count}, of these without a kill or restart between the two answers {unexplained.Count}{string.Concat(unexplained.Select(one => $" ({one})"))}, kills {killed.TotalSeconds:0} s, all answered after {took.Elapsed.TotalSeconds:0} s;"));
        Assert.All(logs, log => Assert.NotEmpty(log.Answers));
        Assert.Empty(unexplained);
        await Crowd.AreWhole(logs);
    }

    [Fact]
    public async Task What_a_killed_replica_was_at_is_taken_up_by_another_within_seconds()
    {
        PostgresServer.Needed();
        await using var server = await BotServer.Start();
        // Offices and locks are believed only once the database has been up for a while.
        await Task.Delay(TimeSpan.FromSeconds(9), TestContext.Current.CancellationToken);
        await using var replicas = await Replicas.Start(server, await database.Database(), 2, webhook: true);
        var anna = server.Person("Anna", "en");
        // Whoever sends this hangs, and is killed meanwhile.
        server.Faults.Add("sendMessage", new Fault.Slow(TimeSpan.FromSeconds(30)));
        anna.Says("/start");
        await anna.Sees("Hello");
        var sender = replicas.All[replicas.Taken[0] == 1 ? 0 : 1];
        sender.Kill();
        var took = Stopwatch.StartNew();
        await anna.Sees("Hello");
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture, $"what a killed replica was sending is sent by the other after {took.Elapsed.TotalSeconds:0.0} s;"));
        Assert.InRange(took.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public async Task Throughput_at_one_two_and_three_replicas_is_told()
    {
        PostgresServer.Needed();
        var people = LongRun.Size("PEOPLE", 20);
        foreach (var count in (int[])[1, 2, 3])
        {
            await using var server = await BotServer.Start();
            await using var replicas = await Replicas.Start(server, await database.Database(), count, webhook: true);
            await Run(server, 20);
            var took = Stopwatch.StartNew();
            await Run(server, people);
            var each = people * Talk.Length / took.Elapsed.TotalSeconds;
            LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
                $"{count} replicas, webhook, {Environment.ProcessorCount} cores: {people * Talk.Length} updates of {people} chats answered in order, {each:0} a second, taken by each {string.Join('/', replicas.Taken)};"));
            Assert.All(replicas.Taken, taken => Assert.True(taken > 0));
        }
    }

    static async Task Run(BotServer server, int people)
    {
        var crowd = Enumerable.Range(0, people).Select(i => server.Person($"P{i}", "ru")).ToList();
        foreach (var line in Talk)
        {
            foreach (var person in crowd) person.Says(line.Says);
        }
        foreach (var person in crowd)
        {
            foreach (var line in Talk) await person.Sees(line.Sees, TimeSpan.FromMinutes(5));
            Assert.Equal(Talk.Length, person.Answers.Count);
        }
    }

    static Task Pause() => Task.Delay(TimeSpan.FromSeconds(PauseSeconds), TestContext.Current.CancellationToken);
}
