// The duty chat becomes a supergroup, as every group does whose topics are switched on: the desk goes with it, whatever the settings still say.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class Moving
{
    /// <summary>All that the desk remembers goes to the other chat, and what comes here from now on follows.</summary>
    public static void Leave(DeskTalk talk, Incoming.Migrated migrated)
    {
        if (migrated.Key == talk.Key) return;
        talk.Do(new Effect.Post(migrated.Key, new Incoming.DeskMoved(talk.Time, talk.Desk with { MovedFrom = talk.Desk.MovedFrom ?? talk.Key })));
        talk.Desk = new DutyDesk { Language = talk.Desk.Language, MovedTo = migrated.Key };
    }

    /// <summary>The desk goes on here: open cards stand again where they can be answered, and the operator is told the chat's new number.</summary>
    public static void Arrive(DeskTalk talk, Incoming.DeskMoved moved)
    {
        // Messages have other numbers here.
        talk.Desk = moved.Desk with { Cards = [.. moved.Desk.Cards.Select(card => card with { Passed = [], Refusal = null })] };
        talk.Say("desk.moved", ("number", (Phrase)talk.Key[(talk.Key.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        foreach (var card in talk.Desk.Cards.Where(card => card.Open)) Cards.Put(talk, card);
    }
}
