// Everything the duty chat does: cards, what engineers press and write, incidents.
using System.Globalization;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class DeskConversation
{
    public static void Handle(DeskTalk talk, Incoming incoming)
    {
        if (talk.Desk.MovedTo is { } next)
        {
            if (incoming is not Incoming.Migrated) talk.Do(new Effect.Post(next, incoming));
            return;
        }
        Cards.LetGo(talk);
        switch (incoming)
        {
            case Incoming.Reported reported:
                Cards.Receive(talk, reported.Report);
                break;
            case Incoming.Wrote wrote:
                Cards.Bring(talk, wrote);
                break;
            case Incoming.Opened opened:
                Incidents.Add(talk, opened.Mark);
                break;
            case Incoming.Forgot forgot:
                Cards.Forget(talk, forgot.Chat);
                break;
            case Incoming.Found found:
                DeskCommands.Tell(talk, found);
                break;
            case Incoming.Elapsed { Alarm: Alarm.Remind } elapsed:
                Reminders.Ring(talk, elapsed.Number);
                break;
            case Incoming.Pressed pressed:
                if (Corrections.Claims(pressed.Button)) Corrections.Press(talk, pressed);
                else Press(talk, pressed);
                break;
            case Incoming.Said { Text: ['/', ..] } said:
                DeskCommands.Run(talk, said);
                break;
            case Incoming.Said said:
                Answer(talk, said, said.Message, said.Text);
                break;
            case Incoming.Handed handed:
                Answer(talk, handed, handed.File.Message, null, handed.File with { Caption = handed.Caption });
                break;
            case Incoming.Showed showed:
                Answer(talk, showed, showed.Message, null, showed.File is { } shown ? shown with { Caption = showed.Caption } : null);
                break;
            case Incoming.Migrated migrated:
                Moving.Leave(talk, migrated);
                break;
            case Incoming.DeskMoved moved:
                Moving.Arrive(talk, moved);
                break;
            case Incoming.Edited edited:
                Cards.PassAgain(talk, edited.By, edited.Message, edited.Text);
                break;
            default:
                // What engineers say to each other, and what is none of a duty chat's.
                break;
        }
    }

    // Only an answer to one of our messages about a card goes to the customer: engineers may talk among themselves.
    static void Answer(DeskTalk talk, Incoming incoming, long message, string? text, Material.Document? file = null)
    {
        if (incoming.By is not { } by || incoming.Slot?.Split(':') is not [("card" or "from" or "ask" or "no") and var kind, var written, ..]) return;
        if (long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && talk.Find(number) is { } card)
            Cards.Pass(talk, card, by, message, text, refusal: kind == "no", file);
    }

    static void Press(DeskTalk talk, Incoming.Pressed pressed)
    {
        var parts = pressed.Button.Split(':');
        var number = parts.Length == 2 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        if (pressed.By is not { } by || (talk.Find(number) is null && parts[0] != "i"))
        {
            talk.Do(new Effect.Acknowledge(pressed.Call, talk.Locale.Text("desk.gone")));
            return;
        }
        // Two engineers pressed at once: the first one has it, the second is told.
        var late = parts[0] == "k" && talk.Find(number)?.Owner is { } owner && owner.Id != by.Id ? talk.Locale.Text("desk.taken_already", ("name", owner.Name)) : null;
        talk.Do(new Effect.Acknowledge(pressed.Call, late));
        if (late is not null) return;
        switch (parts[0], talk.Find(number))
        {
            case ("i", _): Incidents.Close(talk, number); break;
            // A second tap of whoever has it is nothing new to the customer.
            case ("k" or "g", { Open: true } card) when card.State != CardState.Taken || card.Owner?.Id != by.Id: Cards.Take(talk, card, by); break;
            case ("a", { Open: true } card): Cards.AskForWords(talk, card, refusal: false); break;
            case ("x", { Open: true } card): Cards.AskForWords(talk, card, refusal: true); break;
            case ("o", { Open: true } card): Cards.Lift(talk, card, by); break;
            case ("r", { Open: false } card): Cards.Reopen(talk, card, by); break;
            default: break;
        }
    }
}
