// Not faster than allowed, not slower than needed.
using System.Diagnostics;

namespace MailBlockBot.Tests;

public sealed class PaceTests
{
    [Fact]
    public async Task A_burst_goes_at_once_and_the_rest_in_step()
    {
        var pace = new Pace(3, TimeSpan.FromMilliseconds(100), TimeProvider.System);
        var took = Stopwatch.StartNew();
        for (var i = 0; i < 3; i++) await pace.Wait(TestContext.Current.CancellationToken);
        Assert.False(pace.Rested);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => pace.Wait(TestContext.Current.CancellationToken)));
        Assert.True(took.ElapsedMilliseconds >= 390, $"{took.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Pauses_grow_differ_and_end_at_half_a_minute()
    {
        var pauses = Enumerable.Range(0, 20).Select(_ => Pace.Longer(TimeSpan.FromSeconds(1)).TotalSeconds).ToList();
        Assert.All(pauses, pause => Assert.InRange(pause, 1.6, 2.4));
        Assert.True(pauses.Distinct().Count() > 1);
        Assert.InRange(Pace.Longer(TimeSpan.FromHours(1)).TotalSeconds, 24, 36);
    }
}
