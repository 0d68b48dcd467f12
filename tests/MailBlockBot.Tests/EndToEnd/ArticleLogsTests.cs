// The example logs of the hoster's help page, handed in every way a customer can, in both languages: cause, script and steps.
using System.Text;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Uploads;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class ArticleLogsTests(BotFixture bot) : IClassFixture<BotFixture>
{
    // Requests of the days of the logs that have nothing to do with the mail.
    static readonly byte[] Access = Packed.Utf8(string.Concat(Enumerable.Range(0, 40).Select(i =>
        $"192.0.2.{i} - - [{(i % 2 == 0 ? "25/Jun" : "12/Jul")}/2020:0{i % 10}:11:4{i % 10} +0300] \"GET /page{i}.html HTTP/1.1\" 200 1234 \"-\" \"Mozilla/5.0\"\n")));

    static readonly (string Way, Action<Person, byte[]> Hand)[] Ways =
    [
        ("pasted", (person, log) => person.Says(Encoding.UTF8.GetString(log))),
        ("forwarded", (person, log) => person.Forwards(Encoding.UTF8.GetString(log))),
        ("as a file", (person, log) => person.Sends("qmail.log", log)),
        ("forwarded as a file", (person, log) => person.ForwardsFile("qmail.log", log)),
        ("packed", (person, log) => person.Sends("qmail.log.gz", Packed.Gzip(log), type: "application/gzip")),
        ("in an album", (person, log) => person.SendsAlbum(("access_log", Access), ("qmail.log", log))),
    ];

    [Theory]
    [InlineData("spam", "class-phpmailer.php", "счёл письмо спамом", "took the message for spam", "abuse@corp.mail.ru", "abuse@corp.mail.ru")]
    [InlineData("dmarc", "sendmail.php", "чужой адрес отправителя", "a sender address from someone else’s domain", "на своём домене", "on your own domain")]
    [InlineData("no-recipient", "tools.php", "Такого адреса нет", "There is no such address", "нет ли в адресе опечатки", "Check the address for a typo")]
    [InlineData("tools-php", "tools.php", "Такого адреса нет", "There is no such address", "нет ли в адресе опечатки", "Check the address for a typo")]
    [InlineData("blocklist-glued", "class-phpmailer.php", "в чёрном списке", "on a blocklist", "IP-адрес 92.53.96.251", "the IP address 92.53.96.251")]
    [InlineData("one-line", "неизвестный отправитель", "Такого адреса нет", "There is no such address", "нет ли в адресе опечатки", "Check the address for a typo")]
    public async Task Every_way_and_language_gets_its_answer(string log, string script, string causeRu, string causeEn, string stepRu, string stepEn)
    {
        var content = Samples.Bytes("Cases", log, "mail.log");
        await Task.WhenAll(Ways.SelectMany(way => (Task[])
        [
            Answers(way, "ru", content, causeRu, script, "Что сделать", stepRu),
            Answers(way, "en", content, causeEn, script == "неизвестный отправитель" ? "unknown sender" : script, "What to do", stepEn),
        ]));
        bot.NothingWentWrong();
    }

    async Task Answers((string Way, Action<Person, byte[]> Hand) way, string language, byte[] log, string cause, params string[] parts)
    {
        var person = bot.Server.Person($"{way.Way} {language}", language);
        way.Hand(person, log);
        var answer = await person.Sees(cause);
        foreach (var part in parts) Assert.True(answer.Text.Contains(part, StringComparison.Ordinal), $"{way.Way}, {language}: no «{part}» in\n{answer.Text}");
        Assert.Contains(answer.Content.Entities, entity => entity.Type == "expandable_blockquote");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.Single(person.Answers, post => post.Text.Contains(cause, StringComparison.Ordinal));
    }
}
