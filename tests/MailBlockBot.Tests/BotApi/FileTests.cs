// Files both ways through the client library.
using System.Text;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace MailBlockBot.Tests.BotApi;

public sealed class FileTests : ClientTests
{
    [Fact]
    public async Task A_file_that_was_sent_can_be_fetched()
    {
        Anna.Sends("mail.log", "строка"u8.ToArray(), caption: "вот");
        var file = (await Bot.GetUpdates(allowedUpdates: []))[^1].Message!;
        Assert.Equal(("mail.log", 12L, "вот"), (file.Document!.FileName, file.Document.FileSize, file.Caption));
        using var content = new MemoryStream();
        await Bot.GetInfoAndDownloadFile(file.Document.FileId, content);
        Assert.Equal("строка", Encoding.UTF8.GetString(content.ToArray()));
    }

    [Fact]
    public async Task Too_large_or_unknown_files_are_refused()
    {
        Anna.SendsHuge("huge.log", 21 << 20);
        var file = (await Bot.GetUpdates(allowedUpdates: []))[^1].Message!.Document!;
        Assert.Equal(21 << 20, file.FileSize);
        await Refused(400, "Bad Request: file is too big", () => Bot.GetFile(file.FileId));
        await Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable", () => Bot.GetFile("nonsense"));
    }

    [Fact]
    public async Task An_album_and_what_is_no_file_come_as_the_platform_tells_them()
    {
        Anna.SendsAlbum(("a.log", [1]), ("b.log", [2]));
        Anna.SendsPhoto("подпись");
        Anna.SendsVoice();
        Anna.SendsSticker();
        var messages = (await Bot.GetUpdates(allowedUpdates: [])).Select(update => update.Message!).ToList();
        Assert.Equal(messages[1].MediaGroupId, messages[2].MediaGroupId);
        Assert.NotNull(messages[1].MediaGroupId);
        Assert.Equal("подпись", messages[3].Caption);
        Assert.True(messages[3].Photo is not null && messages[4].Voice is not null && messages[5].Sticker is not null);
    }

    [Fact]
    public async Task The_bots_files_arrive_with_name_and_caption()
    {
        await Bot.SendDocument(Anna.Id, InputFile.FromStream(new MemoryStream("a,b"u8.ToArray()), "адреса.csv"), caption: "<b>x</b>", parseMode: Telegram.Bot.Types.Enums.ParseMode.Html);
        Assert.Equal("a,b"u8.ToArray(), (await Anna.Gets("адреса.csv")).Content);
        Assert.Equal("x", Anna.Answers[^1].Text);
        await Bot.SendPhoto(Anna.Id, InputFile.FromStream(new MemoryStream([1, 2, 3]), "chart.png"));
        Assert.Equal([1, 2, 3], (await Anna.Gets("chart.png")).Content);
        await Refused(400, "Bad Request: file must be non-empty", () => Bot.SendDocument(Anna.Id, InputFile.FromStream(new MemoryStream([]), "x")));
        await Refused(400, "Bad Request: message caption is too long", () => Bot.SendDocument(Anna.Id, InputFile.FromStream(new MemoryStream([1]), "x"), caption: new string('x', 1025)));
    }
}
