// Many chats are answered in order while one chat has huge logs read: the others hardly notice.
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using MailBlockBot.Tests.Uploads;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class FairnessTests
{
    // What each chat asks for, and by what the answer is known: five updates a chat, sent without waiting.
    static readonly (string Says, string Sees)[] Talk = [("/start", "Здравствуйте"), ("/help", "/cases"), ("/cases", "Разборов ещё нет"), ("/privacy", "прочитал и забыл"), ("/lang", "языке")];
    const int MostDownload = 20 << 20;
    readonly int _chats = LongRun.Size("CHATS", 100);

    [Fact]
    public async Task A_huge_log_of_one_chat_delays_nobody()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        await bot.Start();
        await Run(server, 20);
        var alone = await Run(server, _chats);

        var (packed, size) = Huge();
        var reader = server.Person("Reader", "ru");
        using var enough = new CancellationTokenSource();
        var reading = Read(reader, packed, enough.Token);
        await reader.Until(() => server.Calls.Any(call => call.Method == "getFile"), "the huge log is not read");
        var beside = await Run(server, _chats);
        await enough.CancelAsync();
        var read = await reading;

        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"{_chats * Talk.Length} updates of {_chats} chats in order; median time to an answer {alone.TotalMilliseconds:0} ms alone, {beside.TotalMilliseconds:0} ms while one chat had a log of {size / 1048576.0:0} MB (.gz {packed.Length / 1048576.0:0.0} MB) read {read} times over"));
        Assert.Empty(bot.Faults);
        // Below a quarter of a second the machine's own noise is larger than any difference of ours.
        Assert.InRange(beside.TotalMilliseconds, 0, Math.Max(2 * alone.TotalMilliseconds, 250));
    }

    // The median time from an update to its answer, over all updates of new chats; each chat's answers must keep the order of its updates.
    static async Task<TimeSpan> Run(BotServer server, int chats)
    {
        ConcurrentBag<TimeSpan> times = [];
        await Parallel.ForEachAsync(Enumerable.Range(0, chats), new ParallelOptions { MaxDegreeOfParallelism = 20 }, async (i, _) =>
        {
            var person = server.Person($"P{i}", "ru");
            var asked = Talk.Select(line => person.Says(line.Says)).ToList();
            foreach (var (line, post) in Talk.Zip(asked)) times.Add((await person.Sees(line.Sees)).At - post.At);
            Assert.Equal(Talk.Length, person.Answers.Count);
        });
        return times.Order().ElementAt(times.Count / 2);
    }

    // As soon as one huge log is answered, the next one comes.
    static async Task<int> Read(Person person, byte[] packed, CancellationToken enough)
    {
        for (var times = 1; ; times++)
        {
            person.Sends("mail.log.gz", packed, type: "application/gzip");
            await person.Sees("Что сделать", patience: TimeSpan.FromMinutes(5));
            if (enough.IsCancellationRequested) return times;
        }
    }

    // The file that the environment names, or the real log of the samples over and over, each time of another hour and with other ids.
    static (byte[] Packed, long Size) Huge()
    {
        if (Environment.GetEnvironmentVariable("MAILBLOCKBOT_HUGE") is { Length: > 0 } path) return (File.ReadAllBytes(path), new FileInfo(path[..^".gz".Length]).Length);
        var sample = Encoding.UTF8.GetString(Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"));
        var log = Packed.Utf8(string.Concat(Enumerable.Range(0, 50).Select(i => sample.Replace("splogger[", $"splogger[{i}", StringComparison.Ordinal))));
        var packed = Packed.Gzip(log);
        Assert.InRange(packed.Length, 1, MostDownload);
        return (packed, log.Length);
    }
}
