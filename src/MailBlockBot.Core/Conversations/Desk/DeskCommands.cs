// The commands of the duty chat.
using System.Globalization;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>The duty chat's commands, in the order in which the platform's menu shows them.</summary>
public static class DeskCommands
{
    const int MostLines = 30;
    const string Day = "24h";
    static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    static readonly IReadOnlyList<string> Names = ["board", "find", "case", "stats", "mute", "unmute", "lang", "help"];

    /// <summary>Names without the slash, with what each does.</summary>
    public static IReadOnlyList<(string Name, string Text)> Menu(Language language) => [.. Names.Select(name => (name, Locale.Of(language).Text($"desk.command.{name}")))];

    internal static void Run(DeskTalk talk, string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var argument = words.Length > 1 ? words[1] : "";
        switch (words[0].ToLowerInvariant())
        {
            case "/board":
                Board(talk);
                break;
            case "/find" when argument.Length > 0:
                talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Search(argument), null, 0, MostLines), new Purpose.List(argument)));
                break;
            case "/find":
                talk.Say("desk.find_how");
                break;
            case "/case":
                Show(talk, argument);
                break;
            case "/stats" when Span(argument.Length == 0 ? Day : argument) is { } span:
                talk.Do(new Effect.Find(new CaseQuery(null, talk.Time - span, 0, Figures.MostCases), new Purpose.Figures(argument.Length == 0 ? Day : argument)));
                break;
            case "/stats":
                talk.Say("desk.stats.how");
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

    /// <summary>What was asked for was found.</summary>
    internal static void Tell(DeskTalk talk, Incoming.Found found)
    {
        switch (found.Purpose)
        {
            case Purpose.List list when found.Hits.Count == 0:
                talk.Say("desk.find_none", ("text", new Piece.Code(list.Text)));
                break;
            case Purpose.List when found.Hits is [var only]:
                talk.Do(new Effect.Say(null, CaseWriter.Write(only, talk.Locale), []));
                break;
            case Purpose.List list:
                talk.Do(new Effect.Say(null, new Message(
                [
                    new Block.Headline(talk.Locale.Say("desk.found", ("count", found.Hits.Count), ("text", new Piece.Code(list.Text)))),
                    new Block.Paragraph(Phrases.Join("\n", found.Hits.Select(hit => CaseWriter.Line(hit, talk.Locale)))),
                ]), []));
                break;
            case Purpose.Figures figures:
                talk.Do(new Effect.Say(null, Figures.Write(talk.Desk, found.Hits, figures.Span, found.Query.Since ?? default, talk.Locale), []));
                break;
            default:
                throw new ArgumentException($"The desk asks for no {found.Purpose.GetType().Name}.", nameof(found));
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
            talk.Do(new Effect.Say(null, CardWriter.Write(card, talk.Locale), []) { Topic = CardWriter.Topic(number), Under = CardWriter.Slot(number) });
        else if (argument.Length > 0) talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Search(argument), null, 0, 1), new Purpose.List(argument)));
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
        return span <= Longest ? span : null;
    }
}
