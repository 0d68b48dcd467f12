// What transcripts of groups cannot show: who may do what as a table, hostile buttons, split pastes, albums, and bounds.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class GroupTests
{
    const string Key = "test:group";
    static readonly DateTimeOffset Now = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);
    static readonly Conversation Talk = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5));
    static readonly Person Ivan = new(1, "Ivan");
    static readonly GroupChat Group = new() { Language = "ru", SeesAll = true, Cards = [Card(57, GroupCardState.Open, null), Card(58, GroupCardState.Taken, Ivan), Card(59, GroupCardState.Closed, Ivan)] };

    static readonly HashSet<string> Refusals = [.. ((string[])["group.members_only", "group.admins_only", "desk.gone"]).Select(key => Locale.Of(Language.Russian).Text(key))];

    static GroupCard Card(long number, GroupCardState state, Person? by) =>
        new(new CaseMark(number, Key, "vh84", "no_recipient", null, new Origin(OriginKind.Script, "tools.php", 2917), "known", 44, [], []), (ulong)number, null, null, Now, state, by, Now);

    static Incoming.Pressed Pressed(string button, Person by) => new(Now, "call", button, "ru") { By = by, Group = new InGroup() };

    static Incoming.Said Said(long message, string text, Person by, long? thread = null) =>
        new(Now, message, text, "ru", false) { By = by, Group = new InGroup(thread) };

    /// <summary>Who (stranger, member, administrator, member of another group) x what.</summary>
    [Theory]
    [InlineData("press k:57", "no yes yes no")]
    [InlineData("press g:58", "no yes yes no")]
    [InlineData("press o:57", "no yes yes no")]
    [InlineData("press o:58", "no yes yes no")]
    [InlineData("press r:59", "no yes yes no")]
    [InlineData("press d:57", "no yes yes no")]
    [InlineData("/lang en", "no no yes own")]
    [InlineData("/reading off", "no no yes own")]
    [InlineData("/board", "yes yes yes own")]
    [InlineData("/why 550 5.1.1 User unknown", "yes yes yes own")]
    [InlineData("/help", "yes yes yes own")]
    public void Who_may_do_what(string what, string allowed)
    {
        Role[] roles = [Role.Stranger, Role.Member, Role.Admin];
        var found = roles.Select(role => Happens(Key, Group, what, new Person(7, "Olga") { Role = role }) ? "yes" : "no").ToList();
        // An administrator of another group has that group's cards and settings, and none of this one's.
        var elsewhere = Happens("test:other", new GroupChat { Language = "ru" }, what, new Person(7, "Olga") { Role = Role.Admin });
        found.Add(what[0] == '/' && elsewhere ? "own" : elsewhere ? "yes" : "no");
        Assert.Equal(allowed, string.Join(' ', found));
    }

    static bool Happens(string key, GroupChat group, string what, Person by)
    {
        Incoming incoming = what.StartsWith("press ", StringComparison.Ordinal) ? Pressed(what["press ".Length..], by) : Said(1, what, by);
        var (next, effects) = Talk.Handle(key, group, incoming);
        var words = effects.Select(effect => effect switch { Effect.Acknowledge { Text: { } text } => text, Effect.Say say => PlainText.Render(say.Message).Trim(), _ => "" });
        if (!words.Any(Refusals.Contains)) return true;
        Assert.Equal(group, next);
        // Said to whoever tried, noted in our log, and nothing else.
        Assert.Single(effects, effect => effect is not Effect.Refuse);
        Assert.Single(effects, effect => effect is Effect.Refuse || what.StartsWith("press", StringComparison.Ordinal) && by.Role != Role.Stranger);
        return false;
    }

    [Theory]
    [InlineData("press k:57")]
    [InlineData("press d:57")]
    [InlineData("/lang en")]
    [InlineData("/reading off")]
    public void The_platform_is_asked_who_it_is_before_anything_happens(string what)
    {
        Incoming incoming = what[0] == 'p' ? Pressed(what[6..], Ivan) : Said(1, what, Ivan);
        var (next, effects) = Talk.Handle(Key, Group, incoming);
        Assert.Equal(incoming, Assert.IsType<Effect.Vouch>(Assert.Single(effects)).Event);
        Assert.Equal(Group, next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("k:")]
    [InlineData("k:-57")]
    [InlineData("k:57:1")]
    [InlineData("kk:57")]
    [InlineData("k:99999999999999999999")]
    [InlineData("z:57")]
    [InlineData("i:57")]
    public void A_forged_button_changes_nothing(string button)
    {
        var (next, effects) = Talk.Handle(Key, Group, Pressed(button, Ivan with { Role = Role.Member }));
        Assert.IsType<Effect.Acknowledge>(Assert.Single(effects));
        Assert.Equal(Group, next);
    }

    [Fact]
    public void Two_who_press_at_once_do_not_both_have_it()
    {
        var (taken, _) = Talk.Handle(Key, Group, Pressed("k:57", Ivan with { Role = Role.Member }));
        var (same, effects) = Talk.Handle(Key, taken, Pressed("k:57", new Person(2, "Olga") { Role = Role.Member }));
        Assert.Equal(taken, same);
        Assert.Contains("Ivan", Assert.IsType<Effect.Acknowledge>(Assert.Single(effects)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_of_a_split_paste_are_joined_by_author_and_topic()
    {
        var first = "2026-11-24 03:00:01 1i3JFb-0003jM-Pk <= a@b.example U=user P=local S=1011 " + new string('x', 4000);
        Chat chat = Group;
        var olga = new Person(2, "Olga");
        List<Effect> effects = [];
        void Hear(Incoming incoming)
        {
            (chat, var done) = Talk.Handle(Key, chat, incoming);
            effects.AddRange(done);
        }
        Hear(Said(10, first, Ivan, 5));
        Hear(Said(11, first, olga, 5));
        Hear(Said(12, "the end of it", Ivan, 6));
        Hear(Said(13, "the end", Ivan, 5));
        Hear(Said(14, "and the rest", olga, 5));
        foreach (var wake in effects.OfType<Effect.Wake>().ToList()) Hear(new Incoming.Elapsed(Now.AddSeconds(2), wake.Alarm, wake.Number));
        Assert.Equal([$"{first}the end", $"{first}and the rest"], effects.OfType<Effect.Read>().Select(read => Assert.IsType<Material.Paste>(Assert.Single(read.Materials)).Text));
    }

    [Fact]
    public void An_album_is_read_as_one_and_only_when_one_of_its_captions_asks()
    {
        Incoming.Handed File(long message, string? caption) => new(Now, new Material.Document(message, $"{message}", "a.log", 5), caption, "ru") { By = Ivan, Group = new InGroup() };
        foreach (var caption in (string?[])["/why", null])
        {
            Chat chat = Group with { OnlyWhenCalled = true };
            (chat, var effects) = Talk.Handle(Key, chat, File(1, null));
            (chat, _) = Talk.Handle(Key, chat, File(2, caption));
            (_, var after) = Talk.Handle(Key, chat, new Incoming.Elapsed(Now.AddSeconds(2), Alarm.Quiet, effects.OfType<Effect.Wake>().Single().Number));
            Assert.Equal(caption is null ? [] : [1L, 2L], after.OfType<Effect.Read>().SelectMany(read => read.Materials).Select(file => file.Message));
        }
    }

    [Fact]
    public void What_anybody_may_post_has_an_end()
    {
        Chat chat = new GroupChat();
        for (var i = 1; i <= GroupChat.MostCards + 20; i++)
        {
            (chat, _) = Talk.Handle(Key, chat, Said(i, "2026-11-24 03:00:01 1i3JFb-0003jM-Pk => a@b.example", new Person(i, "A")));
            var gathering = ((GroupChat)chat).Gatherings[^1];
            (chat, var effects) = Talk.Handle(Key, chat, new Incoming.Elapsed(Now.AddSeconds(2), Alarm.Quiet, gathering.Quiet));
            var found = new Diagnosis { Cause = Verdict.NoRecipient, Failed = i, Servers = ["vh84"], Evidence = [$"{i} ** ti.mail@hotmail.fr"] };
            (chat, effects) = Talk.Handle(Key, chat, new Incoming.HasRead(Now, effects.OfType<Effect.Read>().Single().Number, i, new ReadResult(found, [])));
            if (i % 2 == 0) (chat, _) = Talk.Handle(Key, chat, Pressed($"o:{i}", Ivan with { Role = Role.Member }));
        }
        var cards = ((GroupChat)chat).Cards;
        Assert.Equal(GroupChat.MostCards, cards.Count);
        Assert.Equal((GroupChat.MostCards + 20) / 2, cards.Count(card => card.Open));
        Assert.All(cards, card => Assert.DoesNotContain("ti.mail", card.Sample, StringComparison.Ordinal));
        Assert.All(((GroupChat)chat).Cards, card => Assert.Null(card.By?.Role));
    }

    [Fact]
    public void What_happens_in_the_new_chat_before_the_groups_memory_has_come_waits_for_it()
    {
        const string Next = "test:next";
        var (arriving, asks) = Talk.Handle(Next, null, new Incoming.Continued(Now, Key) { Group = new InGroup() });
        Assert.Equal(Key, Assert.IsType<Effect.Post>(Assert.Single(asks)).Chat);
        var board = Said(2, "/board", Ivan);
        (arriving, var nothing) = Talk.Handle(Next, arriving, board);
        Assert.Empty(nothing);
        var (gone, sends) = Talk.Handle(Key, Group, ((Effect.Post)asks[0]).Event);
        var moved = Assert.Single(sends.OfType<Effect.Post>());
        Assert.Equal((Next, Next), (moved.Chat, ((GroupChat)gone).MovedTo));
        (arriving, var replays) = Talk.Handle(Next, arriving, moved.Event);
        Assert.Equal(new Effect.Post(Next, board), Assert.Single(replays));
        Assert.Equal(Group.Cards, ((GroupChat)arriving).Cards);
        // Told twice, from both sides: the second time nothing happens.
        Assert.Empty(Talk.Handle(Next, arriving, new Incoming.Continued(Now, Key) { Group = new InGroup() }).Effects);
        var echo = Assert.IsType<Effect.Post>(Assert.Single(Talk.Handle(Key, gone, ((Effect.Post)asks[0]).Event).Effects));
        Assert.Empty(Talk.Handle(Next, arriving, echo.Event).Effects);
    }

    [Fact]
    public void The_menus_have_their_words_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(["why", "board", "help"], GroupCommands.Menu(language, admins: false).Select(command => command.Name));
            // Bot API, BotCommand: a description of 1-256 characters.
            Assert.All(GroupCommands.Menu(language, admins: true), command => Assert.InRange(command.Text.Length, 1, 256));
        }
    }
}
