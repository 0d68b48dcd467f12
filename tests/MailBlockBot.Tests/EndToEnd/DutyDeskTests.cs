// A report of measures, over HTTP: customer, card, taken, question, answer, lifted, customer told; in a plain group and in a forum, over restarts.
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class DutyDeskTests
{
    static readonly byte[] Log = Samples.Bytes("Cases", "tools-php", "mail.log");

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_report_goes_all_the_way(bool forum, bool restarts)
    {
        await using var desk = await DeskFixture.Start(forum);
        var (anna, duty, olga) = (desk.Server.Person("Anna <b>", "ru"), desk.Ivan.In(desk.Desk), desk.Server.Person("Olga", "ru").In(desk.Desk));
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        anna.Presses("☐ 1");
        anna.Presses("Сообщить о мерах");
        await anna.Sees("Сделали что-то ещё?");
        anna.Says("Почистил базу <script>");
        await anna.Sees("ушёл в поддержку");

        var card = await duty.Sees("Почистил базу <script>");
        Assert.Contains("Anna <b>", card.Text, StringComparison.Ordinal);
        Assert.Equal(forum, card.Thread is not null);
        if (restarts) await desk.Restart();
        duty.Presses("Беру");
        Assert.Same(card, await duty.Sees("Занимается Ivan"));
        await anna.Sees("занимается Ivan");
        var late = olga.Presses("Забрать себе");
        await olga.Sees("Занимается Olga");
        Assert.Null(late.Answer);

        if (restarts) await desk.Restart();
        var question = duty.Says("А cron проверили?", card);
        var asked = await anna.Sees("А cron проверили?");
        duty.Edits(question, "А задания Cron проверили?");
        Assert.Same(asked, await anna.Sees("А задания Cron проверили?"));
        if (restarts) await desk.Restart();
        var answer = anna.Says("Да, лишнего нет");
        var brought = await duty.Sees("Да, лишнего нет");
        anna.Edits(answer, "Да, всё чисто");
        Assert.Same(brought, await duty.Sees("Да, всё чисто"));
        anna.SendsPhoto("снимок");
        await duty.Sees("снимок");
        duty.Says("Между собой: кто дежурит завтра?");

        if (restarts) await desk.Restart();
        duty.Presses("Снята");
        Assert.Same(card, await duty.Sees("Блокировка снята"));
        await anna.Sees("Блокировку сняли");
        Assert.DoesNotContain(anna.Answers, post => post.Text.Contains("дежурит завтра", StringComparison.Ordinal));
        Assert.Empty(desk.Log.Faults);
        Assert.Empty(desk.Server.Refusals);
    }

    [Fact]
    public async Task From_any_chat_engineers_find_cases_and_strangers_get_explanations_only()
    {
        await using var desk = await DeskFixture.Start(forum: false);
        var anna = desk.Server.Person("Anna", "ru");
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        Assert.Contains("в чёрном списке", Assert.Single(await Titles(anna, "550 5.7.606 Access denied, banned sending IP [192.0.2.1]")), StringComparison.Ordinal);
        Assert.Contains("tools.php", Assert.Single(await Titles(anna, "tools.php")), StringComparison.Ordinal);
        Assert.Empty(await Titles(anna, "1"));
        Assert.Equal(2, (await Titles(desk.Ivan, "tools.php")).Count);
        Assert.Contains("№ 1", Assert.Single(await Titles(desk.Ivan, "1")), StringComparison.Ordinal);
        Assert.Empty(desk.Log.Faults);
        // Anna is asked about once, and is no member of the duty chat.
        Assert.StartsWith("getChatMember", Assert.Single(desk.Server.Refusals), StringComparison.Ordinal);
    }

    static async Task<IReadOnlyList<string>> Titles(Person person, string query) => [.. (await person.Finds(query)).Select(result => (string)result["title"]!)];
}
