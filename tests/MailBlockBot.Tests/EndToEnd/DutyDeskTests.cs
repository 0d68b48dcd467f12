// The duty desk over HTTP: a report of measures from card to lifted, in both languages, in a plain group and in a forum, over restarts; corrections, look-ups, bans.
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class DutyDeskTests
{
    static readonly byte[] Log = Samples.Bytes("Cases", "tools-php", "mail.log");

    [Theory]
    [InlineData("ru", false, false)]
    [InlineData("ru", true, false)]
    [InlineData("ru", false, true)]
    [InlineData("en", true, true)]
    public async Task A_report_goes_all_the_way(string language, bool forum, bool restarts)
    {
        string In(string russian, string english) => language == "ru" ? russian : english;
        await using var desk = await DeskFixture.Start(forum);
        var (anna, duty, olga) = (desk.Server.Person("Anna <b>", language), desk.Ivan.In(desk.Desk), desk.Server.Person("Olga", language).In(desk.Desk));
        duty.Says($"/lang {language}");
        await duty.Sees(In("по-русски", "in English"));
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        anna.Presses("☐ 1");
        anna.Presses(In("Сообщить о мерах", "Report what I did"));
        await anna.Sees(In("Сделали что-то ещё?", "Did you do anything else?"));
        var measures = In("Почистил базу <script>", "I cleaned the base <script>");
        anna.Says(measures);
        await anna.Sees(In("ушёл в поддержку", "has gone to support"));

        var card = await duty.Sees(measures);
        Assert.Contains("Anna <b>", card.Text, StringComparison.Ordinal);
        Assert.Equal(forum, card.Thread is not null);
        if (restarts) await desk.Restart();
        duty.Presses(In("Беру", "Take"));
        Assert.Same(card, await duty.Sees(In("Занимается Ivan", "With Ivan")));
        await anna.Sees(In("занимается Ivan", "Ivan from support is looking"));
        var late = olga.Presses(In("Забрать себе", "Take over"));
        await olga.Sees(In("Занимается Olga", "With Olga"));
        Assert.Null(late.Answer);

        if (restarts) await desk.Restart();
        var question = duty.Says(In("А cron проверили?", "And cron?"), card);
        var asked = await anna.Sees(In("А cron проверили?", "And cron?"));
        duty.Edits(question, In("А задания Cron проверили?", "And the cron jobs?"));
        Assert.Same(asked, await anna.Sees(In("А задания Cron проверили?", "And the cron jobs?")));
        if (restarts) await desk.Restart();
        var answer = anna.Says(In("Да, лишнего нет", "Yes, nothing odd"));
        var brought = await duty.Sees(In("Да, лишнего нет", "Yes, nothing odd"));
        anna.Edits(answer, In("Да, всё чисто", "Yes, all clean"));
        Assert.Same(brought, await duty.Sees(In("Да, всё чисто", "Yes, all clean")));
        anna.SendsPhoto(In("снимок", "a picture"));
        await duty.Sees(In("снимок", "a picture"));
        duty.Says(In("Между собой: кто дежурит завтра?", "Among us: who is on duty tomorrow?"));

        if (restarts) await desk.Restart();
        duty.Presses(In("Снята", "Lifted"));
        Assert.Same(card, await duty.Sees(In("Блокировка снята", "Block lifted")));
        await anna.Sees(In("Блокировку сняли", "The block is lifted"));
        Assert.DoesNotContain(anna.Answers, post => post.Text.Contains(In("дежурит завтра", "on duty tomorrow"), StringComparison.Ordinal));
        Assert.Empty(desk.Log.Faults);
        Assert.Empty(desk.Server.Refusals);
    }

    [Fact]
    public async Task A_corrected_verdict_stands_on_the_card_and_becomes_a_proposed_row()
    {
        await using var desk = await DeskFixture.Start(forum: false);
        var (anna, duty) = (desk.Server.Person("Anna", "ru"), desk.Ivan.In(desk.Desk));
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        anna.Presses("Сообщить о мерах");
        await anna.Sees("Напишите одним сообщением");
        anna.Says("Почистил базу");
        var card = await duty.Sees("Почистил базу");
        var told = anna.Answers.Count;
        duty.Presses("Вердикт неверен");
        await duty.Sees("значит на самом деле");
        duty.Presses("подозрение на спам");
        await duty.Sees("→ «подозрение на спам» · Ivan");
        await duty.Until(() => card.Text.Contains("→ «подозрение на спам» · Ivan", StringComparison.Ordinal), "the card does not show the correction");
        duty.Says("/export_rules");
        var rows = System.Text.Encoding.UTF8.GetString((await duty.Gets("proposed-rules.cs.txt")).Content);
        Assert.Contains("Verdict.Spam", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("sahjambox", rows, StringComparison.Ordinal);
        Assert.InRange(anna.Answers.Count, told, told + 1);
        Assert.Empty(desk.Log.Faults);
        Assert.Empty(desk.Server.Refusals);
    }

    [Fact]
    public async Task A_message_is_known_by_its_id()
    {
        await using var desk = await DeskFixture.Start(forum: false);
        var (anna, duty) = (desk.Server.Person("Anna", "ru"), desk.Ivan.In(desk.Desk));
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        duty.Says("/id 1i3JFb-0003jM-Pk");
        Assert.Contains("tools.php", (await duty.Sees("sahjambox@gmail.com")).Text, StringComparison.Ordinal);
        duty.Says("/id 1joDo0-0005Bd-ZZ");
        await duty.Sees("письма 1joDo0-0005Bd-ZZ нет");
        Assert.Contains("№ 1", Assert.Single(await Titles(desk.Ivan, "1i3JFb-0003jM-Pk")), StringComparison.Ordinal);
        Assert.Empty(desk.Log.Faults);
        Assert.Empty(desk.Server.Refusals);
    }

    [Fact]
    public async Task Whoever_is_banned_is_told_once_and_heard_again_when_freed()
    {
        await using var desk = await DeskFixture.Start(forum: false);
        var (anna, duty) = (desk.Server.Person("Anna", "ru"), desk.Ivan.In(desk.Desk));
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        duty.Says("/ban 1");
        await duty.Sees("больше не отвечаю");
        await anna.Sees("больше не отвечать");
        var told = anna.Answers.Count;
        await desk.Restart();
        anna.Says("/help");
        anna.Sends("qmail.log", Log);
        Assert.Empty(await Titles(anna, "tools.php"));
        duty.Says("/unban 1");
        await anna.Sees("снова на связи");
        Assert.Equal(told + 1, anna.Answers.Count);
        anna.Says("/help");
        await anna.Sees("/privacy");
        Assert.Empty(desk.Log.Faults);
        Assert.Empty(desk.Server.Refusals);
    }

    [Fact]
    public async Task A_duty_chat_that_becomes_a_supergroup_keeps_its_cards_and_its_work()
    {
        await using var desk = await DeskFixture.Start(forum: false, super: false);
        var anna = desk.Server.Person("Anna", "ru");
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        anna.Presses("Сообщить о мерах");
        await anna.Sees("Напишите одним сообщением");
        anna.Says("Почистил базу");
        await desk.Ivan.In(desk.Desk).Sees("Почистил базу");
        desk.Desk.BecomesSuper();
        var duty = desk.Ivan.In(desk.Desk);
        await duty.Sees("Работа продолжается здесь");
        var card = await duty.Sees("Почистил базу");
        await desk.Restart();
        duty.Says("А cron проверили?", card);
        await anna.Sees("А cron проверили?");
        anna.Says("Да, лишнего нет");
        await duty.Sees("Да, лишнего нет");
        duty.SendsPhoto("вот так", replyTo: card);
        await anna.Sees("вот так");
        duty.Presses("Снята");
        await anna.Sees("Блокировку сняли");
        Assert.Empty(desk.Log.Faults);
    }

    [Fact]
    public async Task Members_of_a_duty_chat_that_became_a_supergroup_find_cases_still()
    {
        await using var desk = await DeskFixture.Start(forum: false, super: false);
        var (anna, olga) = (desk.Server.Person("Anna", "ru"), desk.Server.Person("Olga", "ru"));
        olga.In(desk.Desk);
        anna.Sends("qmail.log", Log);
        await anna.Sees("tools.php");
        desk.Desk.BecomesSuper();
        Assert.Contains("№ 1", Assert.Single(await Titles(olga, "1")), StringComparison.Ordinal);
        Assert.Empty(desk.Log.Faults);
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
