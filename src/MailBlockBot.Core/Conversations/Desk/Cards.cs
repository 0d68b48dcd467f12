// What becomes of a report on the desk: taken, asked about, lifted, refused, opened again; and the words that go both ways.
using System.Globalization;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class Cards
{
    /// <summary>A customer reports measures, for the first time or again.</summary>
    public static void Receive(DeskTalk talk, Report report)
    {
        if (talk.Find(report.Mark.Number) is { } known)
        {
            var renewed = known with { Report = report, State = known.Owner is null ? CardState.New : CardState.Taken, Changed = talk.Time };
            talk.Show(renewed);
            talk.SayUnder(renewed, null, talk.Locale.Say("desk.again", ("number", (Phrase)Number(renewed))));
            return;
        }
        var card = new Card(report, CardState.New, null, talk.Time, talk.Time);
        talk.Desk = talk.Desk with { Cards = Trim(talk, [.. talk.Desk.Cards, card]) };
        Put(talk, card);
        Reminders.Arm(talk, card, talk.Duty.Remind);
    }

    /// <summary>A card comes into the chat, in a topic of its own where it has topics.</summary>
    public static void Put(DeskTalk talk, Card card)
    {
        talk.Do(new Effect.OpenTopic(CardWriter.Topic(card.Number), CardWriter.TopicTitle(card, talk.Locale)));
        talk.Do(new Effect.Say(CardWriter.Slot(card.Number), talk.Write(card), CardWriter.Buttons(card, talk.Duty, talk.Locale)) { Topic = CardWriter.Topic(card.Number) });
    }

    public static void Take(DeskTalk talk, Card card, Person by) => Change(talk, card, CardState.Taken, by, News.Taken);

    public static void Lift(DeskTalk talk, Card card, Person by) => Change(talk, card, CardState.Lifted, by, News.Lifted);

    public static void Reopen(DeskTalk talk, Card card, Person by) => Change(talk, card, CardState.Taken, by, News.Reopened);

    /// <summary>Asks the engineer for the words; they come as an answer to this message.</summary>
    public static void AskForWords(DeskTalk talk, Card card, bool refusal) =>
        talk.SayUnder(card, $"{(refusal ? "no" : "ask")}:{card.Number}", talk.Locale.Say(refusal ? "desk.refuse" : "desk.ask", ("number", (Phrase)Number(card))));

    /// <summary>An engineer's words on a card go to the customer.</summary>
    public static void Pass(DeskTalk talk, Card card, Person by, long message, string? text, bool refusal, Material.Document? file = null)
    {
        var passed = card with
        {
            State = refusal ? CardState.Refused : card.Open ? CardState.Waiting : card.State,
            Owner = refusal ? by : card.Owner ?? by,
            Changed = talk.Time,
            Refusal = refusal ? message : card.Refusal,
            Passed = [.. card.Passed.Append(message).TakeLast(Card.MostPassed)],
        };
        talk.Show(passed);
        talk.Tell(passed, refusal ? News.Refused : News.Asked, by, text, message, file: file);
    }

    /// <summary>An engineer changed words that were passed on.</summary>
    public static void PassAgain(DeskTalk talk, Person? by, long message, string text)
    {
        if (talk.Desk.Cards.FirstOrDefault(card => card.Passed.Contains(message)) is { } card)
            talk.Tell(card, card.Refusal == message ? News.Refused : News.Asked, by ?? card.Owner, text, message, again: true);
    }

    /// <summary>A customer's word on a case that is on the desk.</summary>
    public static void Bring(DeskTalk talk, Incoming.Wrote wrote)
    {
        if (talk.Find(wrote.Case) is not { } card) return;
        var slot = Brought(card, wrote.Message);
        var words = wrote.Text is { } text ? talk.Locale.Say("desk.from", ("name", (Phrase)card.Report.Customer), ("text", (Phrase)text)) : null;
        if (wrote.Again && words is not null)
        {
            talk.Do(new Effect.Edit(slot, new Message([new Block.Paragraph(words)]), []));
            return;
        }
        if (words is not null) talk.SayUnder(card, slot, words);
        else talk.Do(new Effect.Bring(card.Report.Mark.Chat, wrote.Message, slot, CardWriter.Topic(card.Number), CardWriter.Slot(card.Number))
        {
            File = wrote.File,
            Instead = new Message([new Block.Paragraph(talk.Locale.Say("desk.not_brought", ("name", (Phrase)card.Report.Customer)))]),
        });
        talk.Show(card with
        {
            State = card.State == CardState.Waiting ? CardState.Taken : card.State,
            Brought = [.. card.Brought.Append(wrote.Message).TakeLast(Card.MostPassed)],
        });
    }

    /// <summary>Nothing of a customer stays.</summary>
    public static void Forget(DeskTalk talk, string chat)
    {
        foreach (var card in talk.Desk.Cards.Where(card => card.Report.Mark.Chat == chat))
        {
            talk.Do(new Effect.Remove(CardWriter.Slot(card.Number)));
            foreach (var message in card.Brought) talk.Do(new Effect.Remove(Brought(card, message)));
        }
        talk.Desk = talk.Desk with
        {
            Cards = [.. talk.Desk.Cards.Where(card => card.Report.Mark.Chat != chat)],
            Marks = [.. talk.Desk.Marks.Where(seen => seen.Mark.Chat != chat)],
            Incidents = [.. talk.Desk.Incidents.Select(incident => incident with
            {
                Cases = [.. incident.Cases.Where(mark => mark.Chat != chat)],
                Earlier = [.. incident.Earlier.Where(one => one.Chat != chat)],
            })],
        };
    }

    /// <summary>Closed cards go with their days, whatever it is that happens on the desk.</summary>
    public static void LetGo(DeskTalk talk)
    {
        if (talk.Desk.Cards.Any(card => !card.Open && card.Changed <= talk.Time - talk.Duty.Keep)) talk.Desk = talk.Desk with { Cards = Trim(talk, talk.Desk.Cards) };
    }

    static void Change(DeskTalk talk, Card card, CardState state, Person by, News news)
    {
        var changed = card with { State = state, Owner = by, Changed = talk.Time };
        talk.Show(changed);
        talk.Tell(changed, news, by);
    }

    static string Brought(Card card, long message) => $"from:{card.Number}:{message}";

    static string Number(Card card) => card.Number.ToString(CultureInfo.InvariantCulture);

    // What is open is never let go; what is closed goes after its days, and beyond the bound the oldest goes first.
    static List<Card> Trim(DeskTalk talk, IReadOnlyList<Card> cards)
    {
        List<Card> kept = [.. cards.Where(card => card.Open || card.Changed > talk.Time - talk.Duty.Keep)];
        var over = kept.Count - DutyDesk.MostCards;
        return over <= 0 ? kept : [.. kept.Except(kept.Where(card => !card.Open).Take(over))];
    }
}
