// The commands of the duty chat.
using System.Globalization;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>The duty chat's commands, in the order in which the platform's menu shows them.</summary>
public static class DeskCommands
{
    const int MostLines = 30;
    static readonly TimeSpan LongestMute = TimeSpan.FromDays(7);

    /// <summary>Names without the slash; what each does stands under <c>desk.command.*</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["board", "case", "mute", "unmute", "lang", "help"];

    internal static void Run(DeskTalk talk, string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var argument = words.Length > 1 ? words[1] : "";
        switch (words[0].Split('@')[0].ToLowerInvariant())
        {
            case "/board":
                Board(talk);
                break;
            case "/case":
                Show(talk, argument);
                break;
            case "/mute" when Span(argument) is { } span:
                talk.Desk = talk.Desk with { MutedUntil = talk.Time + span };
                talk.Say("desk.muted", ("hours", argument));
                break;
            case "/mute":
                talk.Say("desk.mute_how");
                break;
            case "/unmute":
                talk.Desk = talk.Desk with { MutedUntil = null };
                talk.Say("desk.unmuted");
                break;
            case "/lang" when LanguageCodes.Read(argument) is { } language:
                talk.Desk = talk.Desk with { Language = language.Code() };
                talk.Say("chat.lang.chosen");
                break;
            case "/lang":
                talk.Say("desk.lang_how");
                break;
            case "/help" or "/start":
                talk.Say("desk.help");
                break;
            default:
                // Other bots' commands stand in groups too.
                break;
        }
    }

    static void Board(DeskTalk talk)
    {
        List<Card> open = [.. talk.Desk.Cards.Where(card => card.Open)];
        if (open.Count == 0 && talk.Desk.Incidents.Count == 0)
        {
            talk.Say("desk.board.empty");
            return;
        }
        List<Block> blocks = [new Block.Headline(talk.Locale.Say("desk.board.title", ("count", open.Count)))];
        blocks.AddRange(talk.Desk.Incidents.Select(incident => new Block.Paragraph(
            talk.Locale.Say($"desk.incident.{SnakeCase.Of(incident.Kind.ToString())}", ("shared", new Piece.Code(incident.Shared))))));
        blocks.AddRange(open.Take(MostLines).Select(card => new Block.Paragraph(
            Phrases.Join(" · ", [CardWriter.Line(card, talk.Locale), talk.Locale.Say("desk.waits", ("hours", (Phrase)Waits(talk, card)))]))));
        if (open.Count > MostLines) blocks.Add(new Block.Paragraph(talk.Locale.Say("desk.board.more", ("count", open.Count - MostLines))));
        talk.Do(new Effect.Say(null, new Message(blocks), []));
    }

    static string Waits(DeskTalk talk, Card card)
    {
        var waited = talk.Time - card.Came;
        return string.Create(CultureInfo.InvariantCulture, $"{(int)waited.TotalHours}:{waited.Minutes:00}");
    }

    static void Show(DeskTalk talk, string argument)
    {
        if (long.TryParse(argument.TrimStart('№', '#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && talk.Find(number) is { } card)
            talk.Do(new Effect.Say(null, CardWriter.Write(card, talk.Locale), []) { Topic = talk.Topic(card), Under = CardWriter.Slot(number) });
        else talk.Say("desk.no_case");
    }

    // 30m, 3h, 2d.
    static TimeSpan? Span(string text)
    {
        if (text.Length < 2 || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 10_000) return null;
        TimeSpan? span = text[^1] switch
        {
            'm' or 'м' => TimeSpan.FromMinutes(count),
            'h' or 'ч' => TimeSpan.FromHours(count),
            'd' or 'д' => TimeSpan.FromDays(count),
            _ => null,
        };
        return span <= LongestMute ? span : null;
    }
}
