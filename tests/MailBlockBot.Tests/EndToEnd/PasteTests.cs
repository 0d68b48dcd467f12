// A paste that the client split is one case, whoever else writes at the same time.
using System.Text;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class PasteTests(BotFixture bot) : IClassFixture<BotFixture>
{
    static readonly string Log = Encoding.UTF8.GetString(Samples.Bytes("Samples", "real-exim", "hoster", "pasted.txt"))[..25_000];

    [Fact]
    public async Task Seven_messages_are_one_case_and_read_like_the_file()
    {
        var anna = bot.Server.Person("Anna", "en");
        var boris = bot.Server.Person("Boris", "en");
        Assert.Equal(7, anna.Pastes(Log));
        boris.Sends("mail.log", Encoding.UTF8.GetBytes(Log));
        var pasted = await anna.Sees("What to do");
        Assert.Equal((await boris.Sees("What to do")).Text, pasted.Text);
        await bot.Settles();
        Assert.Single(anna.Answers, post => post.Text.Contains("What to do", StringComparison.Ordinal));
        bot.NothingWentWrong();
    }

    // Numbers of messages are shared by all private chats: between two pieces of one paste others' messages have theirs.
    [Fact]
    public async Task Pastes_of_several_people_at_once_are_kept_apart()
    {
        var people = Enumerable.Range(0, 5).Select(i => bot.Server.Person($"P{i}", "en")).ToList();
        var pieces = Log.Chunk(4096).Select(piece => new string(piece)).ToList();
        foreach (var piece in pieces)
        {
            foreach (var person in people) person.Says(piece);
        }
        var file = bot.Server.Person("File", "en");
        file.Sends("mail.log", Encoding.UTF8.GetBytes(Log));
        var expected = (await file.Sees("What to do")).Text;
        foreach (var person in people) Assert.Equal(expected, (await person.Sees("What to do")).Text);
        bot.NothingWentWrong();
    }
}
