// Links to cases are signed when they are sent: the outbox only knows the case's number, every door only knows links.
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.WebChat;

/// <summary>Stands before a door and turns buttons that open a case into links; where cases have no page (any more), the button is left out.</summary>
internal sealed class CaseLinkDoor(IDoor door, CaseLinks links) : IDoor
{
    public async Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop) => await door.Perform(entry.Effect switch
    {
        Effect.Say say => entry with { Effect = say with { Buttons = await Sign(say.Buttons) } },
        Effect.Edit edit => entry with { Effect = edit with { Buttons = await Sign(edit.Buttons) } },
        Effect.Rebutton rebutton => entry with { Effect = rebutton with { Buttons = await Sign(rebutton.Buttons) } },
        _ => entry,
    }, stop);

    public bool Serves(string chat) => door.Serves(chat);

    public Task ShowBusy(string chat, CancellationToken stop) => door.ShowBusy(chat, stop);

    async Task<IReadOnlyList<IReadOnlyList<Button>>> Sign(IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        if (!rows.Any(row => row.Any(button => button is Button.CasePage))) return rows;
        List<IReadOnlyList<Button>> signed = [];
        foreach (var row in rows)
        {
            List<Button> buttons = [];
            foreach (var button in row)
            {
                if (button is not Button.CasePage page) buttons.Add(button);
                else if (await links.To(page.Case) is { } link) buttons.Add(new Button.Link(page.Label, link.AbsoluteUri));
            }
            if (buttons.Count > 0) signed.Add(buttons);
        }
        return signed;
    }
}
