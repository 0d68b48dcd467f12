// What is no log, and what cannot be read: a clear answer, and nothing in the bot's own log.
using System.Text;
using MailBlockBot.Tests.Uploads;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class NoLogTests(BotFixture bot) : IClassFixture<BotFixture>
{
    [Fact]
    public async Task Pictures_sounds_and_stickers_are_told_what_to_send_instead()
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.SendsPhoto();
        await anna.Sees("Картинку я прочитать не могу");
        anna.SendsVoice();
        await anna.Sees("Слушать я не умею");
        anna.SendsSticker();
        await anna.Sees("пришлите лог");
        var boris = bot.Server.Person("Boris", "en");
        boris.SendsPhoto();
        await boris.Sees("I cannot read a picture");
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task A_caption_with_the_log_is_read()
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.SendsPhoto(Encoding.UTF8.GetString(Samples.Bytes("Cases", "one-line", "mail.log")));
        await anna.Sees("Такого адреса нет");
        bot.NothingWentWrong();
    }

    [Theory]
    [InlineData("locked.zip", "закрыт паролем")]
    [InlineData("locked.7z", "закрыт паролем")]
    [InlineData("bomb.gz", "распаковывается в слишком большой объём")]
    [InlineData("empty.log", "Файл empty.log пуст")]
    [InlineData("noise.bin", "noise.bin — не текст")]
    [InlineData("picture.log", "картинка")]
    [InlineData("broken.zip", "повреждён")]
    [InlineData("novel.txt", "ни одной строки лога отправки")]
    public async Task A_file_that_holds_no_log_is_named_with_the_reason(string name, string said)
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.Sends(name, Content(name), type: "application/octet-stream");
        await anna.Sees(said);
        await bot.Settles();
        Assert.Single(anna.Answers);
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_even_asked_for()
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.SendsHuge("huge.log", 21 << 20);
        var answer = await anna.Sees("huge.log");
        foreach (var part in (string[])["21", "20", "tail -n 20000"]) Assert.Contains(part, answer.Text, StringComparison.Ordinal);
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task A_log_without_a_failure_is_told_with_its_numbers()
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.Says("Jun 25 01:23:44 vh84 splogger[1]: 1joDo0-0005Bd-LB <= a@b.example U=u P=local S=1\nJun 25 01:23:45 vh84 splogger[2]: 1joDo0-0005Bd-LB => c@d.example R=x T=y\n");
        await anna.Sees("1 письм");
        Assert.Empty(anna.Answers[0].Buttons);
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task In_an_album_the_log_is_answered_and_the_rest_is_named()
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.SendsAlbum(("locked.zip", Packed.Sample("locked.zip")), ("mail.log", Samples.Bytes("Cases", "dmarc", "mail.log")));
        await anna.Sees("закрыт паролем");
        await anna.Sees("чужой адрес отправителя");
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task A_file_that_is_cut_short_is_answered_as_far_as_it_goes()
    {
        var anna = bot.Server.Person("Anna", "ru");
        var packed = Packed.Gzip(Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"));
        anna.Sends("mail.log.gz", packed[..(packed.Length / 2)], type: "application/gzip");
        await anna.Sees("обрывается");
        await anna.Sees("Что сделать");
        bot.NothingWentWrong();
    }

    static byte[] Broken(byte[] archive)
    {
        archive.AsSpan(60, 400).Fill(0xAA);
        return archive;
    }

    static byte[] Content(string name) => name switch
    {
        "locked.zip" or "locked.7z" => Packed.Sample(name),
        "bomb.gz" => Packed.Gzip(Encoding.ASCII.GetBytes(new string(' ', 120 << 20))),
        "empty.log" => [],
        "noise.bin" => [.. Enumerable.Range(0, 50_000).Select(i => (byte)(i * 7919 >> 3))],
        "picture.log" => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. new byte[1000]],
        "broken.zip" => Broken(Packed.Zip(("mail.log", Packed.Log(2_000)))),
        "novel.txt" => Packed.Utf8(string.Concat(Enumerable.Repeat("Все счастливые семьи похожи друг на друга.\n", 200))),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
