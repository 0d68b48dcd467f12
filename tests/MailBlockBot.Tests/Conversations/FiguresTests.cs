// Figures over a time: the five most frequent of each kind, what was lifted since then and how long it took, what was corrected.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class FiguresTests
{
    static readonly DateTimeOffset Since = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_most_frequent_stands_first_and_the_median_tells_how_long_it_takes()
    {
        List<CaseHit> hits = [];
        for (var server = 1; server <= 6; server++)
            for (var i = 0; i < server; i++) hits.Add(new(IncidentTests.Mark(1) with { Server = $"vh{server}", Cause = server == 1 ? null : "spam", Origin = server == 6 ? new Origin(OriginKind.Script, "tools.php") : null }, Since));
        Card Lifted(double minutes, double ended, CardState state = CardState.Lifted) =>
            new(new Report(IncidentTests.Mark(1), "A", [], null), state, new Person(1, "Ivan"), Since.AddMinutes(ended - minutes), Since.AddMinutes(ended));
        var desk = new DutyDesk
        {
            Cards = [Lifted(90, 0), Lifted(10, 5), Lifted(30.9, 60), Lifted(1, -1), Lifted(2, 5, CardState.Refused)],
            Corrections = [Made(Since), Made(Since.AddSeconds(-1)), Made(Since.AddDays(1))],
        };
        Assert.Equal(
            """
            Past 24h: 21 cases
            Causes
            — suspected spam: 20

            Servers
            — vh6: 6
            — vh5: 5
            — vh4: 4
            — vh3: 3
            — vh2: 2

            Scripts
            — tools.php: 6

            3 blocks lifted, usually within 30 min.

            Verdicts corrected: 2

            """, PlainText.Render(Figures.Write(desk, hits, "24h", Since, Locale.Of(Language.English))));
        Assert.Equal("Past 24h: 0 cases\n", PlainText.Render(Figures.Write(new DutyDesk { Cards = [Lifted(1, -1)], Corrections = [Made(Since.AddSeconds(-1))] }, [], "24h", Since, Locale.Of(Language.English))));
    }

    static Correction Made(DateTimeOffset when) => new(1, Verdict.Spam, Verdict.Tls, "none", 1, "550 no", new Person(1, "Ivan"), when);
}
