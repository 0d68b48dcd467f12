// What makes an incident: three customers within a day, and one thing that they share.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class IncidentTests
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    internal static readonly Conversation Conversation = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5), new DutySettings("test:desk"));

    public static TheoryData<string, CaseMark[], IncidentKind?> Days => new()
    {
        { "one server", [Mark(1), Mark(2), Mark(3)], IncidentKind.Server },
        { "two customers", [Mark(1), Mark(2)], null },
        { "one customer thrice", [Mark(1), Mark(2) with { Chat = "test:1" }, Mark(3) with { Chat = "test:1" }], null },
        { "one listed address on three servers", [.. Three(mark => mark with { Listed = ["198.51.100.7", $"192.0.2.{mark.Number}"] })], IncidentKind.Address },
        { "one hostile script", [.. Three(mark => Sent(mark, "wp-tmp.php"))], IncidentKind.Campaign },
        { "hostile scripts of one pattern", [.. Three(mark => Sent(mark, $"{mark.Number}4711.php"))], IncidentKind.Campaign },
        { "suspicious scripts of one pattern", [.. Three(mark => Sent(mark, $"{mark.Number}4711.php") with { Standing = "suspicious" })], IncidentKind.Campaign },
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

    internal static DutyDesk Play(CaseMark[] marks, TimeSpan apart, Chat? desk = null)
    {
        foreach (var (mark, place) in marks.Select((mark, place) => (mark, place)))
            desk = Conversation.Handle("test:desk", desk, new Incoming.Opened(Now + (place * apart), mark)).Chat;
        return Assert.IsType<DutyDesk>(desk);
    }

    static IEnumerable<CaseMark> Three(Func<CaseMark, CaseMark> make) => Enumerable.Range(1, 3).Select(number => make(Mark(number) with { Server = $"vh{number}" }));

    static CaseMark Sent(CaseMark mark, string script) => mark with { Origin = new Origin(OriginKind.Script, script, 1000), Standing = "hacked" };

    internal static CaseMark Mark(long number) => new(number, $"test:{number}", "vh84", "no_recipient", null, null, null, 3, [], []);
}
