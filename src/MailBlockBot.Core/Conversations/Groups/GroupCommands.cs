// The commands of a group: why and board for everybody, settings for administrators.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Groups;

/// <summary>A group's commands, in the order in which the platform's menu shows them.</summary>
public static class GroupCommands
{
    const int MostLines = 30;
    static readonly IReadOnlyList<string> Members = ["why", "board", "help"];
    static readonly IReadOnlyList<string> Admins = [.. Members, "reading", "lang"];

    /// <summary>Names without the slash, with what each does: what the platform's menu shows to members or to administrators.</summary>
    public static IReadOnlyList<(string Name, string Text)> Menu(Language language, bool admins) =>
        [.. (admins ? Admins : Members).Select(name => (name, Locale.Of(language).Text($"group.command.{name}")))];

    /// <summary>The command at a text's beginning, with another bot's name where it is that one's, and what stands behind it; null for other words, a path say.</summary>
    internal static (string Name, string Argument)? Read(string text)
    {
        if (text is not ['/', ..]) return null;
        var end = text.AsSpan().IndexOfAny(' ', '\n');
        var name = end < 0 ? text[1..] : text[1..end];
        return name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '@') ? (name.ToLowerInvariant(), end < 0 ? "" : text[end..].Trim()) : null;
    }

    /// <summary>A caption that asks about its file.</summary>
    internal static bool AsksWhy(string? caption) => caption is not null && Read(caption) is ("why", _);

    internal static void Run(GroupTalk talk, Incoming.Said said, Spot at, string name, string argument)
    {
        if (name.Contains('@', StringComparison.Ordinal) || (!Admins.Contains(name) && name != "start" && said.Group?.Called != true))
        {
            // Other bots' commands stand in groups too, and what stands behind them is for those.
            return;
        }
        talk.Hear(said.Client);
        switch (name)
        {
            case "why" when argument.Length > 0:
                Gatherings.Take(talk, said.By, new Material.Paste(said.Message, argument), asked: true);
                break;
            case "why":
                Why(talk, said, at);
                break;
            case "board":
                Board(talk, at);
                break;
            case "help" or "start":
                talk.Tell(at, "group.help");
                break;
            case "reading" when argument.Length == 0:
                talk.Tell(at, talk.Chat.OnlyWhenCalled ? "group.reading.is_off" : "group.reading.is_on");
                break;
            case "reading" or "lang" when said.By is { Role: null }:
                talk.Do(new Effect.Vouch(said));
                break;
            case "reading" or "lang" when said.By?.Role != Role.Admin:
                talk.Tell(at, "group.admins_only");
                talk.Do(new Effect.Refuse(name, "group"));
                break;
            case "reading":
                SetReading(talk, at, argument);
                break;
            case "lang" when LanguageCodes.Read(argument) is { } language:
                talk.Chat = talk.Chat with { Language = language.Code() };
                talk.Tell(at, "chat.lang.chosen");
                break;
            case "lang":
                talk.Tell(at, "desk.lang_how");
                break;
            default:
                talk.Tell(at, "chat.no_command");
                break;
        }
    }

    /// <summary>Diagnoses the message that is answered.</summary>
    internal static void Why(GroupTalk talk, Incoming.Said said, Spot at)
    {
        if (GroupCardWriter.Number(said.Slot) is { } number && talk.Find(number) is { } card) talk.Do(new Effect.Recall(card.Number));
        else if (said.Group?.Quoted is { } quoted) Gatherings.Ask(talk, quoted, at with { Message = quoted.Message });
        else talk.Tell(at, talk.Answers ? "group.why_nothing" : "group.why_how");
    }

    static void Board(GroupTalk talk, Spot at)
    {
        List<GroupCard> open = [.. talk.Chat.Cards.Where(card => card.Open)];
        if (open.Count == 0)
        {
            talk.Tell(at, "desk.board.empty");
            return;
        }
        List<Block> blocks = [new Block.Headline(talk.Locale.Say("desk.board.title", ("count", open.Count)))];
        blocks.AddRange(open.Take(MostLines).Select(card => new Block.Paragraph(GroupCardWriter.Line(card, talk.Time, talk.Locale))));
        if (open.Count > MostLines) blocks.Add(new Block.Paragraph(talk.Locale.Say("desk.board.more", ("count", open.Count - MostLines))));
        talk.Tell(at, new Message(blocks));
    }

    static void SetReading(GroupTalk talk, Spot at, string argument)
    {
        bool? wanted = argument.ToLowerInvariant() switch
        {
            "on" or "вкл" => true,
            "off" or "выкл" => false,
            _ => null,
        };
        if (wanted is not { } on)
        {
            talk.Tell(at, "group.reading.how");
            return;
        }
        talk.Chat = talk.Chat with { OnlyWhenCalled = !on };
        talk.Tell(at, !on ? "group.reading.off" : talk.Chat.SeesAll == false ? "group.reading.on_hidden" : "group.reading.on");
    }
}
