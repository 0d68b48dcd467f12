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

    /// <summary>Names without the slash.</summary>
    internal static IReadOnlyList<string> Names { get; } = ["board", "find", "case", "id", "stats", "ban", "unban", "mute", "unmute", "export_rules", "lang", "help"];

    /// <summary>Names without the slash, with what each does.</summary>
    public static IReadOnlyList<(string Name, string Text)> Menu(Language language) => [.. Names.Select(name => (name, Locale.Of(language).Text($"desk.command.{name}")))];

    /// <summary>The first word behind a command.</summary>
    internal static string Argument(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) is [_, var argument, ..] ? argument : "";

    /// <summary>The commands that look cases up, in the duty chat and in an engineer's own.</summary>
    internal static void Ask(Voice talk, string name, string argument)
    {
        switch (name)
        {
            case "find" when argument.Length > 0:
                talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Search(argument), null, 0, MostLines), new Purpose.List(argument)));
                break;
            case "find":
                talk.Say("desk.find_how");
                break;
            case "case" when argument.Length > 0:
                talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Search(argument), null, 0, 1), new Purpose.List(argument)));
                break;
            case "case":
                talk.Say("desk.no_case");
                break;
            case "id" when argument.Length > 0:
                talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Message(argument), null, 0, MessageWriter.MostCases) { Whole = true }, new Purpose.MessageId(argument)));
                break;
            case "id":
                talk.Say("desk.id.how");
                break;
            case "stats" when Span(argument.Length == 0 ? Day : argument) is { } span:
                talk.Do(new Effect.Find(new CaseQuery(null, talk.Time - span, 0, Figures.MostCases), new Purpose.Figures(argument.Length == 0 ? Day : argument)));
                break;
            default:
                talk.Say("desk.stats.how");
                break;
        }
    }

    internal static void Run(DeskTalk talk, Incoming.Said said)
    {
        var argument = Argument(said.Text);
        switch (said.Text.Split(' ', '\n')[0].ToLowerInvariant())
        {
            case "/board":
                Board(talk);
                break;
            case ['/', .. "find" or "id" or "stats"] and ['/', .. var name]:
                Ask(talk, name, argument);
                break;
            case "/ban" or "/unban":
                Bans.Command(talk, said.Slot, argument, lift: said.Text.StartsWith("/unban", StringComparison.OrdinalIgnoreCase));
                break;
            case "/export_rules" when talk.Desk.Corrections.Count == 0:
                talk.Say("desk.export.none");
                break;
            case "/export_rules":
                talk.Do(new Effect.SendFile(RuleProposals.File(talk.Desk.Corrections), talk.Locale.Say("desk.export.file", ("number", (long)talk.Desk.Corrections.Count))));
                break;
            case "/case":
                Show(talk, argument);
                break;
            case "/mute" when Span(argument) is { } span:
                talk.Desk = talk.Desk with { MutedUntil = talk.Time + span };
                talk.Say("desk.muted", ("span", SpanWords(argument, talk.Locale)));
                break;
            case "/mute":
                talk.Say("desk.mute_how");
                break;
            case "/unmute":
                talk.Desk = talk.Desk with { MutedUntil = null };
                talk.Say("desk.unmuted");
                Incidents.TellMissed(talk);
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

    /// <summary>What was asked for in the duty chat was found.</summary>
    internal static void Tell(DeskTalk talk, Incoming.Found found)
    {
        switch (found.Purpose)
        {
            case Purpose.Doubt or Purpose.Correct when found.Hits is not [{ Case: not null }, ..]:
                talk.Say("desk.no_case");
                break;
            case Purpose.Doubt doubt:
                Corrections.Ask(talk, found.Hits[0].Case!, doubt.Judged);
                break;
            case Purpose.Correct correct:
                Corrections.Keep(talk, found.Hits[0].Case!, correct);
                break;
            case Purpose.Ban ban:
                Bans.Decide(talk, ban, found.Hits);
                break;
            case Purpose.List when found.Hits is [var only]:
                talk.Do(new Effect.Say(null, CaseWriter.Write(only, talk.Locale, Corrections.Lines(talk.Desk, only.Mark.Number, talk.Locale)), CaseWriter.Buttons(only.Mark.Number, talk.Duty, talk.Locale)));
                break;
            default:
                Tell(talk, talk.Desk, talk.Duty, found);
                break;
        }
    }

    /// <summary>What was asked for in whichever chat was found.</summary>
    internal static void Tell(Voice talk, DutyDesk desk, DutySettings? duty, Incoming.Found found)
    {
        switch (found.Purpose)
        {
            case Purpose.MessageId message when MessageWriter.Write(message.Id, found.Hits, talk.Locale, masked: false) is { } words:
                talk.Do(new Effect.Say(null, words, []));
                break;
            case Purpose.MessageId message:
                talk.Say("desk.id.none", ("id", new Piece.Code(message.Id)));
                break;
            case Purpose.List list when found.Hits.Count == 0:
                talk.Say("desk.find_none", ("text", new Piece.Code(list.Text)));
                break;
            case Purpose.List when found.Hits is [var only]:
                talk.Do(new Effect.Say(null, CaseWriter.Write(only, talk.Locale, []), CaseWriter.Page(only.Mark.Number, duty, talk.Locale)));
                break;
            case Purpose.List list:
                talk.Do(new Effect.Say(null, new Message(
                [
                    new Block.Headline(talk.Locale.Say("desk.found", ("count", found.Hits.Count), ("text", new Piece.Code(list.Text)))),
                    new Block.Paragraph(Phrases.Join("\n", found.Hits.Select(hit => CaseWriter.Line(hit, talk.Locale)))),
                ]), []));
                break;
            case Purpose.Figures figures:
                talk.Do(new Effect.Say(null, Figures.Write(desk, found.Hits, SpanWords(figures.Span, talk.Locale), found.Query.Since ?? default, talk.Locale), []));
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
            talk.Do(new Effect.Say(null, talk.Write(card), CaseWriter.Buttons(number, talk.Duty, talk.Locale)) { Topic = CardWriter.Topic(number), Under = CardWriter.Slot(number) });
        else Ask(talk, "case", argument);
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

    // As it was asked for, in the chat's language: 24 h, 24 ч.
    static Phrase SpanWords(string text, Locale locale) => locale.Say(text[^1] switch
    {
        'm' or 'м' => "desk.span.minutes",
        'h' or 'ч' => "desk.span.hours",
        _ => "desk.span.days",
    }, ("count", long.Parse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture)));
}
