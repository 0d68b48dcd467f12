// The door to the browser, outwards: what a conversation wants to be seen becomes letters of that chat's page.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.WebChat;

internal sealed class WebDoor(IStore store, Doors doors, Files files, Bell bell, LimitSettings limits, TimeProvider clock) : IDoor
{
    // Files of an answer can be had again from /cases; what an engineer sent cannot.
    static readonly TimeSpan KeepOwn = TimeSpan.FromDays(1);
    readonly IPageStore _pages = store.Pages;

    public async Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop)
    {
        var outcome = entry.Effect switch
        {
            Effect.Say say => await Write(entry.Chat, new LetterContent.Told(say.Message, say.Buttons)),
            Effect.Edit edit => await Edit(entry.Chat, edit),
            Effect.Rebutton rebutton => await Rebutton(entry.Chat, rebutton),
            Effect.Remove remove => await Remove(entry.Chat, remove),
            Effect.SendFile file => await SendFile(entry.Chat, file, stop),
            Effect.Bring bring => await Bring(entry.Chat, bring, stop),
            // Nobody on a page is a member of the duty chat.
            Effect.Vouch vouch => new Outcome(Answer: vouch.Event with { By = vouch.Event.By! with { Role = Role.Stranger } }),
            // A press was answered when it was kept; groups, topics and inline look-ups are other platforms'.
            _ => Outcome.Nothing,
        };
        bell.Ring(entry.Chat);
        return outcome;
    }

    public bool Serves(string chat) => true;

    public Task ShowBusy(string chat, CancellationToken stop)
    {
        bell.Ring(chat, busy: true);
        return Task.CompletedTask;
    }

    async Task<Outcome> Write(string chat, LetterContent content) => new([await _pages.Write(chat, content, clock.GetUtcNow())]);

    async Task<Outcome> Edit(string chat, Effect.Edit edit)
    {
        var content = new LetterContent.Told(edit.Message, edit.Buttons);
        return await store.Slot(chat, edit.Slot) is [.., var letter] && await _pages.Change(chat, letter, content) ? Outcome.Nothing : await Write(chat, content);
    }

    async Task<Outcome> Rebutton(string chat, Effect.Rebutton rebutton)
    {
        if (await store.Slot(chat, rebutton.Slot) is [.., var letter] && await _pages.Read(chat, letter) is LetterContent.Told told)
            await _pages.Change(chat, letter, told with { Buttons = rebutton.Buttons });
        return Outcome.Nothing;
    }

    async Task<Outcome> Remove(string chat, Effect.Remove remove)
    {
        foreach (var letter in await store.Slot(chat, remove.Slot)) await _pages.Change(chat, letter, null);
        return new Outcome([]);
    }

    async Task<Outcome> SendFile(string chat, Effect.SendFile effect, CancellationToken stop)
    {
        using var content = new MemoryStream(effect.File.Content);
        var kept = await files.Keep(chat, Files.NewId(), effect.File.Name, effect.File.ContentType, content, KeepOwn, stop);
        return await Write(chat, new LetterContent.Sent(kept, effect.Caption));
    }

    async Task<Outcome> Bring(string chat, Effect.Bring bring, CancellationToken stop)
    {
        if (bring.File is not { } file || await doors.Open(file, files.Bounds, stop) is not { Source: { } source })
            return await Write(chat, bring.Instead is { } instead ? new LetterContent.Told(instead, []) : new LetterContent.Unseen());
        await using (source)
        {
            var kept = await files.Keep(chat, Files.NewId(), file.Name, MediaTypes.Of(file.Name), source, TimeSpan.FromDays(limits.CaseDays), stop);
            return await Write(chat, new LetterContent.Sent(kept, file.Caption is { Length: > 0 } said ? (Phrase)said : null));
        }
    }
}
