// The pump keeps what it promises: order within a chat, chats side by side, nothing lost over a restart.
using System.Collections.Concurrent;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Tests.EndToEnd;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests;

public sealed class PumpTests : IDisposable
{
    readonly TemporaryFile _file = new();
    readonly ConcurrentQueue<(string Chat, string Text)> _said = new();
    readonly TaskCompletionSource _gate = new();
    bool _serves = true;
    Func<Task> _door = () => Task.CompletedTask;

    public void Dispose() => _file.Dispose();

    LiteDbStore Open() => new(LiteDbSchema.Open(_file.Path), _file.Path, NullLogger<LiteDbStore>.Instance);

    Pump Start(IStore store, TimeProvider? clock = null, ILogger<Pump>? log = null) => new(
        store, Echo, (_, chat, _) => (chat ?? new PrivateChat(), [Words("sorry")]), new Door(this), async (_, _, stop) =>
        {
            await _gate.Task.WaitAsync(stop);
            return new ReadResult(null, []);
        }, clock ?? TimeProvider.System, log ?? NullLogger<Pump>.Instance);

    static Effect.Say Words(string text) => new(null, new Message([new Block.Paragraph(text)]), []);

    static (Chat, IReadOnlyList<Effect>) Echo(string key, Chat? known, Incoming incoming)
    {
        var chat = known as PrivateChat ?? new PrivateChat();
        return incoming switch
        {
            Incoming.Said { Text: "boom" } => throw new InvalidOperationException("boom"),
            Incoming.Said { Text: "read" } => (chat, [new Effect.Read(1, [new Material.Paste(1, "x")])]),
            Incoming.Said said => (chat with { Count = chat.Count + 1 }, [Words($"{said.Text}:{chat.Count}")]),
            Incoming.HasRead => (chat, [Words("read")]),
            _ => (chat, []),
        };
    }

    static Delivery Update(long number, string chat, string text) => new(number, chat, new Incoming.Said(DateTimeOffset.UtcNow, number, text, null, false));

    async Task Until(int count)
    {
        for (var i = 0; i < 1000 && _said.Count < count; i++) await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.Equal(count, _said.Count);
    }

    [Fact]
    public async Task Many_chats_keep_their_order()
    {
        await using var store = Open();
        await using var pump = Start(store);
        await pump.Start();
        await pump.Receive("d", [.. Enumerable.Range(0, 300).Select(i => Update(i + 1, $"c{i % 20}", "t"))]);
        await Until(300);
        foreach (var chat in _said.GroupBy(said => said.Chat)) Assert.Equal(Enumerable.Range(0, 15).Select(i => $"t:{i}"), chat.Select(said => said.Text));
    }

    [Fact]
    public async Task A_reading_delays_neither_its_own_chat_nor_others()
    {
        await using var store = Open();
        await using var pump = Start(store);
        await pump.Receive("d", [Update(1, "a", "read"), Update(2, "a", "x"), Update(3, "b", "y")]);
        await Until(2);
        _gate.SetResult();
        await Until(3);
        Assert.Equal("read", _said.Last().Text);
    }

    [Fact]
    public async Task A_fault_of_the_core_is_told_and_the_chat_goes_on()
    {
        await using var store = Open();
        await using var pump = Start(store);
        await pump.Receive("d", [Update(1, "a", "boom"), Update(2, "a", "x")]);
        await Until(2);
        Assert.Equal(["sorry", "x:0"], _said.Select(said => said.Text));
    }

    [Fact]
    public async Task What_was_not_performed_is_performed_by_the_next_run()
    {
        await using (var store = Open())
        {
            _door = () => Task.FromException(new IOException("down"));
            await using var pump = Start(store);
            await pump.Receive("d", [Update(1, "a", "x"), Update(2, "a", "read")]);
            await Task.Delay(300, TestContext.Current.CancellationToken);
        }
        Assert.Empty(_said);
        _door = () => Task.CompletedTask;
        _gate.SetResult();
        await using var again = Open();
        await using var next = Start(again);
        await next.Start();
        await Until(2);
        Assert.Equal(["read", "x:0"], _said.Select(said => said.Text).Order());
    }

    [Fact]
    public async Task What_is_to_be_said_where_a_platform_is_off_waits_until_it_is_on()
    {
        _serves = false;
        await using (var store = Open())
        {
            await using var pump = Start(store);
            await pump.Start();
            await pump.Receive("t", [new Delivery(1, "c1:1", new Incoming.Said(DateTimeOffset.UtcNow, 1, "hello", "ru", false))]);
            await Task.Delay(1_500, TestContext.Current.CancellationToken);
            Assert.Empty(_said);
            Assert.Equal(1, (await store.Depth()).Count);
        }
        _serves = true;
        await using (var store = Open())
        {
            await using var pump = Start(store);
            await pump.Start();
            for (var tries = 0; _said.IsEmpty && tries < 600; tries++) await Task.Delay(50, TestContext.Current.CancellationToken);
            Assert.Equal("hello:0", Assert.Single(_said).Text);
        }
    }

    [Fact]
    public async Task An_operator_is_told_every_day_of_what_waits_for_a_platform_that_is_off()
    {
        _serves = false;
        var (log, clock) = (new HostLog(), new JumpingClock());
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(log));
        await using var store = Open();
        await using var pump = Start(store, clock, logs.CreateLogger<Pump>());
        await pump.Start();
        await pump.Receive("t", [.. Enumerable.Range(1, 5).Select(i => Update(i, $"c1:{i}", "hello"))]);
        await Task.Delay(2_500, TestContext.Current.CancellationToken);
        Assert.Contains("chats of c1", Assert.Single(log.Warnings), StringComparison.Ordinal);
        clock.Jump(TimeSpan.FromHours(25));
        for (var tries = 0; log.Warnings.Count < 2 && tries < 600; tries++) await Task.Delay(50, TestContext.Current.CancellationToken);
        await Task.Delay(1_500, TestContext.Current.CancellationToken);
        Assert.Equal(2, log.Warnings.Count);
    }

    sealed class Door(PumpTests tests) : IDoor
    {
        public async Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop)
        {
            await tests._door();
            var text = ((Block.Paragraph)((Effect.Say)entry.Effect).Message.Blocks[0]).Text.Pieces[0].Text;
            tests._said.Enqueue((entry.Chat, text));
            return Outcome.Nothing;
        }

        public bool Serves(string chat) => tests._serves;

        public Task ShowBusy(string chat, CancellationToken stop) => Task.CompletedTask;
    }
}
