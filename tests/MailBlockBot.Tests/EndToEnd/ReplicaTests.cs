// Three processes on one PostgreSQL, killed one after the other while chats send logs, and the database restarted once: every log is answered.
using System.Diagnostics;
using System.Globalization;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class ReplicaTests(PostgresServer database) : IClassFixture<PostgresServer>
{
    readonly List<DateTimeOffset> _broken = [];

    [Fact]
    public async Task Replicas_that_are_killed_and_a_database_that_restarts_lose_nothing()
    {
        PostgresServer.Needed();
        await using var server = await BotServer.Start();
        var connection = await database.Database();
        var took = Stopwatch.StartNew();
        List<BotProcess> bots = [];
        try
        {
            for (var i = 0; i < 3; i++) bots.Add(new BotProcess(server, "unused", "--Storage:Kind", "Postgres", "--Storage:Connection", connection));
            await bots[0].Start();
            foreach (var other in bots.Skip(1)) other.Begin();
            var crowd = new Crowd(server, LongRun.Size("CHATS", 10));
            var kills = LongRun.Size("KILLS", 3);
            for (var kill = 0; kill < kills; kill++)
            {
                await Pause();
                var bot = bots[kill % bots.Count];
                bot.Kill();
                Broke();
                bot.Begin();
                if (kill != kills / 2) continue;
                await Pause();
                await database.Restart();
                Broke();
            }
            var logs = await crowd.Ends();
            var pairs = logs.SelectMany(log => log.Answers.Zip(log.Answers.Skip(1))).ToList();
            // Who was cut off in the middle leaves its work to others after some seconds.
            var unexplained = pairs.Count(pair => !_broken.Any(at => pair.First.At - TimeSpan.FromSeconds(1) <= at && at <= pair.Second.At));
            LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
                $"3 replicas on PostgreSQL, kills {kills}, restarts of the database 1, chats {logs.Select(log => log.Person).Distinct().Count()}, logs {logs.Count}, answered {logs.Count(log => log.Answers.Count > 0)}, answered twice {pairs.Count}, of these without a kill or restart between the two answers {unexplained}, {took.Elapsed.TotalSeconds:0} s"));
            Assert.All(logs, log => Assert.NotEmpty(log.Answers));
            Assert.Equal(0, unexplained);
            await Crowd.AreWhole(logs);
        }
        finally
        {
            foreach (var bot in bots) bot.Dispose();
        }
    }

    void Broke() => _broken.Add(DateTimeOffset.UtcNow);

    static Task Pause() => Task.Delay(3_000, TestContext.Current.CancellationToken);
}
