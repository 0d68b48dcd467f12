// The disk is full while people send logs: they wait, nothing is lost, the operator reads of it, and once there is room everybody is answered without a restart.
// A disk that fails is another matter: LiteDB closes its file, so the bot ends, and whoever started it starts it again.
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class FullDiskTests
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_full_disk_loses_nothing()
    {
        using var folder = new TemporaryFile();
        // The disk of the tests is not ours to fill: the bot is told to leave almost all free of what is free now, and far more than others come and go with is taken.
        var free = new DriveInfo(Path.GetDirectoryName(folder.Path)!).AvailableFreeSpace;
        var margin = Math.Min(free / 8, 2L << 30);
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, folder.Path, "--Storage:ReserveMegabytes", $"{(free - margin) >> 20}");
        await bot.Start();
        var before = server.Person("Before", "ru");
        before.Says(Log("before.php"));
        await before.Sees("before.php", Patience);

        var filler = new Filler(Path.GetDirectoryName(folder.Path)!);
        filler.Fill(2 * margin);
        var people = Enumerable.Range(0, 20).Select(i => server.Person($"P{i}", "ru")).ToList();
        foreach (var person in people) person.Says(Log($"form{person.Id}.php"));
        for (var until = DateTime.UtcNow + Patience; !bot.Output.Any(line => line.Contains("is the disk full", StringComparison.Ordinal)); await Task.Delay(100, TestContext.Current.CancellationToken))
            if (DateTime.UtcNow > until) Assert.Fail($"Nothing was logged of a full disk, {people.Count(person => person.Answers.Count > 0)} answered:\n{string.Join('\n', bot.Output)}");
        await Task.Delay(3_000, TestContext.Current.CancellationToken);
        var unanswered = people.Count(person => person.Answers.Count == 0);
        filler.Dispose();

        foreach (var person in people) await person.Sees($"form{person.Id}.php", Patience);
        before.Says("/cases");
        await before.Sees("Ваши разборы", Patience);
        Assert.NotEqual(0, unanswered);
        Assert.All(people, person => Assert.Single(person.Answers));
        Assert.DoesNotContain(bot.Output, line => people.Any(person => line.Contains($"form{person.Id}", StringComparison.Ordinal)));
        // Killed then and started again, the file is whole.
        bot.Kill();
        await bot.Start();
        people[0].Says("/cases");
        await people[0].Sees("Ваши разборы", Patience);
    }

    [Fact]
    public async Task A_disk_that_fails_ends_the_bot_and_the_next_start_answers_everybody()
    {
        using var folder = new TemporaryFile();
        await using var server = await BotServer.Start();
        // An empty store has 312 of them.
        using var bot = new BotProcess(server, folder.Path) { LongestFile = 350 };
        await bot.Start();
        var people = Enumerable.Range(0, 40).Select(i => server.Person($"P{i}", "ru")).ToList();
        // Not all in one commit, which would be too long for the journal: LiteDB's finalizer might then end the process before the bot does.
        foreach (var person in people)
        {
            person.Says(Log($"form{person.Id}.php"));
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Equal(2, await bot.Ends());
        Assert.Contains(bot.Output, line => line.Contains("the disk failed", StringComparison.Ordinal));
        bot.LongestFile = null;
        await bot.Start();
        foreach (var person in people) await person.Sees($"form{person.Id}.php", Patience);
    }

    static string Log(string script) => $"""
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:{script}"
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** anna@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<anna@hotmail.fr>: host mx.example [192.0.2.33]: 550 5.1.1 User unknown

        """;

    /// <summary>A file that takes away what was free: by preallocation, which writes nothing.</summary>
    sealed class Filler(string folder) : IDisposable
    {
        readonly string _path = Path.Combine(folder, "filler");

        public void Fill(long bytes)
        {
            using var file = new FileStream(_path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, PreallocationSize = bytes });
        }

        public void Dispose() => File.Delete(_path);
    }
}
