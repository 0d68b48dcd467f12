// What members press on a card: take, close, reopen, tell more. Whatever does not fit is said to whoever pressed, and to nobody else.
using System.Globalization;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Groups;

internal static class GroupCards
{
    public static void Press(GroupTalk talk, Incoming.Pressed pressed)
    {
        if (pressed.By is { Role: null })
        {
            talk.Do(new Effect.Vouch(pressed));
            return;
        }
        if (Refusal(talk, pressed) is { } refusal)
        {
            talk.Do(new Effect.Acknowledge(pressed.Call, refusal));
            if (pressed.By?.Role is not (Role.Member or Role.Admin)) talk.Do(new Effect.Refuse("button", "group"));
            return;
        }
        talk.Do(new Effect.Acknowledge(pressed.Call, null));
        var card = Of(talk, pressed.Button)!;
        var by = pressed.By! with { Role = null };
        switch (pressed.Button[0])
        {
            case 'k' or 'g' when card is { State: GroupCardState.Open } || card.By?.Id != by.Id: Change(talk, card, GroupCardState.Taken, by); break;
            case 'o': Change(talk, card, GroupCardState.Closed, by); break;
            case 'r' when !card.Open: Change(talk, card, GroupCardState.Open, null); break;
            case 'd': talk.Do(new Effect.Recall(card.Number)); break;
            default: break;
        }
    }

    /// <summary>The whole answer, below its card and only once.</summary>
    public static void Explain(GroupTalk talk, Incoming.Recalled recalled)
    {
        if (talk.Find(recalled.Number) is not { } card) return;
        if (recalled.Case is not { } kept)
        {
            talk.Do(new Effect.Say(null, talk.Message("chat.cases.gone", ("number", card.Number)), []) { Thread = card.Thread, Under = GroupCardWriter.Slot(card.Number) });
            return;
        }
        var answer = AnswerWriter.Write(kept.Diagnosis, talk.Language, talk.Hoster, masked: true, buttons: false);
        var message = new Message([new Block.Paragraph(CardWriter.Title(card.Mark, talk.Locale)), .. answer.Blocks]);
        var slot = $"more:{card.Number}";
        talk.Do(card.Explained
            ? new Effect.Edit(slot, message, []) { Thread = card.Thread }
            : new Effect.Say(slot, message, []) { Thread = card.Thread, Under = GroupCardWriter.Slot(card.Number) });
        talk.Put(card with { Explained = true });
    }

    // Why a press does nothing; null when it does something.
    static string? Refusal(GroupTalk talk, Incoming.Pressed pressed) => (Of(talk, pressed.Button), pressed.Button is [var letter, ..] ? letter : ' ') switch
    {
        _ when pressed.By?.Role is not (Role.Member or Role.Admin) => talk.Locale.Text("group.members_only"),
        (null, _) => talk.Locale.Text("desk.gone"),
        // Two pressed at once: the first one has it, the second is told.
        ({ State: GroupCardState.Taken, By: { } owner }, 'k') when owner.Id != pressed.By.Id => talk.Locale.Text("desk.taken_already", ("name", owner.Name)),
        ({ State: GroupCardState.Closed, By: { } closer }, 'k' or 'g' or 'o') => talk.Locale.Text("group.closed_already", ("name", closer.Name)),
        _ => null,
    };

    static GroupCard? Of(GroupTalk talk, string button) =>
        button is [_, ':', .. var written] && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? talk.Find(number) : null;

    static void Change(GroupTalk talk, GroupCard card, GroupCardState state, Person? by) => talk.Show(card with { State = state, By = by, Changed = talk.Time });
}
