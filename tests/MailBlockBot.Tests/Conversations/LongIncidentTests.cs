// An incident that goes on and on: bounded, and its end is told to all whom it remembers.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using static MailBlockBot.Tests.Conversations.IncidentTests;

namespace MailBlockBot.Tests.Conversations;

public sealed class LongIncidentTests
{
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
        desk = Assert.IsType<DutyDesk>(IncidentTests.Conversation.Handle("test:desk", desk, new Incoming.Forgot(Now, "test:600")).Chat);
        incident = Assert.Single(desk.Incidents);
        Assert.Equal(500, incident.Cases[^1].Number);
        var (_, effects) = IncidentTests.Conversation.Handle("test:desk", desk, new Incoming.Pressed(Now, "call", $"i:{incident.Number}", null) { By = new Person(7, "Ivan") });
        var told = effects.OfType<Effect.Post>().Select(post => post.Chat).ToList();
        Assert.Equal(Incident.MostCases + Incident.MostEarlier - 1, told.Count);
        Assert.DoesNotContain("test:600", told);
        Assert.Single(told, "test:500");
    }
}
