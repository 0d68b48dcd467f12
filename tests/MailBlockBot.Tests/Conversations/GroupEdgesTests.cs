// What no line of a scene can bring about in a group: bounds, numbers at their edges, and what becomes of two groups' memories.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class GroupEdgesTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    static readonly Conversation Alone = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5));

    [Fact]
    public void Numbers_of_a_group_grow_with_the_clock()
    {
        static long Next(long count) => ((GroupChat)Alone.Handle("test:g", new GroupChat { Count = count }, new Incoming.Said(Now, 1, "550 5.1.1 No", null, false) { Group = new InGroup() }).Chat).Count;
        var clock = Now.ToUnixTimeMilliseconds();
        Assert.Equal((clock, clock, clock + 1, clock + 6), (Next(0), Next(clock - 1), Next(clock), Next(clock + 5)));
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
    public void Of_a_case_that_is_gone_a_group_is_told_where_its_card_stands()
    {
        var chat = new GroupChat { Language = "en", Cards = [new GroupCard(IncidentTests.Mark(57), 1, null, 5, Now, GroupCardState.Open, null, Now)] };
        var said = Assert.IsType<Effect.Say>(Assert.Single(Alone.Handle("test:g", chat, new Incoming.Recalled(Now, 57, null)).Effects));
        Assert.Equal((5L, "card:57", null), (said.Thread, said.Under, said.Answers));
        Assert.Equal("Case 57 has already been deleted.\n", PlainText.Render(said.Message));
        Assert.Empty(Alone.Handle("test:g", chat, new Incoming.Recalled(Now, 58, null)).Effects);
    }

    [Fact]
    public void A_hundred_cards_of_a_group_are_kept_and_the_oldest_goes_where_all_are_open()
    {
        var cards = Enumerable.Range(1, 100).Select(number => new GroupCard(IncidentTests.Mark(number), (ulong)number, null, null, Now, GroupCardState.Open, null, Now));
        var chat = new GroupChat { Cards = [.. cards], Readings = [new GroupReading(5, new Spot(null, 1), false, null)] };
        var found = new Core.Diagnoses.Diagnosis { Cause = Core.Replies.Verdict.Spam, Failed = 3 };
        var (next, _) = Alone.Handle("test:g", chat, new Incoming.HasRead(Now, 5, 101, new ReadResult(found, [])));
        Assert.Equal(Enumerable.Range(2, 100), ((GroupChat)next).Cards.Select(card => (int)card.Number));
    }

    /// <summary>What was chosen goes along, what the new chat knows of its own place stays.</summary>
    [Theory]
    [InlineData("en", "ru", "en")]
    [InlineData(null, "ru", "ru")]
    [InlineData("en", null, "en")]
    public void A_group_that_goes_on_elsewhere_keeps_its_language(string? old, string? own, string language) => Assert.Equal(language, Merged(new() { Language = old }, new() { Language = own }).Language);

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(true, null, true)]
    [InlineData(null, true, true)]
    [InlineData(null, null, null)]
    public void What_it_sees_is_known_where_it_is_now(bool? old, bool? own, bool? sees) => Assert.Equal(sees, Merged(new() { SeesAll = old }, new() { SeesAll = own }).SeesAll);

    [Theory]
    [InlineData(5, 7)]
    [InlineData(7, 5)]
    public void Its_numbers_go_on_from_the_greater(long old, long own) => Assert.Equal(7, Merged(new() { Count = old }, new() { Count = own }).Count);

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void What_was_told_once_is_not_told_again(bool old, bool own, bool told) => Assert.Equal(told, Merged(new() { HiddenTold = old }, new() { HiddenTold = own }).HiddenTold);

    static GroupChat Merged(GroupChat old, GroupChat own) =>
        Assert.IsType<GroupChat>(Alone.Handle("test:g", own, new Incoming.Moved(Now, old with { MovedFrom = "test:old" }) { Group = new InGroup() }).Chat);

    static string Say((Chat Chat, IReadOnlyList<Effect> Effects) turn) => PlainText.Render(Assert.IsType<Effect.Say>(Assert.Single(turn.Effects)).Message).TrimEnd('\n');
}
