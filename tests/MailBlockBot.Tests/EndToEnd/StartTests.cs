// The process starts, polls, and sits still: printed, since the time and the memory are the machine's as much as ours.
using System.Diagnostics;
using System.Globalization;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class StartTests
{
    [Fact]
    public async Task The_process_polls_soon_and_idles_small()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        var took = Stopwatch.StartNew();
        await bot.Start();
        var start = took.Elapsed;
        var idle = LongRun.Size("IDLE_SECONDS", 1);
        await Task.Delay(TimeSpan.FromSeconds(idle), TestContext.Current.CancellationToken);
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture, $"start to first poll {start.TotalMilliseconds:0} ms, idle memory after {idle} s {bot.Memory / 1048576.0:0} MB"));
        Assert.Empty(bot.Faults);
    }
}
