// What the duty desk and a private chat remember has an end, and what is open or new outlives what is not.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class DeskBoundsTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    static readonly DutySettings Duty = new("test:desk");
    static readonly Conversation Talk = new(HosterWords.Neutral, TimeSpan.FromSeconds(1), Duty);
    static readonly Person Ivan = new(1, "Ivan");

    static DutyDesk Desk(DutyDesk desk, Incoming incoming) => Assert.IsType<DutyDesk>(Talk.Handle("test:desk", desk, incoming).Chat);

    static Card Card(long number, CardState state, DateTimeOffset changed) =>
        new(new Report(IncidentTests.Mark(number), "Anna", [], null), state, state == CardState.New ? null : Ivan, changed, changed);

    [Fact]
    public void Beyond_five_hundred_cards_the_oldest_closed_ones_go()
    {
        var desk = new DutyDesk { Cards = [.. Enumerable.Range(1, DutyDesk.MostCards).Select(number => Card(number, number % 2 == 0 ? CardState.Lifted : CardState.New, Now))] };
        desk = Desk(desk, new Incoming.Reported(Now, Card(501, CardState.New, Now).Report));
        Assert.Equal([1L, 3, .. Enumerable.Range(4, 498)], desk.Cards.Select(card => card.Number));
        // What is open is never let go.
        desk = new DutyDesk { Cards = [.. Enumerable.Range(1, DutyDesk.MostCards + 5).Select(number => Card(number, CardState.Taken, Now))] };
        desk = Desk(desk, new Incoming.Reported(Now, Card(900, CardState.New, Now).Report));
        Assert.Equal(DutyDesk.MostCards + 6, desk.Cards.Count);
    }

    [Fact]
    public void A_closed_card_goes_with_its_days_whatever_happens_then()
    {
        var old = Now - TimeSpan.FromDays(90);
        var desk = new DutyDesk { Cards = [Card(1, CardState.Refused, old), Card(2, CardState.Lifted, old + TimeSpan.FromSeconds(1)), Card(3, CardState.Waiting, old)] };
        Assert.Equal([2L, 3], Desk(desk, new Incoming.Said(Now, 1, "hello", "ru", false) { By = Ivan }).Cards.Select(card => card.Number));
        desk = Desk(desk, new Incoming.Said(Now + TimeSpan.FromSeconds(1), 1, "hello", "ru", false) { By = Ivan });
        Assert.Equal([3L], desk.Cards.Select(card => card.Number));
    }

    [Fact]
    public void A_card_remembers_the_last_thirty_words_of_each_side()
    {
        var desk = new DutyDesk { Cards = [Card(57, CardState.New, Now)] };
        for (var message = 1; message <= 31; message++)
        {
            desk = Desk(desk, new Incoming.Wrote(Now, 57, message, "a", false));
            desk = Desk(desk, new Incoming.Said(Now, 100 + message, "b", "ru", false) { By = Ivan, Slot = "card:57" });
        }
        Assert.Equal(Enumerable.Range(2, 30).Select(message => (long)message), desk.Cards[0].Brought);
        Assert.Equal(Enumerable.Range(102, 30).Select(message => (long)message), desk.Cards[0].Passed);
        // The edit of a word that is not remembered any more goes nowhere.
        Assert.Empty(Talk.Handle("test:desk", desk, new Incoming.Edited(Now, 101, "c") { By = Ivan }).Effects);
        Assert.Single(Talk.Handle("test:desk", desk, new Incoming.Edited(Now, 102, "c") { By = Ivan }).Effects);
    }

    [Fact]
    public void A_chat_remembers_the_last_thirty_words_that_were_passed_on()
    {
        Chat chat = new PrivateChat { Language = "ru", OnDesk = 57 };
        for (var message = 1; message <= 31; message++)
            (chat, _) = Talk.Handle("test:1", chat, new Incoming.Said(Now, message, "Ещё слово", "ru", false) { By = Ivan });
        Assert.Equal(Enumerable.Range(2, 30).Select(message => (long)message), ((PrivateChat)chat).Passed);
        Material.Document[] files = [.. Enumerable.Range(41, 31).Select(message => new Material.Document(message, "id", "a.zip", null))];
        chat = ((PrivateChat)chat) with { Reading = new Underway(5, files, false, false, false) };
        (chat, var effects) = Talk.Handle("test:1", chat, new Incoming.HasRead(Now, 5, 58, new ReadResult(null, [new ReadProblem("a.zip", "encrypted")])));
        Assert.Equal(Enumerable.Range(42, 30).Select(message => (long)message), ((PrivateChat)chat).Passed);
        Assert.Equal(31, effects.OfType<Effect.Post>().Count());
    }

    [Fact]
    public void Ten_cases_are_listed_the_newest_first()
    {
        Chat chat = new PrivateChat { Language = "ru", Cases = [.. Enumerable.Range(1, 10).Reverse().Select(number => new CaseLine(number, Now, null, false))], Reading = new Underway(5, [], false, false, false) };
        (chat, _) = Talk.Handle("test:1", chat, new Incoming.HasRead(Now, 5, 11, new ReadResult(new Diagnosis { Formats = ["exim"], Failed = 1, Cause = Verdict.Spam }, [])));
        Assert.Equal([11L, 10, 9, 8, 7, 6, 5, 4, 3, 2], ((PrivateChat)chat).Cases.Select(line => line.Number));
    }

    [Fact]
    public void A_board_shows_thirty_cards_and_counts_the_rest()
    {
        var desk = new DutyDesk { Language = "en", Cards = [.. Enumerable.Range(1, 31).Select(number => Card(number, CardState.New, Now - TimeSpan.FromMinutes(61 * number)))] };
        var text = Words(desk, "/board");
        Assert.Contains("№ 30 · vh84 · addresses that do not exist — ⏳ Waiting for an engineer · 30:30 h", text, StringComparison.Ordinal);
        Assert.DoesNotContain("№ 31", text, StringComparison.Ordinal);
        Assert.EndsWith("And 1 more card.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("more card", Words(desk with { Cards = [.. desk.Cards.Take(30)] }, "/board"), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_a_day_and_a_thousand_of_them_are_remembered()
    {
        Seen[] seen = [.. Enumerable.Range(1, 1_000).Select(number => new Seen(IncidentTests.Mark(number) with { Server = $"vh{number}" }, Now))];
        var desk = Desk(new DutyDesk { Marks = seen }, new Incoming.Opened(Now, IncidentTests.Mark(2_000)));
        Assert.Equal([.. Enumerable.Range(2, 999).Select(number => (long)number), 2_000], desk.Marks.Select(one => one.Mark.Number));
        desk = Desk(new DutyDesk { Marks = [seen[0] with { Time = Now - TimeSpan.FromDays(1) }, seen[1] with { Time = Now - TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1) }] }, new Incoming.Opened(Now, IncidentTests.Mark(2_000)));
        Assert.Equal([2L, 2_000], desk.Marks.Select(one => one.Mark.Number));
        // A case that is better known now is there once.
        desk = Desk(desk, new Incoming.Opened(Now, IncidentTests.Mark(2) with { Server = "vh3" }));
        Assert.Equal([(2_000L, "vh84"), (2L, "vh3")], desk.Marks.Select(one => (one.Mark.Number, one.Mark.Server)));
    }

    [Fact]
    public void Who_is_banned_is_remembered_the_newest_last_and_a_thousand_of_them()
    {
        var desk = new DutyDesk { Banned = [.. Enumerable.Range(1, 1_000).Select(number => $"test:{number}")] };
        desk = Desk(desk, Ban(5, lift: false));
        Assert.Equal([.. Enumerable.Range(1, 4), .. Enumerable.Range(6, 995), 5], Numbers(desk));
        desk = Desk(desk, Ban(2_000, lift: false));
        Assert.Equal([.. Enumerable.Range(2, 3), .. Enumerable.Range(6, 995), 5, 2_000], Numbers(desk));
        desk = Desk(desk, Ban(6, lift: true));
        Assert.Equal([.. Enumerable.Range(2, 3), .. Enumerable.Range(7, 994), 5, 2_000], Numbers(desk));

        static Incoming Ban(long number, bool lift) => new Incoming.Found(Now, new CaseQuery("", null, 0, 1), new Purpose.Ban("57", lift), [new CaseHit(IncidentTests.Mark(number), Now)]);
        static int[] Numbers(DutyDesk desk) => [.. desk.Banned.Select(chat => int.Parse(chat["test:".Length..], provider: null))];
    }

    /// <summary>A group belongs to many, and the desk must not shut itself out.</summary>
    [Theory]
    [InlineData("test:-100", false)]
    [InlineData("test:desk", false)]
    [InlineData("test:5", true)]
    public void Only_private_chats_are_banned(string chat, bool banned)
    {
        var hit = new CaseHit(IncidentTests.Mark(57) with { Chat = chat }, Now);
        var (desk, effects) = Talk.Handle("test:desk", new DutyDesk { Language = "en" }, new Incoming.Found(Now, new CaseQuery("", null, 0, 1), new Purpose.Ban("57", false), [hit]));
        Assert.Equal(banned ? [chat] : [], ((DutyDesk)desk).Banned);
        Assert.Equal(banned, effects.OfType<Effect.Post>().Any());
        Assert.Equal(Locale.Of(Language.English).Text(banned ? "desk.banned" : "desk.ban.group", ("who", "№ 57")),
            effects.OfType<Effect.Say>().Single().Message.Blocks.OfType<Block.Paragraph>().Single().Text.Text());
    }

    [Fact]
    public void A_customer_who_is_forgotten_is_in_no_mark_and_no_incident()
    {
        var desk = new DutyDesk
        {
            Marks = [new Seen(IncidentTests.Mark(1), Now), new Seen(IncidentTests.Mark(2), Now)],
            Incidents = [new Incident(1, IncidentKind.Server, "vh84", Now, [IncidentTests.Mark(1), IncidentTests.Mark(2)]) { Earlier = [new Affected("test:1", 7), new Affected("test:3", 8)] }],
        };
        desk = Desk(desk, new Incoming.Forgot(Now, "test:1"));
        Assert.Equal([2L], desk.Marks.Select(seen => seen.Mark.Number));
        Assert.Equal([2L], desk.Incidents[0].Cases.Select(mark => mark.Number));
        Assert.Equal([8L], desk.Incidents[0].Earlier.Select(one => one.Number));
    }

    [Fact]
    public void An_incident_keeps_fifty_cases_and_two_thousand_by_their_number()
    {
        var incident = new Incident(1, IncidentKind.Server, "vh84", Now, [.. Enumerable.Range(2_001, 50).Select(number => IncidentTests.Mark(number))])
        {
            Earlier = [.. Enumerable.Range(1, 2_000).Select(number => new Affected($"test:{number}", number))],
        };
        var desk = Desk(new DutyDesk { Incidents = [incident] }, new Incoming.Opened(Now, IncidentTests.Mark(3_000)));
        Assert.Equal([.. Enumerable.Range(2_002, 49), 3_000], desk.Incidents[0].Cases.Select(mark => (int)mark.Number));
        Assert.Equal(Enumerable.Range(2, 2_000), desk.Incidents[0].Earlier.Select(one => (int)one.Number));
        // One that comes again is there once, among the latest.
        desk = Desk(desk, new Incoming.Opened(Now, IncidentTests.Mark(5)));
        Assert.DoesNotContain(desk.Incidents[0].Earlier, one => one.Number == 5);
        Assert.Equal(5, desk.Incidents[0].Cases[^1].Number);
    }

    [Theory]
    [InlineData(300, "")]
    [InlineData(301, "…")]
    public void A_reply_that_is_to_be_corrected_is_shown_up_to_three_hundred_characters(int length, string mark)
    {
        var of = new Case { Number = 57, Opened = Now, Diagnosis = new() { Verdicts = [new(Verdict.Spam, 1, 0, 1, new string('x', length))] } };
        var (_, effects) = Talk.Handle("test:desk", new DutyDesk(), new Incoming.Found(Now, new CaseQuery("", null, 0, 1), new Purpose.Doubt(null), [new CaseHit(IncidentTests.Mark(57), Now) { Case = of }]));
        Assert.Contains($"`{new string('x', 300)}{mark}`", PlainText.Render(effects.OfType<Effect.Say>().Single().Message), StringComparison.Ordinal);
    }

    static string Words(DutyDesk desk, string text) =>
        PlainText.Render(Assert.IsType<Effect.Say>(Assert.Single(Talk.Handle("test:desk", desk, new Incoming.Said(Now, 1, text, "en", false) { By = Ivan }).Effects)).Message);
}
