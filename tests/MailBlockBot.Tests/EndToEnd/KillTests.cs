// The process is killed at random moments while chats send logs, and started again: every log is answered, and no state is torn.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using MailBlockBot.Tests.Uploads;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class KillTests : IDisposable
{
    readonly int _kills = LongRun.Size("KILLS", 5);
    readonly int _chats = LongRun.Size("CHATS", 20);
    readonly ConcurrentQueue<DateTimeOffset> _killed = [];
    readonly CancellationTokenSource _enough = new();

    public void Dispose() => _enough.Dispose();

    [Fact]
    public async Task Every_log_is_answered_whenever_the_process_dies()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        var people = Enumerable.Range(0, _chats).Select(i => server.Person($"P{i}", i % 2 == 0 ? "ru" : "en")).ToList();
        var took = Stopwatch.StartNew();
        await bot.Start();
        var sending = people.Select(Send).ToList();
        await Kill(bot);
        await _enough.CancelAsync();
        var sent = await Task.WhenAll(sending);
        // What was begun by the last life may still be sent a second time by none: wait until nothing comes any more.
        for (var before = -1; before != server.Calls.Count; await Task.Delay(2_000, TestContext.Current.CancellationToken)) before = server.Calls.Count;
        await Tell(people, sent, server, bot, took.Elapsed);
    }

    // Each sends the next log when the last one is answered, as people do; every log names a script of its own.
    async Task<int> Send(Person person)
    {
        var random = new Random((int)person.Id);
        for (var number = 0; ; number++)
        {
            if (_enough.IsCancellationRequested) return number;
            var log = Log(Script(person, number));
            switch (number % 3)
            {
                case 0:
                    person.Says(log);
                    break;
                case 1:
                    person.Sends("mail.log", Encoding.UTF8.GetBytes(log));
                    break;
                default:
                    person.SendsAlbum(("notes.txt", Packed.Utf8("written by hand")), ("mail.log.gz", Packed.Gzip(Encoding.UTF8.GetBytes(log))));
                    break;
            }
            await person.Sees(Script(person, number), patience: TimeSpan.FromMinutes(5));
            await Task.Delay(random.Next(1_000), TestContext.Current.CancellationToken);
        }
    }

    async Task Kill(BotProcess bot)
    {
        var random = new Random(2026);
        for (var kill = 0; kill < _kills; kill++)
        {
            // Every fifth falls into the start, the others into the work.
            await Task.Delay(random.Next(kill % 5 == 4 ? 800 : 3_000), TestContext.Current.CancellationToken);
            _killed.Enqueue(DateTimeOffset.UtcNow);
            bot.Kill();
            if ((kill + 1) % 5 == 4) bot.Begin();
            else await bot.Start();
        }
    }

    async Task Tell(List<Person> people, int[] sent, BotServer server, BotProcess bot, TimeSpan took)
    {
        var (answered, doubles, unexplained) = (0, 0, 0);
        foreach (var (person, logs) in people.Zip(sent))
        {
            for (var number = 0; number < logs; number++)
            {
                var answers = person.Answers.Where(post => post.Text.Contains(Script(person, number), StringComparison.Ordinal)).ToList();
                if (answers.Count > 0) answered++;
                doubles += Math.Max(0, answers.Count - 1);
                // A second answer is right only when a kill fell after the first: between sending it and writing that down.
                unexplained += answers.Zip(answers.Skip(1)).Count(pair => !_killed.Any(at => pair.First.At <= at && at <= pair.Second.At));
            }
        }
        var total = sent.Sum();
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"kills {_killed.Count}, chats {people.Count}, logs {total}, answered {answered}, answered twice {doubles} (each with a kill between its two answers: {unexplained == 0}), {took.TotalSeconds:0} s"));
        Assert.Equal(total, answered);
        Assert.Equal(0, unexplained);
        Assert.Empty(bot.Faults);
        Assert.Empty(server.Refusals);
        await Task.WhenAll(people.Zip(sent).Select(pair => Whole(pair.First, pair.Second)));
    }

    // The chat's own list names each log's case once: nothing of its state was lost, and nothing counted twice.
    static async Task Whole(Person person, int sent)
    {
        person.Says("/cases");
        var list = await person.Sees(person.Room.Members[person.Id].User["language_code"]!.ToString() == "ru" ? "Ваши разборы" : "Your cases", patience: TimeSpan.FromMinutes(5));
        Assert.Equal(Math.Min(10, sent), list.Buttons.Select(button => (string)button["callback_data"]!).Distinct().Count());
    }

    static string Script(Person person, int number) => $"form{person.Id}x{number}.php";

    static string Log(string script) => $"""
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:{script}"
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB <= user@server.example U=user P=local S=925
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** anna@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<anna@hotmail.fr>: host mx.example [192.0.2.33]: 550 5.1.1 User unknown
        """;
}
