// The disk is full while people send logs: they wait, nothing is lost, the operator reads of it, and once there is room everybody is answered without a restart.
using System.Diagnostics;
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class FullDiskTests
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_full_disk_loses_nothing()
    {
        using var disk = SmallDisk.Mount(megabytes: 96);
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, Path.Combine(disk.Path, "bot.db"));
        await bot.Start();
        var before = server.Person("Before", "ru");
        before.Says(Log("before.php"));
        await before.Sees("before.php", Patience);

        disk.Fill();
        var people = Enumerable.Range(0, 20).Select(i => server.Person($"P{i}", "ru")).ToList();
        foreach (var person in people) person.Says(Log($"form{person.Id}.php"));
        for (var until = DateTime.UtcNow + Patience; !bot.Output.Any(line => line.Contains("is the disk full", StringComparison.Ordinal)); await Task.Delay(100, TestContext.Current.CancellationToken))
            if (DateTime.UtcNow > until) Assert.Fail($"Nothing was logged of a full disk, {people.Count(person => person.Answers.Count > 0)} answered:\n{string.Join('\n', bot.Output)}");
        await Task.Delay(3_000, TestContext.Current.CancellationToken);
        var unanswered = people.Count(person => person.Answers.Count == 0);
        disk.Free();

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

    static string Log(string script) => $"""
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:{script}"
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** anna@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<anna@hotmail.fr>: host mx.example [192.0.2.33]: 550 5.1.1 User unknown

        """;

    /// <summary>A file system in memory, of a few megabytes. Only root may mount one; elsewhere the test is skipped, and says so.</summary>
    sealed class SmallDisk : IDisposable
    {
        readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mailblockbot-disk-");

        public string Path => _folder.FullName;

        public static SmallDisk Mount(int megabytes)
        {
            var disk = new SmallDisk();
            if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk.Path) == 0) return disk;
            disk._folder.Delete();
            Assert.Skip("No small disk to fill: mounting needs root (and in a container CAP_SYS_ADMIN).");
            throw new UnreachableException();
        }

        public void Fill()
        {
            using var filler = File.Create(Filler, bufferSize: 0);
            var (piece, nothing) = (new byte[64 << 10], false);
            while (!nothing)
            {
                try
                {
                    filler.Write(piece);
                }
                catch (IOException)
                {
                    nothing = true;
                }
            }
        }

        public void Free() => File.Delete(Filler);

        public void Dispose()
        {
            if (Run("umount", Path) == 0) _folder.Delete();
        }

        string Filler => System.IO.Path.Combine(Path, "filler");

        static int Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
    }
}
