// What a case is found by, and a search in the same form.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Conversations;

public sealed class CaseKeysTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("57", "№57.")]
    [InlineData("#57", "№57.")]
    [InlineData("№57", "№57.")]
    [InlineData(" №57 ", "№57.")]
    [InlineData("57a", "57a")]
    [InlineData("VH84", "vh84")]
    [InlineData("<Anna@Mail.RU>,", "anna@mail.ru")]
    [InlineData("[192.0.2.1];", "192.0.2.1")]
    [InlineData("(\"tools.php\")", "tools.php")]
    [InlineData("< anna@mail.ru >", "anna@mail.ru")]
    [InlineData("#", "")]
    public void A_search_is_a_key(string text, string key) => Assert.Equal(key, CaseKeys.Search(text));

    [Theory]
    [InlineData(" 1joDo0-0005Bd-LB ", "1jodo0-0005bd-lb")]
    [InlineData("123456", "123456")]
    public void A_message_id_is_never_a_cases_number(string id, string key) => Assert.Equal(key, CaseKeys.Message(id));

    [Fact]
    public void Keys_are_all_names_and_addresses_once_and_in_lower_case()
    {
        Diagnosis found = new()
        {
            Servers = ["VH84", "vh85"],
            ListedAddresses = ["192.0.2.84"],
            DmarcDomains = ["mail.ru"],
            Senders = ["Info@Shop.example", "bounce", ""],
            Dead = ["gone@hotmail.fr", "gone@hotmail.fr"],
            Origins =
            [
                new(new(OriginKind.Script, "tools.php", 2917, "user"), null, 1, 1, "/home", [], []),
                new(new(OriginKind.Mailbox, Login: "info@shop.example"), null, 1, 1, null, [], ["198.51.100.7"]),
            ],
            Requests = [new("POST", "shop.example", "/contact.php", 1, 1, ["192.0.2.4"], ["192.0.2.0/24"], null, null, false)],
            Failures = [new("1joDo0-0005Bd-LB", "other@b.example", null, Verdict.NoRecipient, null)],
        };
        Assert.Equal(
            [
                "№57.", "vh84", "vh85", "192.0.2.84", "mail.ru", "info@shop.example", "bounce", "shop.example", "gone@hotmail.fr", "hotmail.fr",
                "tools.php", "user", "198.51.100.7", "192.0.2.4", "1jodo0-0005bd-lb",
            ],
            CaseKeys.Of(new Case { Number = 57, Opened = Now, Diagnosis = found }));
    }

    [Fact]
    public void A_key_has_two_hundred_letters_at_most()
    {
        foreach (var length in (int[])[199, 200, 201])
        {
            var keys = CaseKeys.Of(new Case { Number = 1, Opened = Now, Diagnosis = new() { Servers = [new string('A', length)] } });
            Assert.Equal(["№1.", new string('a', Math.Min(length, 200))], keys);
        }
    }

    /// <summary>The first origin that failed, whatever sent most; else the first of all; the first server and story; five addresses of each kind.</summary>
    [Fact]
    public void A_mark_is_a_case_in_few_words()
    {
        string[] many = ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4", "192.0.2.5", "192.0.2.6"];
        OriginShare Of(string script, long failed, Standing standing) => new(new(OriginKind.Script, script), new(standing, null, StandingReason.Listed), 10, failed, null, [], []);
        Diagnosis found = new()
        {
            Servers = ["vh84", "vh85"],
            Failed = 3,
            Cause = Verdict.Spam,
            Stories = [new(Story.OpenForm, 0.6, []), new(Story.HackedScript, 0.4, [])],
            Origins = [Of("quiet.php", 0, Standing.Known), Of("loud.php", 1, Standing.Hacked)],
            ListedAddresses = many,
            Requests = [new("POST", null, "/", 1, 1, ["192.0.2.1"], [], null, null, false), new("POST", null, "/", 1, 1, many, [], null, null, false)],
            Subject = "your invoice #",
        };
        var mark = CaseMark.Of("test:1", new Case { Number = 57, Opened = Now, Diagnosis = found });
        Assert.Equal((57, "test:1", "vh84", "spam", "open_form", "loud.php", "hacked", 3, "your invoice #"),
            (mark.Number, mark.Chat, mark.Server, mark.Cause, mark.Story, mark.Origin?.Script, mark.Standing, mark.Failed, mark.Subject));
        Assert.Equal(many[..5], mark.Listed);
        Assert.Equal(many[..5], mark.Clients);

        mark = CaseMark.Of("test:1", new Case { Number = 57, Opened = Now, Diagnosis = found with { Origins = [Of("a.php", 0, Standing.Known), Of("b.php", 0, Standing.Known)] } });
        Assert.Equal(("a.php", "known"), (mark.Origin?.Script, mark.Standing));

        mark = CaseMark.Of("test:1", new Case { Number = 57, Opened = Now, Diagnosis = new() });
        Assert.Equal((null, null, null, null, null, null), (mark.Server, mark.Cause, mark.Story, mark.Origin, mark.Standing, mark.Subject));
    }
}
