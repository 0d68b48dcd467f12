// One turn of the duty desk while it is being made.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal sealed class DeskTalk(string key, DutyDesk desk, DateTimeOffset time, DutySettings duty) : Voice(key, time)
{
    public DutyDesk Desk { get; set; } = desk;
    public DutySettings Duty => duty;
    public override Language Language => LanguageCodes.Read(Desk.Language) ?? Language.Russian;

    /// <summary>The desk asked for silence, and the time is not over.</summary>
    public bool Muted => Desk.MutedUntil > Time;

    public Card? Find(long number) => Desk.Cards.FirstOrDefault(card => card.Number == number);

    /// <summary>A card in words, with what was corrected in its case.</summary>
    public Message Write(Card card) => CardWriter.Write(card, Locale, Corrections.Lines(Desk, card.Number, Locale));

    /// <summary>Says something under a card, in its topic.</summary>
    public void SayUnder(Card card, string? slot, Phrase words) =>
        Do(new Effect.Say(slot, new Message([new Block.Paragraph(words)]), []) { Topic = CardWriter.Topic(card.Number), Under = CardWriter.Slot(card.Number) });

    /// <summary>Puts a changed card in its place, and shows it where what stands on it has changed: an edit to the same text is an error to the platform.</summary>
    public void Show(Card card)
    {
        var before = Find(card.Number);
        Desk = Desk with { Cards = [.. Desk.Cards.Select(other => other.Number == card.Number ? card : other)] };
        if (before is not null && (before.Report, before.State, before.Owner) == (card.Report, card.State, card.Owner)) return;
        Do(new Effect.Edit(CardWriter.Slot(card.Number), Write(card), CardWriter.Buttons(card, duty, Locale)));
    }

    /// <summary>Tells the customer of a card's news.</summary>
    public void Tell(Card card, News news, Person? engineer, string? text = null, long message = 0, bool again = false, Material.Document? file = null) =>
        Do(new Effect.Post(card.Report.Mark.Chat, new Incoming.Told(Time, card.Number, news, duty.HideNames ? null : engineer?.Name, text, message, again) { File = file, Desk = Key == duty.Chat ? null : Key }));
}
