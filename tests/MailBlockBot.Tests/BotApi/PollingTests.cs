// Updates and faults through the client library: offsets, long polls, a second poller, and what the network does.
using System.Diagnostics;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace MailBlockBot.Tests.BotApi;

public sealed class PollingTests : ClientTests
{
    [Fact]
    public async Task Updates_come_again_until_a_greater_offset_confirms_them()
    {
        Anna.Forwards("log");
        var first = await Bot.GetUpdates(limit: 1, allowedUpdates: []);
        Assert.Equal("/start", Assert.Single(first).Message!.Text);
        Assert.Equal(2, (await Bot.GetUpdates(allowedUpdates: [])).Length);
        var rest = await Bot.GetUpdates(first[0].Id + 1, allowedUpdates: []);
        Assert.Equal("log", Assert.Single(rest).Message!.Text);
        Assert.NotNull(rest[0].Message!.ForwardOrigin);
        Assert.Empty(await Bot.GetUpdates(rest[0].Id + 1, allowedUpdates: []));
        Assert.Equal(0, Server.Unconfirmed);
    }

    [Fact]
    public async Task A_long_poll_ends_with_the_first_update_or_with_its_time()
    {
        var next = (await Bot.GetUpdates(allowedUpdates: []))[^1].Id + 1;
        var took = Stopwatch.StartNew();
        Assert.Empty(await Bot.GetUpdates(next, timeout: 1, allowedUpdates: []));
        Assert.InRange(took.Elapsed.TotalSeconds, 0.9, 20);
        var poll = Bot.GetUpdates(next, timeout: 50, allowedUpdates: []);
        Anna.Says("x");
        Assert.Equal("x", Assert.Single(await poll.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).Message!.Text);
    }

    [Fact]
    public async Task A_second_poller_ends_the_first()
    {
        var next = (await Bot.GetUpdates(allowedUpdates: []))[^1].Id + 1;
        var first = Bot.GetUpdates(next, timeout: 50, allowedUpdates: []);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        var second = Bot.GetUpdates(next, timeout: 50, allowedUpdates: []);
        await Refused(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", () => first);
        Anna.Says("x");
        Assert.Single(await second);
    }

    [Fact]
    public async Task Only_the_kinds_that_were_asked_for_come()
    {
        await Bot.GetUpdates(allowedUpdates: [UpdateType.CallbackQuery]);
        Anna.Says("lost");
        await Bot.GetUpdates(allowedUpdates: [UpdateType.Message]);
        Anna.Says("kept");
        Assert.Equal(["/start", "kept"], (await Bot.GetUpdates()).Select(update => update.Message!.Text));
    }

    [Fact]
    public async Task Faults_happen_as_ordered()
    {
        Server.Faults.Add("sendMessage", new Fault.TooMany(7), new Fault.BadGateway(), new Fault.DropBefore(), new Fault.DropAfter(), new Fault.WrongJson());
        Assert.Equal(7, (await Assert.ThrowsAsync<ApiRequestException>(() => Send("0"))).Parameters!.RetryAfter);
        Assert.Equal(502, (int)(await Assert.ThrowsAsync<RequestException>(() => Send("1"))).HttpStatusCode!);
        await Assert.ThrowsAsync<RequestException>(() => Send("2"));
        await Assert.ThrowsAsync<RequestException>(() => Send("3"));
        await Assert.ThrowsAsync<RequestException>(() => Send("4"));
        await Send("5");
        Assert.Equal(["3", "4", "5"], Anna.Answers.Select(post => post.Text));
        Assert.Equal(5, Server.Faults.Happened);
    }

    [Fact]
    public async Task A_wrong_token_or_method_is_no_mystery()
    {
        var other = new TelegramBotClient(new TelegramBotClientOptions("1:AAE-another-token-0123456789012345678", Server.Url));
        await Refused(401, "Unauthorized", () => other.GetMe());
        await Refused(404, "Not Found: method not found", () => Bot.Close());
        Assert.Equal("mailblock_bot", (await Bot.GetMe()).Username);
    }
}
