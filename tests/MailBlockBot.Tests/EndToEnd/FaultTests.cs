// What the network and the server do wrong: nothing is lost, and nothing is doubled but where nobody can know.
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class FaultTests(BotFixture bot) : IClassFixture<BotFixture>
{
    static readonly byte[] Log = Samples.Bytes("Cases", "dmarc", "mail.log");

    internal static readonly Dictionary<string, Fault[]> NothingDone = new()
    {
        ["429"] = [new Fault.TooMany(1)],
        ["502"] = [new Fault.BadGateway()],
        ["dropped before"] = [new Fault.DropBefore()],
        ["slow"] = [new Fault.Slow(TimeSpan.FromSeconds(3))],
        ["all of it"] = [new Fault.BadGateway(), new Fault.TooMany(2), new Fault.BadGateway()],
    };

    public static TheoryData<string, string> Rows =>
        [.. from method in (string[])["getUpdates", "getFile", "download", "sendMessage", "sendChatAction"] from fault in NothingDone.Keys select (method, fault)];

    [Theory, MemberData(nameof(Rows))]
    public async Task A_fault_that_did_nothing_costs_only_time(string method, string fault)
    {
        bot.Server.Faults.Add(method, NothingDone[fault]);
        var anna = bot.Server.Person("Anna", "ru");
        anna.Sends("mail.log", Log);
        await anna.Sees("чужой адрес отправителя");
        await bot.Settles();
        // A connection that ends before the answer tells nothing: a sent message may come twice, everything else may not.
        if ((method, fault) != ("sendMessage", "dropped before")) Assert.Single(anna.Answers);
        bot.NothingWentWrong();
    }

    [Theory]
    [InlineData("getUpdates", 1)]
    [InlineData("download", 1)]
    [InlineData("sendMessage", 2)]
    public async Task A_connection_that_breaks_after_the_work_loses_nothing(string method, int most)
    {
        bot.Server.Faults.Add(method, new Fault.DropAfter());
        var anna = bot.Server.Person("Anna", "ru");
        anna.Sends("mail.log", Log);
        await anna.Sees("чужой адрес отправителя");
        await bot.Settles();
        Assert.InRange(anna.Answers.Count, 1, most);
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task Nonsense_instead_of_updates_is_asked_for_again()
    {
        bot.Server.Faults.Add("getUpdates", new Fault.WrongJson(), new Fault.WrongJson());
        var anna = bot.Server.Person("Anna", "ru");
        anna.Says("/start");
        await anna.Sees("Здравствуйте");
        await bot.Settles();
        Assert.Single(anna.Answers);
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task A_press_that_cannot_be_answered_any_more_still_does_what_it_says()
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.Sends("mail.log", Log);
        await anna.Sees("Что сделать");
        anna.Presses("☐ 1", age: TimeSpan.FromMinutes(1));
        await anna.Until(() => anna.Room.Posts.Any(post => post.Buttons.Any(button => ((string)button["text"]!).Contains('☑', StringComparison.Ordinal))), "the step was not ticked");
        Assert.Empty(bot.Log.Faults);
        Assert.All(bot.Server.Refusals, refusal => Assert.StartsWith("answerCallbackQuery: Bad Request: query is too old", refusal));
        bot.Server.Refusals.Clear();
    }

    [Fact]
    public async Task Who_blocks_the_bot_is_left_in_peace_and_answered_after_coming_back()
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.Sends("mail.log", Log);
        anna.Blocks();
        await bot.Settles();
        Assert.Empty(anna.Answers);
        Assert.Empty(bot.Log.Faults);
        bot.Server.Refusals.Clear();
        anna.Unblocks();
        anna.Says("/help");
        await anna.Sees("/cases");
        bot.NothingWentWrong();
    }
}
