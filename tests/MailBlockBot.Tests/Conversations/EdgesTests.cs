// What no line of a scene can bring about: events of other chats, faults, desks that are not set up, and numbers at their edges.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
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

    [Fact]
    public void Numbers_of_a_group_grow_with_the_clock()
    {
        static long Next(long count) => ((GroupChat)Alone.Handle("test:g", new GroupChat { Count = count }, new Incoming.Said(Now, 1, "550 5.1.1 No", null, false) { Group = new InGroup() }).Chat).Count;
        var clock = Now.ToUnixTimeMilliseconds();
        Assert.Equal((clock, clock, clock + 1, clock + 6), (Next(0), Next(clock - 1), Next(clock), Next(clock + 5)));
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
    public void Fifty_people_may_gather_in_a_group_and_the_first_of_them_is_read_before_another_begins()
    {
        Chat chat = new GroupChat();
        IReadOnlyList<Effect> effects = [];
        for (var i = 1; i <= 51; i++)
        {
            Assert.Empty(effects.OfType<Effect.Read>());
            (chat, effects) = Alone.Handle("test:g", chat, new Incoming.Said(Now, i, $"550 5.1.1 No user {i}", null, false) { By = new Person(i, "A"), Group = new InGroup() });
        }
        Assert.Equal("550 5.1.1 No user 1", Assert.IsType<Material.Paste>(Assert.Single(Assert.Single(effects.OfType<Effect.Read>()).Materials)).Text);
        Assert.Equal(50, ((GroupChat)chat).Gatherings.Count);

        // So is what one of them has too much of.
        var full = new Gathering(7, new Spot(null, 1), [.. Enumerable.Range(1, 200).Select(number => new Material.Paste(number, "550 5.1.1 No"))], false, Now, 3);
        (chat, effects) = Alone.Handle("test:g", new GroupChat { Gatherings = [full] }, new Incoming.Said(Now, 900, "550 5.1.1 No", null, false) { By = new Person(7, "A"), Group = new InGroup() });
        Assert.Single(effects.OfType<Effect.Read>());
        Assert.Equal(900, Assert.Single(((GroupChat)chat).Gatherings).At.Message);
    }

    [Fact]
    public void A_board_of_a_group_shows_thirty_cards_and_counts_the_rest()
    {
        static string Board(int cards) => Say(Alone.Handle("test:g", new GroupChat
        {
            Language = "en",
            Cards = [.. Enumerable.Range(1, cards).Select(number => new GroupCard(IncidentTests.Mark(number), (ulong)number, null, null, Now, GroupCardState.Open, null, Now))],
        }, new Incoming.Said(Now, 1, "/board", "en", false) { Group = new InGroup() }));
        Assert.DoesNotContain("more card", Board(30), StringComparison.Ordinal);
        Assert.Contains("№ 30 ", Board(31), StringComparison.Ordinal);
        Assert.DoesNotContain("№ 31 ", Board(31), StringComparison.Ordinal);
        Assert.EndsWith("And 1 more card.", Board(31), StringComparison.Ordinal);
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

    static string Say((Chat Chat, IReadOnlyList<Effect> Effects) turn) => PlainText.Render(Assert.IsType<Effect.Say>(Assert.Single(turn.Effects)).Message).TrimEnd('\n');
}
