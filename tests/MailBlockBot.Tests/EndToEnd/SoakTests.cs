// Everything at once for a long time: private chats, the page, the duty desk, a group, inline queries, broken files and floods. Memory stays where it was, and nobody is left without an answer.
using System.Diagnostics;
using System.Globalization;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class SoakTests
{
    const long MiB = 1 << 20;
    const long MostMemory = 700 * MiB;
    const int Lanes = 8;
    // Below that the runtime is still taking what it needs, and "flat" says nothing.
    static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(10), Sample = TimeSpan.FromSeconds(3);
    volatile bool _failed;
    readonly TimeSpan _length = TimeSpan.FromSeconds(LongRun.Size("SOAK", 10));

    [Fact]
    public async Task Under_a_mixed_load_memory_is_flat_and_nobody_waits_in_vain()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        var page = new Uri($"http://127.0.0.1:{FreePort.Find()}");
        var desk = new SoakDesk(server);
        using var bot = new BotProcess(server, file.Path, ["--Duty:Chat", $"{desk.Id}", "--Web:Enabled", "true", "--Web:Url", $"{page}", "--Web:PostsPerMinute", "100000"]);
        await bot.Start();
        var visits = new SoakVisits(server, page);
        using var over = new CancellationTokenSource();
        var serving = desk.Serves(over.Token);
        var took = Stopwatch.StartNew();
        var lanes = Enumerable.Range(0, Lanes).Select(lane => Walk(visits, lane, took)).ToList();
        List<long> memory = [];
        // Whoever waited in vain ends it, and what was seen until then is told.
        while (took.Elapsed < _length && !lanes.Any(lane => lane.IsFaulted))
        {
            await Task.Delay(Sample, TestContext.Current.CancellationToken);
            memory.Add(bot.Memory);
        }
        await Task.WhenAll(lanes).ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        await over.CancelAsync();
        await serving;

        var (early, late) = (Median(memory[(memory.Count / 3)..(memory.Count * 2 / 3)]), Median(memory[(memory.Count * 2 / 3)..]));
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture,
            $"{took.Elapsed.TotalMinutes:0.0} minutes, {Lanes} at a time: {visits}; desk lifted {desk.Lifted}; memory, median of thirds, {Median(memory[..(memory.Count / 3)]) / MiB} {early / MiB} {late / MiB} MB, at most {memory.Max() / MiB} MB; store {new FileInfo(file.Path).Length / MiB} MB; faults logged {bot.Faults.Count()}"));
        await Task.WhenAll(lanes);
        Assert.True(!bot.Faults.Any(), string.Join('\n', bot.Faults));
        // Asked whether somebody who queries inline belongs to the desk, the platform says of a stranger just this.
        Assert.All(server.Refusals, refusal => Assert.Equal("getChatMember: Bad Request: PARTICIPANT_ID_INVALID", refusal));
        Assert.Equal(visits.Reports, desk.Lifted);
        Assert.InRange(memory.Max(), 0, MostMemory);
        if (_length >= LongEnough) Assert.InRange(late, 0, early * 11 / 10);
    }

    async Task Walk(SoakVisits visits, int lane, Stopwatch took)
    {
        var random = new Random(lane);
        for (var number = lane; took.Elapsed < _length && !_failed; number++)
        {
            try
            {
                await visits.Come(number);
            }
            catch
            {
                _failed = true;
                throw;
            }
            await Task.Delay(random.Next(2_000));
        }
    }

    static long Median(List<long> values) => values.Order().ElementAtOrDefault(values.Count / 2);
}
