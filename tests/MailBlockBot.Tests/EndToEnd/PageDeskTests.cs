// Files and pictures between a visitor of the page and the desk in Telegram, both ways and over restarts: the same bytes, with what was said of them.
using System.Text;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.WebChat;
using MailBlockBot.WebChat;
using SkiaSharp;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class PageDeskTests
{
    static readonly byte[] Screenshot = Picture(SKColors.SteelBlue), Answer = Picture(SKColors.Firebrick);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task What_one_shows_the_other_sees(bool forum, bool restarts)
    {
        await using var desk = await DeskFixture.Start(forum, page: WebFixture.Page);
        var duty = desk.Ivan.In(desk.Desk);
        var anna = new Visitor(desk.Url, "ru");
        await anna.Opens();
        await anna.Hands("qmail.log", Samples.OfHours([.. Enumerable.Range(0, 20)]));
        var table = await anna.Sees("[dead-addresses.csv]");
        Assert.Contains("\"user7@hotmail.fr\"\r\n", Encoding.UTF8.GetString(await anna.Downloads(table)), StringComparison.Ordinal);
        using (var course = SKBitmap.Decode(await anna.Downloads(await anna.Sees("[failures.png]")))) Assert.Equal(1080, course.Width);
        await anna.Presses("Сообщить о мерах");
        await anna.Sees("что сделали");
        await anna.Says("Почистил базу");
        var card = await duty.Sees("Почистил базу");
        duty.Says("Пришлите снимок формы и список файлов", card);
        await anna.Sees("Пришлите снимок формы");

        await Again();
        await anna.Hands("form.png", Screenshot, caption: "Капча стоит <b>тут</b>");
        await anna.Sees("Передал поддержке");
        var shown = await duty.Gets("form.png");
        Assert.Equal(Screenshot, shown.Content);
        Assert.Equal(forum, (await duty.Sees("Капча стоит <b>тут</b>")).Thread is not null);
        byte[] list = [0xD0, 0xCF, 0x11, 0xE0, .. Enumerable.Range(0, 2_000).Select(i => (byte)(i * 7919 >> 3))];
        await anna.Hands("files.xls", list, caption: "Вот список");
        await duty.Sees("Вот список");
        Assert.Equal(list, (await duty.Gets("files.xls")).Content);
        Assert.DoesNotContain(anna.Page, letter => Visitor.Text(letter).Contains("files.xls", StringComparison.Ordinal));

        await Again();
        duty.SendsPhoto("Вот эта форма", Answer, card);
        var picture = await Said("Вот эта форма");
        Assert.Equal("image/jpeg", picture.Sent.File.Type);
        Assert.Equal(Answer, await anna.Downloads(picture.Letter));
        duty.Sends("clean.csv", "a@b.example\r\n"u8.ToArray(), "Эти удалите", "text/csv", card);
        var file = await Said("Эти удалите");
        Assert.Equal(("clean.csv", MediaTypes.Unknown), (file.Sent.File.Name, file.Sent.File.Type));
        Assert.Equal("a@b.example\r\n"u8.ToArray(), await anna.Downloads(file.Letter));
        var answer = await anna.Gets($"/api/letters/{file.Letter.Number}/file");
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);

        await Again();
        duty.Presses("Отказать");
        var ask = await duty.Sees("чего не хватает");
        duty.SendsPhoto("", Answer, ask);
        await anna.Sees("поддержка показала выше");
        Assert.Equal(2, anna.Page.Count(letter => letter.Content is LetterContent.Sent { File.Name: "photo.jpg" }));
        // What is handed in as a log is read as one, on the desk too.
        await anna.Hands("new.log", Samples.Bytes("Cases", "tools-php", "mail.log"));
        await anna.Sees("tools.php");
        Assert.Empty(desk.Log.Faults);
        Assert.Empty(desk.Server.Refusals);

        async Task Again()
        {
            if (!restarts) return;
            await desk.Restart();
            anna = anna.Reloads(desk.Url);
        }

        async Task<(Letter Letter, LetterContent.Sent Sent)> Said(string caption)
        {
            var letter = await anna.Sees(letter => letter.Content is LetterContent.Sent { Caption: { } said } && string.Concat(said.Pieces.Select(piece => piece.Text)) == caption, caption);
            return (letter, (LetterContent.Sent)letter.Content!);
        }
    }

    [Fact]
    public async Task What_cannot_be_brought_is_told_in_its_place()
    {
        await using var desk = await DeskFixture.Start(forum: false, page: WebFixture.Page);
        var duty = desk.Ivan.In(desk.Desk);
        var anna = new Visitor(desk.Url, "en");
        await anna.Opens();
        await anna.Hands("qmail.log", Samples.OfHours([.. Enumerable.Range(0, 20)]));
        await anna.Sees("Mail is blocked");
        await anna.Presses("Report what I did");
        await anna.Sees("Tell me in one message");
        await anna.Says("Cleaned the list");
        var card = await duty.Sees("Cleaned the list");
        // Telegram hands bots no file above 20 MB.
        duty.SendsHuge("how-to.mp4", 30 << 20, card);
        await anna.Sees("could not be passed on");

        // The desk is slow to show one thing, and the file that comes next is gone meanwhile.
        desk.Server.Faults.Add("editMessageText", new Fault.Slow(TimeSpan.FromSeconds(10)));
        await anna.Says("One more thing");
        while (desk.Server.Faults.Happened == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
        await anna.Hands("form.png", Screenshot);
        await anna.Sees("Passed on to support");
        await desk.DropUploads();
        Assert.True((await duty.Sees("не удалось сюда передать")).Id > 0);
        Assert.Empty(desk.Log.Faults);
        Assert.Equal(["getFile: Bad Request: file is too big"], desk.Server.Refusals);
    }

    static byte[] Picture(SKColor colour)
    {
        using var bitmap = new SKBitmap(90, 60);
        bitmap.Erase(colour);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
