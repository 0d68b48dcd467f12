// A case in words for engineers: the card's facts without a customer.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class CaseWriter
{
    public static Message Write(CaseHit hit, Locale locale, IReadOnlyList<Phrase> corrections) => new(
    [
        new Block.Headline(CardWriter.Title(hit.Mark, locale)),
        new Block.Paragraph(Phrases.Join("\n", [locale.Say("desk.opened", ("time", (Phrase)UtcMinute.Of(hit.Opened))), .. CardWriter.Facts(hit.Mark, locale), .. corrections])),
    ]);

    /// <summary>What can be done with any case, a row each: look into all of it, correct a verdict.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Buttons(long number, DutySettings duty, Locale locale) => [.. Page(number, duty, locale), [Corrections.Button(number, locale)]];

    /// <summary>The button that opens the case's page; no row where cases have none.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Page(long number, DutySettings? duty, Locale locale) =>
        duty is { CasePages: true } ? [[new Button.CasePage(locale.Text("desk.button.page"), number)]] : [];

    /// <summary>One line for lists.</summary>
    public static Phrase Line(CaseHit hit, Locale locale) => Phrases.Join(" · ", [CardWriter.Title(hit.Mark, locale), UtcMinute.Of(hit.Opened)]);
}
