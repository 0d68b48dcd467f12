// What makes an incident: three customers within a day, and one thing that they share.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class IncidentTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    static readonly Conversation Conversation = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5), new DutySettings("test:desk"));

    public static TheoryData<string, CaseMark[], IncidentKind?> Days => new()
    {
        { "one server", [Mark(1), Mark(2), Mark(3)], IncidentKind.Server },
        { "two customers", [Mark(1), Mark(2)], null },
        { "one customer thrice", [Mark(1), Mark(2) with { Chat = "test:1" }, Mark(3) with { Chat = "test:1" }], null },
        { "one listed address on three servers", [.. Three(mark => mark with { Listed = ["198.51.100.7", $"192.0.2.{mark.Number}"] })], IncidentKind.Address },
        { "one hostile script", [.. Three(mark => Sent(mark, "wp-tmp.php"))], IncidentKind.Campaign },
        { "hostile scripts of one pattern", [.. Three(mark => Sent(mark, $"{mark.Number}4711.php"))], IncidentKind.Campaign },
        { "a script that everybody has", [.. Three(mark => Sent(mark, "tools.php") with { Standing = "known" })], null },
        { "one shape of subject", [.. Three(mark => mark with { Subject = "your invoice # is overdue" })], IncidentKind.Subject },
        { "one visitor", [.. Three(mark => mark with { Clients = [$"192.0.2.{mark.Number}", "203.0.113.9"] })], IncidentKind.Client },
        { "nothing shared", [.. Three(mark => mark)], null },
    };

    [Theory, MemberData(nameof(Days))]
    public void Three_customers_with_one_thing_in_common(string what, CaseMark[] marks, IncidentKind? kind)
    {
        Assert.NotEmpty(what);
        Assert.Equal(kind, Play(marks, TimeSpan.FromHours(1)).Incidents.SingleOrDefault()?.Kind);
        // Over more than a day nothing has anything to do with anything.
        Assert.Empty(Play(marks, TimeSpan.FromHours(13)).Incidents);
    }

    [Fact]
    public void An_incident_of_thousands_does_not_grow_for_ever_and_the_end_is_told_to_all_it_remembers()
    {
        const int Thousands = Incident.MostCases + Incident.MostEarlier + 100;
        var desk = Play([.. Enumerable.Range(1, Thousands).Select(number => Mark(number))], TimeSpan.FromSeconds(1));
        var incident = Assert.Single(desk.Incidents);
        Assert.Equal(Enumerable.Range(Thousands - Incident.MostCases + 1, Incident.MostCases), incident.Cases.Select(mark => (int)mark.Number));
        Assert.Equal(Enumerable.Range(101, Incident.MostEarlier), incident.Earlier.Select(one => (int)one.Number));

        // A case is in it once, also when it comes again; a customer who has everything forgotten is in it no more.
        desk = Play([Mark(500)], TimeSpan.Zero, desk);
        desk = Assert.IsType<DutyDesk>(Conversation.Handle("test:desk", desk, new Incoming.Forgot(Now, "test:600")).Chat);
        incident = Assert.Single(desk.Incidents);
        Assert.Equal(500, incident.Cases[^1].Number);
        var (_, effects) = Conversation.Handle("test:desk", desk, new Incoming.Pressed(Now, "call", $"i:{incident.Number}", null) { By = new Person(7, "Ivan") });
        var told = effects.OfType<Effect.Post>().Select(post => post.Chat).ToList();
        Assert.Equal(Incident.MostCases + Incident.MostEarlier - 1, told.Count);
        Assert.DoesNotContain("test:600", told);
        Assert.Single(told, "test:500");
    }

    static DutyDesk Play(CaseMark[] marks, TimeSpan apart, Chat? desk = null)
    {
        foreach (var (mark, place) in marks.Select((mark, place) => (mark, place)))
            desk = Conversation.Handle("test:desk", desk, new Incoming.Opened(Now + (place * apart), mark)).Chat;
        return Assert.IsType<DutyDesk>(desk);
    }

    static IEnumerable<CaseMark> Three(Func<CaseMark, CaseMark> make) => Enumerable.Range(1, 3).Select(number => make(Mark(number) with { Server = $"vh{number}" }));

    static CaseMark Sent(CaseMark mark, string script) => mark with { Origin = new Origin(OriginKind.Script, script, 1000), Standing = "hacked" };

    static CaseMark Mark(long number) => new(number, $"test:{number}", "vh84", "no_recipient", null, null, null, 3, [], []);
}
