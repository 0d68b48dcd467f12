// What no line of a scene can bring about: events of other chats, faults, desks that are not set up, and numbers at their edges.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class EdgesTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    static readonly Conversation Alone = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5));
    static readonly Conversation WithDesk = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5), new DutySettings("test:desk"));
    static readonly Person Ivan = new(1, "Ivan");

    [Theory]
    [InlineData("tools.php", "tools.php")]
    [InlineData("12435.php", "#.php")]
    [InlineData("90211.php", "#.php")]
    [InlineData("a1b22c.php", "a#b#c.php")]
    [InlineData("", "")]
    public void Digits_of_a_name_do_not_tell_campaigns_apart(string script, string pattern) => Assert.Equal(pattern, Incidents.Pattern(script));

    [Fact]
    public void A_fault_is_told_to_whoever_waits_for_an_answer()
    {
        Incoming said = new Incoming.Said(Now, 7, "hello", "ru", false) { By = Ivan };
        Assert.Equal("Что-то сломалось у меня, и прочитать это я не смог. Пришлите лог ещё раз, лучше файлом.", Say(Alone.Apologise("test:1", null, said)));
        var chat = new PrivateChat { Language = "en", Count = 3 };
        var (same, _) = Alone.Apologise("test:1", chat, said);
        Assert.Same(chat, same);
        Assert.StartsWith("Something broke on my side", Say(Alone.Apologise("test:1", chat, said)), StringComparison.Ordinal);
        Assert.IsType<PrivateChat>(Alone.Apologise("test:1", null, said).Chat);
        // The desk keeps its kind, and nothing else changes.
        Assert.IsType<DutyDesk>(WithDesk.Apologise("test:desk", null, said).Chat);
        Assert.IsType<PrivateChat>(WithDesk.Apologise("test:1", null, said).Chat);

        // In a group only whoever called or pressed hears of it.
        Assert.Empty(Alone.Apologise("test:g", null, said with { Group = new InGroup(5) }).Effects);
        var called = Assert.IsType<Effect.Say>(Assert.Single(Alone.Apologise("test:g", null, said with { Group = new InGroup(5, Called: true) }).Effects));
        Assert.Equal((5L, 7L), (called.Thread, called.Answers));
        Assert.IsType<GroupChat>(Alone.Apologise("test:g", null, said with { Group = new InGroup() }).Chat);
        var pressed = Alone.Apologise("test:g", new GroupChat { Language = "en" }, new Incoming.Pressed(Now, "call", "k:57", "en") { By = Ivan });
        Assert.Equal(Locale.Of(Language.English).Text("group.fault"), Assert.IsType<Effect.Acknowledge>(Assert.Single(pressed.Effects)).Text);
        Assert.Empty(Alone.Apologise("test:g", new GroupChat(), new Incoming.Handed(Now, new(1, "id", "a", null), null, null) { Group = new InGroup(null, Called: true) }).Effects);
    }

    [Fact]
    public void Without_a_desk_its_news_and_edits_do_nothing()
    {
        foreach (Incoming incoming in (Incoming[])[new Incoming.Told(Now, 57, News.Lifted, null, null, 0, false), new Incoming.Edited(Now, 1, "b")])
            Assert.Empty(Alone.Handle("test:1", new PrivateChat { OnDesk = 57, Passed = [1] }, incoming).Effects);
        Assert.Single(WithDesk.Handle("test:1", new PrivateChat { OnDesk = 57, Passed = [1] }, new Incoming.Edited(Now, 1, "b")).Effects);
        Assert.Empty(WithDesk.Handle("test:1", new PrivateChat { OnDesk = 57, Passed = [1] }, new Incoming.Edited(Now, 2, "b")).Effects);
        Assert.Empty(WithDesk.Handle("test:1", new PrivateChat { Passed = [1] }, new Incoming.Edited(Now, 1, "b")).Effects);
    }

    [Fact]
    public void An_event_of_another_kind_of_chat_is_a_fault() =>
        Assert.Contains("Opened", Assert.Throws<ArgumentException>(() => Alone.Handle("test:1", null, new Incoming.Opened(Now, IncidentTests.Mark(1)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Only_a_ban_keeps_a_chat_beyond_its_days()
    {
        Assert.True(new PrivateChat { Banned = true }.Stays());
        Assert.False(new PrivateChat().Stays());
        Assert.False(new DutyDesk().Stays());
    }

    /// <summary>What came is read when two hundred pieces or two million characters wait; while something is read already, no more is taken.</summary>
    [Theory]
    [InlineData(199, 20, false, "waits")]
    [InlineData(200, 20, false, "reads")]
    [InlineData(200, 20, true, "refuses")]
    [InlineData(2, 1_000_000, false, "waits")]
    [InlineData(2, 1_000_001, false, "reads")]
    [InlineData(2, 1_000_001, true, "refuses")]
    public void Too_much_is_read_at_once_or_refused(int pieces, int length, bool reading, string what)
    {
        var chat = new PrivateChat
        {
            Language = "en",
            Collected = [.. Enumerable.Range(1, pieces).Select(number => new Material.Paste(number, new string('x', length)))],
            Quiet = 3,
            Count = 3,
            Reading = reading ? new Underway(1, [], false, false, false) : null,
        };
        var (next, effects) = Alone.Handle("test:1", chat, new Incoming.Said(Now, 900, "550 5.1.1 No such user", "en", false));
        var collected = ((PrivateChat)next).Collected.Count;
        Assert.Equal(what, effects switch { [] => "waits", [Effect.Read, Effect.Wake] => "reads", [Effect.Say] => "refuses", _ => "?" });
        Assert.Equal(what switch { "waits" => pieces + 1, "reads" => 1, _ => pieces }, collected);
        if (what == "refuses") Assert.Equal(Locale.Of(Language.English).Text("chat.too_much"), Say((next, effects)));
        if (effects is [Effect.Read read, ..])
        {
            Assert.Equal(4, read.Number);
            // Joined by line feeds: short pieces are texts of their own.
            Assert.Equal((long)pieces * length + (length < Speech.NearLimit ? pieces - 1 : 0), Assert.IsType<Material.Paste>(Assert.Single(read.Materials)).Text.Length);
        }
    }

    [Fact]
    public void Fifty_answers_are_a_page_and_the_next_one_begins_behind_the_cases_that_stood_on_it()
    {
        Effect.AnswerInquiry Ask(int skip, int found, string text)
        {
            var query = new Incoming.Inquired(Now, "inquiry", text, skip, "en") { By = Ivan };
            CaseHit[] hits = [.. Enumerable.Range(1, found).Select(number => new CaseHit(IncidentTests.Mark(number), Now))];
            return Assert.IsType<Effect.AnswerInquiry>(Assert.Single(WithDesk.Handle("test:1", null, new Incoming.Found(Now, new CaseQuery("vh84", null, skip, 50), new Purpose.Inline(query), hits)).Effects));
        }
        Assert.Equal((49, null), (Ask(0, 49, "vh84").Answers.Count, Ask(0, 49, "vh84").Next));
        Assert.Equal((50, 50), (Ask(0, 50, "vh84").Answers.Count, Ask(0, 50, "vh84").Next));
        Assert.Equal((50, 100), (Ask(50, 50, "vh84").Answers.Count, Ask(50, 50, "vh84").Next));
        // An explanation takes the place of a case.
        Assert.Equal((50, 49), (Ask(0, 50, "tools.php").Answers.Count, Ask(0, 50, "tools.php").Next));
        Assert.Equal((50, 100), (Ask(50, 50, "tools.php").Answers.Count, Ask(50, 50, "tools.php").Next));
        Assert.Equal(["s", "c1"], Ask(0, 50, "tools.php").Answers.Take(2).Select(answer => answer.Id));
    }

    [Fact]
    public void Nothing_is_no_event_no_case_and_no_key()
    {
        Assert.Throws<ArgumentNullException>(() => Alone.Handle("test:1", null, null!));
        Assert.Throws<ArgumentNullException>(() => Alone.Apologise("test:1", null, null!));
        Assert.Throws<ArgumentNullException>("of", () => CaseKeys.Of(null!));
        Assert.Throws<ArgumentNullException>("text", () => CaseKeys.Search(null!));
        Assert.Throws<ArgumentNullException>("id", () => CaseKeys.Message(null!));
        Assert.Throws<ArgumentNullException>("of", () => CaseMark.Of("", null!));
        Assert.Throws<ArgumentNullException>("of", () => CaseSheet.Of(null!, Language.English));
        Assert.Throws<ArgumentNullException>("correction", () => RuleProposals.Rule(null!, 1));
    }

    [Theory]
    [InlineData(OriginKind.Script, "Where from: `a.php` — the name says nothing")]
    [InlineData(OriginKind.Remote, "Where from: another server, without a password")]
    [InlineData(OriginKind.Mailbox, "Where from: an unknown sender (the log does not show how these messages began)")]
    public void A_card_says_who_sent_also_where_little_is_known(OriginKind kind, string line)
    {
        var mark = IncidentTests.Mark(57) with { Origin = new Origin(kind, kind == OriginKind.Script ? "a.php" : null), Standing = null };
        Assert.Equal(line, PlainText.Render(CardWriter.Facts(mark, Locale.Of(Language.English))[2]));
    }

    [Fact]
    public void A_card_that_somebody_has_names_them()
    {
        var card = new Card(new Report(IncidentTests.Mark(57), "Anna", [], null), CardState.Taken, null, Now, Now);
        Assert.Contains("Taken", Assert.Throws<ArgumentException>(() => CardWriter.Write(card, Locale.Of(Language.English), [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_desk_that_answers_with_a_fault_keeps_what_it_knows()
    {
        var desk = new DutyDesk { Language = "en", Banned = ["test:1"] };
        Assert.Same(desk, WithDesk.Apologise("test:desk", desk, new Incoming.Said(Now, 1, "/board", "en", false)).Chat);
    }

    [Fact]
    public void Menus_name_each_command_with_what_it_does()
    {
        Assert.Equal("why — Look into the message you reply to|board — What is open and who has it|help — What I can do", Menu(GroupCommands.Menu(Language.English, admins: false)));
        Assert.Equal(["why", "board", "help", "reading", "lang"], GroupCommands.Menu(Language.Russian, admins: true).Select(line => line.Name));
        Assert.Equal("board — Что открыто и у кого", Menu(DeskCommands.Menu(Language.Russian)).Split('|')[0]);

        static string Menu(IEnumerable<(string Name, string Text)> lines) => string.Join('|', lines.Select(line => $"{line.Name} — {line.Text}"));
    }

    static string Say((Chat Chat, IReadOnlyList<Effect> Effects) turn) => PlainText.Render(Assert.IsType<Effect.Say>(Assert.Single(turn.Effects)).Message).TrimEnd('\n');
}
