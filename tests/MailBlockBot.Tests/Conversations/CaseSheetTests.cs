// The head of a case's page, line by line, in both languages.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Wording;
using MailBlockBot.Tests.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class CaseSheetTests
{
    static readonly DateTimeOffset Opened = new(2020, 6, 26, 9, 5, 0, TimeSpan.FromHours(3));

    [Fact]
    public void A_page_begins_with_what_is_known()
    {
        var of = new Case { Number = 57, Opened = Opened, Diagnosis = Diagnosed.All["stolen-mailbox"], Reported = Opened.AddHours(1) };
        Assert.Equal(
            [
                "№ 57 · vh84 · suspected spam", "Case from 2020-06-26 06:05 UTC", "Server: `vh84`", "Cause: suspected spam. 1251 failures in all",
                "Where from: a login with the password of the mailbox `info@shop.example`", "Looks like: a stolen mailbox password", "Time in the log: 25 June 01:23–02:10",
                "Messages: 12,345 · delivered: 12 · waiting: 0 · failed: 1251", "Measures reported: 2020-06-26 07:05 UTC",
            ],
            Lines(of, Language.English));
        Assert.Equal("О мерах сообщили: 2020-06-26 07:05 UTC", Lines(of, Language.Russian)[^1]);
        Assert.Equal(["causes", "origins", "receivers", "hours", "appeals"], CaseSheet.Of(of, Language.Russian).Tables.Select(table => table.Id));
    }

    [Fact]
    public void What_is_not_known_is_not_said()
    {
        var of = new Case { Number = 5, Opened = Opened, Diagnosis = new Diagnosis { From = new DateTime(2020, 6, 25, 1, 23, 0, DateTimeKind.Unspecified) } };
        Assert.Equal(
            ["№ 5 · no cause found", "Case from 2020-06-26 06:05 UTC", "Cause: no cause found. 0 failures in all", "Time in the log: 25 June 01:23", "Messages: 0 · delivered: 0 · waiting: 0 · failed: 0"],
            Lines(of, Language.English));
        Assert.DoesNotContain(Lines(of with { Diagnosis = new() }, Language.English), line => line.StartsWith("Time", StringComparison.Ordinal));
    }

    static List<string> Lines(Case of, Language language)
    {
        var sheet = CaseSheet.Of(of, language);
        return [sheet.Title, .. sheet.Facts.Select(fact => PlainText.Render(fact).Replace('\u00a0', ' '))];
    }
}
