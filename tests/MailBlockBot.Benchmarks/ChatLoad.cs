// How many updates a second one bot answers, and how soon: the real process on a LiteDB file, and the tests' Bot API server on the same machine.
using System.Diagnostics;
using System.Globalization;
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Benchmarks;

/// <summary>People who ask at a steady pace, whether they were answered or not; each update has one answer, and every update is on the disk before it is handled.</summary>
internal sealed class ChatLoad : IDisposable
{
    const int People = 1_000;
    const int WarmUpSeconds = 5;
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    static readonly string[] Questions = ["/help", "/privacy", "/cases"];

    readonly BotServer _server;
    readonly Process _bot;
    readonly List<Person> _people;
    int _asked;

    ChatLoad(BotServer server, Process bot)
    {
        (_server, _bot) = (server, bot);
        _people = [.. Enumerable.Range(0, People).Select(number => server.Person($"P{number}", "ru"))];
    }

    /// <param name="program">The published program.</param>
    /// <param name="seconds">For how long each pace is kept.</param>
    /// <param name="paces">Updates a second.</param>
    public static async Task Run(string program, int seconds, IEnumerable<int> paces)
    {
        var folder = Directory.CreateTempSubdirectory("chat-load");
        try
        {
            await using var server = await BotServer.Start();
            var polled = server.NextPoll();
            using var load = new ChatLoad(server, Start(program, server, Path.Combine(folder.FullName, "bot.db")));
            await polled.WaitAsync(Patience);
            await load.Ask(200, WarmUpSeconds);
            Console.WriteLine("| asked a second | answered a second | median ms | 99th of 100 | worst | the bot's ms of processor an update |\n|---|---|---|---|---|---|");
            foreach (var pace in paces) Console.WriteLine(await load.Ask(pace, seconds));
            if (!server.Refusals.IsEmpty) throw new InvalidOperationException($"Telegram would refuse: {server.Refusals.First()}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public void Dispose()
    {
        _bot.Kill();
        _bot.WaitForExit();
        _bot.Dispose();
    }

    // Telegram's own limits and those of one person are lifted; nothing else differs from a bot in service.
    static Process Start(string program, BotServer server, string database)
    {
        string[] settings =
        [
            "--Telegram:Token", BotServer.Token, "--Telegram:BaseUrl", server.Url, "--Storage:Path", database, "--Web:Enabled", "false",
            "--Limits:MessagesPerSecond", "1000000", "--Limits:ChatMessagesPerSecond", "1000000", "--Limits:UserBurst", "1000000", "--Limits:UserPerMinute", "1000000",
        ];
        return Process.Start(program, settings);
    }

    async Task<string> Ask(int pace, int seconds)
    {
        var before = _people.Select(person => person.Room.Posts.Count).ToList();
        var spent = Spent;
        var watch = Stopwatch.StartNew();
        for (var asked = 0; asked < pace * seconds; await Task.Delay(5))
        {
            for (var due = (int)Math.Min(watch.Elapsed.TotalSeconds * pace, pace * seconds); asked < due; asked++)
            {
                var number = _asked++;
                _people[number % People].Says(Questions[number / People % Questions.Length]);
            }
        }
        while (_people.Zip(before).Any(pair => Unanswered(pair.First, pair.Second) > 0))
        {
            if (watch.Elapsed > TimeSpan.FromSeconds(seconds) + Patience) throw new InvalidOperationException("Somebody has no answer.");
            await Task.Delay(20);
        }
        var (times, last) = (_people.Zip(before).SelectMany(pair => Times(pair.First, pair.Second)).Order().ToList(), watch.Elapsed.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {pace} | {times.Count / last:F0} | {times[times.Count / 2]:F0} | {times[times.Count * 99 / 100]:F0} | {times[^1]:F0} | {(Spent - spent).TotalMilliseconds / times.Count:F2} |");
    }

    TimeSpan Spent
    {
        get
        {
            _bot.Refresh();
            return _bot.TotalProcessorTime;
        }
    }

    int Unanswered(Person person, int from)
    {
        lock (_server.World.Gate) return person.Room.Posts.Skip(from).Sum(post => post.IsBots ? -1 : 1);
    }

    // A chat's answers come in the order of its updates.
    List<double> Times(Person person, int from)
    {
        lock (_server.World.Gate)
        {
            var posts = person.Room.Posts.Skip(from).ToLookup(post => post.IsBots);
            return [.. posts[false].Zip(posts[true], (asked, answer) => (answer.At - asked.At).TotalMilliseconds)];
        }
    }
}
