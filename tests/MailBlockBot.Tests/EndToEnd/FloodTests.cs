// One sends far too much, many send a little, many send large files at once: all are answered in their turn, and memory stays.
using System.Globalization;
using System.Text;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class FloodTests
{
    const long MiB = 1 << 20;
    // An idle bot takes 83 MB, a reading of a huge log about 140.
    const long MostMemory = 700 * MiB;

    [Fact]
    public async Task One_who_floods_is_told_once_and_holds_up_nobody()
    {
        var updates = LongRun.Size("FLOOD", 1_500);
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        await bot.Start();
        var flooder = server.Person("Flooder", "ru");
        for (var i = 0; i < updates; i++) flooder.Says("/help");
        var other = server.Person("Other", "ru");
        var asked = other.Says("/start");
        var waited = (await other.Sees("Здравствуйте", TimeSpan.FromMinutes(2))).At - asked.At;
        await flooder.Sees("слишком много сообщений", TimeSpan.FromMinutes(2));
        await Quiet(server);
        Assert.Single(flooder.Answers, answer => answer.Text.Contains("слишком много", StringComparison.Ordinal));
        Assert.InRange(flooder.Answers.Count, 201, 201 + updates / 5);
        Assert.Empty(bot.Faults);
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"{updates} updates of one person: {flooder.Answers.Count} answers, told to wait once; another person, who came last, waited {waited.TotalMilliseconds:0} ms; memory {bot.Memory / MiB} MB"));
        Assert.InRange(bot.Memory, 0, MostMemory);
    }

    [Fact]
    public async Task Many_people_at_once_are_all_answered()
    {
        var people = LongRun.Size("PEOPLE", 400);
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        await bot.Start();
        var began = DateTime.UtcNow;
        var crowd = Enumerable.Range(0, people).Select(i => server.Person($"P{i}", "en")).ToList();
        foreach (var person in crowd) person.Says("/start");
        foreach (var person in crowd) await person.Sees("Hello", TimeSpan.FromMinutes(5));
        Assert.Empty(bot.Faults);
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"{people} people with one update each: all answered in {(DateTime.UtcNow - began).TotalSeconds:0.0} s; memory {bot.Memory / MiB} MB"));
        Assert.InRange(bot.Memory, 0, MostMemory);
    }

    [Fact]
    public async Task Many_large_files_at_once_are_all_read_in_bounded_memory()
    {
        var uploads = LongRun.Size("UPLOADS", 20);
        var megabytes = LongRun.Size("UPLOAD_MEGABYTES", 4);
        var sample = Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log");
        var log = Enumerable.Repeat(sample, (int)(megabytes * MiB / sample.Length)).SelectMany(bytes => bytes).ToArray();
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        await bot.Start();
        var began = DateTime.UtcNow;
        var crowd = Enumerable.Range(0, uploads).Select(i => server.Person($"P{i}", "ru")).ToList();
        foreach (var person in crowd) person.Sends("mail.log", log, type: "text/plain");
        var most = 0L;
        foreach (var person in crowd)
        {
            await person.Sees("Что сделать", TimeSpan.FromMinutes(20));
            most = Math.Max(most, bot.Memory);
        }
        Assert.Empty(bot.Faults);
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"{uploads} files of {megabytes} MB at once: all read in {(DateTime.UtcNow - began).TotalSeconds:0.0} s; memory at most {most / MiB} MB"));
        Assert.InRange(most, 0, MostMemory);
    }

    [Fact]
    public async Task A_group_that_never_stops_talking_holds_up_nobody_and_its_logs_are_still_read()
    {
        var messages = LongRun.Size("GROUP_MESSAGES", 600);
        var pause = TimeSpan.FromMinutes(1) / 5_000;
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        await bot.Start();
        var group = server.Group("Triage");
        group.MakesBot("administrator", server.Person("Founder", "ru"));
        var members = Enumerable.Range(0, 20).Select(i => server.Person($"P{i}", "ru").In(group)).ToList();
        var began = DateTime.UtcNow;
        var talk = Talk();
        var other = server.Person("Other", "ru");
        List<double> waited = [];
        while (!talk.IsCompleted)
        {
            var asked = other.Says("/help");
            waited.Add(((await other.Sees("/cases", TimeSpan.FromMinutes(1))).At - asked.At).TotalMilliseconds);
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
        await talk;
        var lasted = DateTime.UtcNow - began;
        // The group's bucket may be empty: whoever is refused asks again, as people do.
        members[0].Says("/why", members[1].Says(Encoding.UTF8.GetString(Samples.Bytes("Cases", "dmarc", "mail.log"))));
        await members[0].Sees("DMARC", TimeSpan.FromMinutes(2));
        Assert.Empty(bot.Faults);
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"{messages} messages of a group in {lasted.TotalSeconds:0} s: another person's questions waited {waited.Order().ElementAt(waited.Count / 2):0} ms (median of {waited.Count}, most {waited.Max():0}); a log called for afterwards was read; memory {bot.Memory / MiB} MB"));
        Assert.InRange(bot.Memory, 0, MostMemory);

        async Task Talk()
        {
            for (var i = 0; i < messages; i++)
            {
                members[i % members.Count].Says($"message {i}: who is on duty?");
                // A machine's timer is too coarse for one pause a message.
                if (began + (i * pause) - DateTime.UtcNow is { Ticks: > 0 } early) await Task.Delay(early, TestContext.Current.CancellationToken);
            }
        }
    }

    static async Task Quiet(BotServer server)
    {
        for (var before = -1; before != server.Calls.Count || server.Unconfirmed > 0; await Task.Delay(1_000)) before = server.Calls.Count;
    }
}
