// What goes with an answer arrives: the picture, the table of addresses, and, once the access log is there, whom to shut out.
using System.Text;
using SkiaSharp;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class EnclosureTests(BotFixture bot) : IClassFixture<BotFixture>
{
    [Fact]
    public async Task A_log_of_hours_brings_its_picture_and_the_addresses()
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.Sends("qmail.log", Samples.OfHours([.. Enumerable.Range(0, 20)]));
        Assert.Contains("dead-addresses.csv", (await anna.Sees("Что сделать")).Text, StringComparison.Ordinal);
        await anna.Sees("Несуществующие адреса: 20");
        var sent = anna.Answers.Where(post => post.File is not null).ToList();
        Assert.Equal(["photo", "document"], sent.Select(post => post.Media!.Value.Kind));
        Assert.Contains("Больше всего отказов", sent[0].Text, StringComparison.Ordinal);
        using var picture = SKBitmap.Decode(sent[0].File!.Content);
        Assert.Equal(1080, picture.Width);
        Assert.Equal("dead-addresses.csv", sent[1].File!.Name);
        Assert.Equal([0xEF, 0xBB, 0xBF], sent[1].File!.Content[..3]);
        Assert.Contains("\"user7@hotmail.fr\"\r\n", Encoding.UTF8.GetString(sent[1].File!.Content), StringComparison.Ordinal);
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task The_access_log_brings_whom_to_shut_out()
    {
        var boris = bot.Server.Person("Boris", "en");
        boris.Sends("qmail.log", Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"));
        await boris.Sees("Non-existent addresses: 128");
        boris.Sends("access_log", Samples.Bytes("Samples", "real-exim", "hoster", "access_log.vhost_combined"));
        await boris.Sees("lines that keep the spam bots out");
        await bot.Settles();
        Assert.Equal(["dead-addresses.csv", "deny.txt"], boris.Answers.Where(post => post.File is not null).Select(post => post.File!.Name));
        Assert.Contains("Require not ip 198.51.100.204\n", Encoding.UTF8.GetString(boris.Answers.Last(post => post.File is not null).File!.Content), StringComparison.Ordinal);
        bot.NothingWentWrong();
    }
}
