// Ready means: the store answers, and whoever polls hears Telegram.
using MailBlockBot.Operations;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests.Operations;

public sealed class PulseTests
{
    sealed class Hand : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    [Fact]
    public async Task A_store_that_is_not_heard_of_and_a_silent_Telegram_are_told()
    {
        using var file = new TemporaryFile();
        await using var store = new LiteDbStore(LiteDbSchema.Open(file.Path), file.Path, NullLogger<LiteDbStore>.Instance);
        var clock = new Hand();
        using var pulse = new Pulse(store, clock);
        Assert.Equal("the store does not answer", pulse.Trouble());
        await pulse.Look();
        Assert.Null(pulse.Trouble());
        pulse.Polled();
        clock.Now += TimeSpan.FromMinutes(3);
        Assert.Equal("the store does not answer", pulse.Trouble());
        await pulse.Look();
        Assert.Equal("Telegram is not heard", pulse.Trouble());
        pulse.Left();
        Assert.Null(pulse.Trouble());
    }
}
