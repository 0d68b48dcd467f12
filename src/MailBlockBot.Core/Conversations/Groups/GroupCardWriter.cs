// A group's card in words, with the buttons that its state allows, and its line on the board.
using System.Globalization;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Groups;

internal static class GroupCardWriter
{
    const string Prefix = "card:";

    public static string Slot(long number) => $"{Prefix}{number}";

    /// <summary>The number of the card in a slot; null when there is none in it.</summary>
    public static long? Number(string? slot) =>
        slot is not null && slot.StartsWith(Prefix, StringComparison.Ordinal) && long.TryParse(slot.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    public static Message Write(GroupCard card, Locale locale)
    {
        List<Phrase> facts = [.. CardWriter.Facts(card.Mark, locale)];
        if (card.From is { } from) facts.Add(locale.Say("group.period", ("period", new Period(from, card.To ?? from))));
        return new Message(
        [
            new Block.Headline(CardWriter.Title(card.Mark, locale)),
            new Block.Paragraph(Phrases.Join("\n", facts)),
            .. card.Sample is { } line ? (Block[])[new Block.Folded(locale.Say("group.sample"), [Phrases.Code(line)])] : [],
            new Block.Paragraph(State(card, locale)),
        ]);
    }

    public static IReadOnlyList<IReadOnlyList<Button>> Buttons(GroupCard card, Locale locale)
    {
        Button Press(string label, string what) => new Button.Press(locale.Text(label), $"{what}:{card.Number}");
        return
        [
            card.State switch
            {
                GroupCardState.Open => [Press("desk.button.take", "k"), Press("group.button.close", "o")],
                GroupCardState.Taken => [Press("desk.button.take_over", "g"), Press("group.button.close", "o")],
                GroupCardState.Closed => [Press("desk.button.reopen", "r")],
            },
            [Press("group.button.more", "d")],
        ];
    }

    public static Phrase State(GroupCard card, Locale locale) => card switch
    {
        { State: GroupCardState.Taken, By: { } owner } => locale.Say("group.state.taken", ("name", owner.Name)),
        { State: GroupCardState.Closed, By: { } closer } => locale.Say("group.state.closed", ("name", closer.Name)),
        _ => locale.Say("group.state.open"),
    };

    /// <summary>One line for the board: which, who has it, since when.</summary>
    public static Phrase Line(GroupCard card, DateTimeOffset now, Locale locale) => locale.Say(
        "group.line", ("title", CardWriter.Title(card.Mark, locale)), ("state", State(card, locale)), ("since", Since(now - card.Changed, locale)));

    static Phrase Since(TimeSpan span, Locale locale) => span switch
    {
        { TotalMinutes: < 1 } => locale.Say("group.since.now"),
        { TotalHours: < 1 } => locale.Say("group.since.minutes", ("number", (long)span.TotalMinutes)),
        { TotalDays: < 1 } => locale.Say("group.since.hours", ("number", (long)span.TotalHours)),
        _ => locale.Say("group.since.days", ("number", (long)span.TotalDays)),
    };
}
