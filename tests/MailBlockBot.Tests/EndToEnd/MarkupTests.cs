// Markup in every field a customer can fill comes back as the text it is: nothing of it is marked up, and nothing is refused.
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Uploads;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class MarkupTests(BotFixture bot) : IClassFixture<BotFixture>
{
    const string Evil = "<a href=\"https://evil.example\">x</a><i>&lt;</i></code></b><script>";

    // What our own answers are made of; links, italics and the rest could only be a customer's.
    static readonly string[] Ours = ["bold", "code", "pre", "expandable_blockquote"];

    [Fact]
    public async Task In_every_field_of_a_log()
    {
        var anna = bot.Server.Person(Evil, "ru");
        anna.Says($"""
            Jun 25 01:23:44 {Evil} splogger[1]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:<i>form</i>&amp;.php"
            Jun 25 01:23:44 vh84 splogger[1]: 1joDo0-0005Bd-LB <= "<b>user</b>"@x.example U=<u>user</u> P=local S=925 id=<i>@x T="{Evil}"
            Jun 25 01:23:45 vh84 splogger[2]: 1joDo0-0005Bd-LB ** <b>mail</b>@x.example R=<i>dns T=remote_smtp: SMTP error from remote mail server after RCPT TO:<<i>titus</i>@hotmail.fr>: host <b>mx</b>.example [192.0.2.1]: 550 5.1.1 No such user {Evil} https://evil.example/?"><b> Error code: <i>1</i>. ID: <b>2
            """);
        Harmless(await anna.Sees("Что сделать"));
        anna.Presses("Сообщить о мерах");
        await anna.Sees("что сделали");
        anna.Says($"Удалил {Evil} & сменил пароли");
        var report = await anna.Sees("сменил пароли");
        Harmless(report);
        Assert.Contains(Evil, report.Text, StringComparison.Ordinal);
        bot.NothingWentWrong();
    }

    [Theory]
    [InlineData("<i>a</i>&lt;.log")]
    [InlineData("\"; filename=\"x\r\n<b>.zip")]
    public async Task In_the_name_and_the_caption_of_a_file(string name)
    {
        var anna = bot.Server.Person("Anna", "ru");
        anna.Sends(name, [], caption: Evil);
        Harmless(await anna.Sees("is empty"));
        anna.Sends(name, Packed.Sample("locked.zip"), caption: Evil);
        Harmless(await anna.Sees("password"));
        anna.SendsPhoto(Evil);
        Harmless(await anna.Sees("picture"));
        bot.NothingWentWrong();
    }

    [Fact]
    public async Task In_words_commands_and_the_clients_language()
    {
        var anna = bot.Server.Person("Anna", "<i>");
        anna.Says(Evil);
        Harmless(await anna.Sees("log"));
        anna.Says($"/{Evil}");
        Harmless(await anna.Sees("command"));
        anna.Forwards(Evil, from: Evil);
        Harmless(await anna.Sees("log"));
        bot.NothingWentWrong();
    }

    static void Harmless(Post post) => Assert.All(post.Content.Entities, entity => Assert.Contains(entity.Type, Ours));
}
