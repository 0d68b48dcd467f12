// A card that nobody takes is called to mind, at growing distances.
using System.Globalization;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class Reminders
{
    public static void Arm(DeskTalk talk, Card card, TimeSpan wait)
    {
        if (wait > TimeSpan.Zero) talk.Do(new Effect.Wake(Alarm.Remind, card.Number, talk.Time + wait));
    }

    public static void Ring(DeskTalk talk, long number)
    {
        if (talk.Find(number) is not { State: CardState.New } card) return;
        var waited = talk.Time - card.Came;
        if (!talk.Muted)
            talk.SayUnder(card, null, talk.Locale.Say("desk.remind", ("number", (Phrase)number.ToString(CultureInfo.InvariantCulture)), ("count", (long)waited.TotalMinutes)));
        Arm(talk, card, waited);
    }
}
