// The door to Telegram, outwards: what a conversation wants to be seen, as messages, edits, files and answers to presses.
using System.Globalization;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Uploads;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;
using Message = MailBlockBot.Core.Wording.Message;

namespace MailBlockBot.TelegramChat;

internal sealed partial class Sender(Connection connection, Calls calls, IStore store, Doors doors, UploadLimits bounds, TimeProvider clock, ILogger<Sender> log) : IDoor
{
    const int MostInTitle = 128, MostCaption = 1_024;
    static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };
    readonly ITelegramBotClient _bot = connection.Sending;

    public async Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop)
    {
        var chat = Updates.Chat(entry.Chat);
        try
        {
            return entry.Effect switch
            {
                Effect.Say say => new Outcome(await Show(await Find(entry.Chat, say), say.Message, say.Buttons, [], stop)),
                Effect.Edit edit => new Outcome(await Show(new Place(chat, (int?)edit.Thread), edit.Message, edit.Buttons, await store.Slot(entry.Chat, edit.Slot), stop)),
                Effect.Rebutton rebutton => await Rebutton(chat, await store.Slot(entry.Chat, rebutton.Slot), rebutton.Buttons, stop),
                Effect.Remove remove => await Remove(chat, await store.Slot(entry.Chat, remove.Slot), stop),
                Effect.Acknowledge acknowledge => await Acknowledge(acknowledge, stop),
                Effect.SendFile file => await SendFile(chat, file, stop),
                Effect.Bring bring => await Bring(await Find(entry.Chat, bring.Topic, bring.Under), bring, stop),
                Effect.Vouch vouch => new Outcome(Answer: vouch.Event with { By = await Vouch(vouch.In is { } other ? Updates.Chat(other) : chat, vouch.Event.By!, stop) }),
                Effect.OpenTopic topic => await OpenTopic(chat, topic, stop),
                Effect.AnswerInquiry inquiry => await AnswerInquiry(inquiry, stop),
                _ => throw new ArgumentException($"Nobody sees a {entry.Effect.GetType().Name}.", nameof(entry)),
            };
        }
        catch (ApiRequestException e) when (e.Parameters?.MigrateToChatId is { } next && next != chat)
        {
            // The group became a supergroup; its state follows what is said there.
            var outcome = await Perform(entry with { Chat = Updates.Key(next) }, stop);
            return outcome with { Answer = outcome.Answer ?? GroupUpdates.Migrated(next, clock.GetUtcNow()) };
        }
        catch (RequestException e) when (Faults.Of(e) is Fault.Parted)
        {
            return new Outcome(Answer: new Incoming.Parted(clock.GetUtcNow()));
        }
        catch (RequestException e)
        {
            Lost(log, entry.Effect.GetType().Name, Faults.Of(e), Faults.Name(e));
            return Outcome.Nothing;
        }
    }

    public bool Serves(string chat) => true;

    /// <summary>"typing..." in a private chat's head for five seconds; whether that was shown matters to nobody. A group sees only what is said.</summary>
    public async Task ShowBusy(string chat, CancellationToken stop)
    {
        if (Updates.Chat(chat) < 0) return;
        try
        {
            await _bot.SendChatAction(Updates.Chat(chat), ChatAction.Typing, cancellationToken: stop);
        }
        catch (RequestException e)
        {
            NotShown(log, Faults.Name(e));
        }
    }

    // Where a new message goes: into a topic, in answer to a message, or simply into the chat.
    sealed record Place(long Chat, int? Topic = null, ReplyParameters? Under = null);

    async Task<Place> Find(string chat, Effect.Say say)
    {
        var place = await Find(chat, say.Topic, say.Under);
        return place with { Topic = place.Topic ?? (int?)say.Thread, Under = place.Under ?? Answer((int?)say.Answers) };
    }

    async Task<Place> Find(string chat, string? topic, string? under)
    {
        var thread = topic is null ? [] : await store.Slot(chat, topic);
        var answered = under is null ? [] : await store.Slot(chat, under);
        return new Place(
            Updates.Chat(chat), thread is [.., var number] ? (int)number : null,
            Answer(answered is [.., var last] ? (int)last : null));
    }

    static ReplyParameters? Answer(int? message) => message is { } number ? new ReplyParameters { MessageId = number, AllowSendingWithoutReply = true } : null;

    // The pieces of a message take the places of the former ones; what has no place is sent anew, and what is left over goes.
    async Task<IReadOnlyList<long>> Show(Place place, Message message, IReadOnlyList<IReadOnlyList<Button>> buttons, IReadOnlyList<long> standing, CancellationToken stop)
    {
        var pieces = Html.Render(message);
        List<long> numbers = [];
        for (var i = 0; i < pieces.Count; i++)
        {
            var keyboard = i == pieces.Count - 1 ? Keyboard.Of(buttons) : null;
            if (i < standing.Count && await Edit(place.Chat, standing[i], pieces[i], keyboard, stop)) numbers.Add(standing[i]);
            else numbers.Add(await Send(place with { Under = i == 0 ? place.Under : null }, pieces[i], keyboard, stop));
        }
        foreach (var over in standing.Skip(pieces.Count)) await Delete(place.Chat, over, stop);
        return numbers;
    }

    async Task<bool> Edit(long chat, long message, string text, InlineKeyboardMarkup? keyboard, CancellationToken stop) =>
        await calls.Change(chat, () => _bot.EditMessageText(chat, (int)message, text, ParseMode.Html, keyboard, NoPreview, cancellationToken: stop), stop) is not Fault.NoMessage;

    async Task<long> Send(Place place, string text, InlineKeyboardMarkup? keyboard, CancellationToken stop)
    {
        try
        {
            var sent = await calls.Create(
                place.Chat, () => _bot.SendMessage(place.Chat, text, ParseMode.Html, place.Under, keyboard, NoPreview, place.Topic, cancellationToken: stop), stop);
            return sent.Id;
        }
        catch (RequestException e) when (place.Topic is not null && Faults.Of(e) is Fault.Refused)
        {
            // Somebody closed or deleted the topic: what is said must be seen all the same.
            return await Send(place with { Topic = null, Under = null }, text, keyboard, stop);
        }
    }

    async Task<Outcome> Rebutton(long chat, IReadOnlyList<long> standing, IReadOnlyList<IReadOnlyList<Button>> buttons, CancellationToken stop)
    {
        if (standing is [.., var last])
            await calls.Change(chat, () => _bot.EditMessageReplyMarkup(chat, (int)last, Keyboard.Of(buttons), cancellationToken: stop), stop);
        return Outcome.Nothing;
    }

    async Task<Outcome> Remove(long chat, IReadOnlyList<long> standing, CancellationToken stop)
    {
        foreach (var message in standing) await Delete(chat, message, stop);
        return new Outcome([]);
    }

    Task<Fault?> Delete(long chat, long message, CancellationToken stop) => calls.Change(chat, () => _bot.DeleteMessage(chat, (int)message, stop), stop);

    // Not in the chat's pace: a press that is not answered within seconds looks broken.
    async Task<Outcome> Acknowledge(Effect.Acknowledge acknowledge, CancellationToken stop)
    {
        await calls.Change(null, () => _bot.AnswerCallbackQuery(acknowledge.Call, acknowledge.Text, cancellationToken: stop), stop);
        return Outcome.Nothing;
    }

    async Task<Outcome> SendFile(long chat, Effect.SendFile effect, CancellationToken stop)
    {
        var (file, caption) = (effect.File, Html.Caption(effect.Caption));
        await calls.Create(chat, async () =>
        {
            using var content = new MemoryStream(file.Content);
            var upload = InputFile.FromStream(content, FileName(file.Name));
            return file.ContentType == "image/png"
                ? await _bot.SendPhoto(chat, upload, caption, ParseMode.Html, cancellationToken: stop)
                : await _bot.SendDocument(chat, upload, caption, ParseMode.Html, cancellationToken: stop);
        }, stop);
        return Outcome.Nothing;
    }

    async Task<Outcome> Bring(Place place, Effect.Bring bring, CancellationToken stop)
    {
        if (!bring.Chat.StartsWith(Updates.Door + ":", StringComparison.Ordinal)) return await BringFile(place, bring, stop);
        var from = Updates.Chat(bring.Chat);
        var sent = await calls.Create(
            place.Chat, () => _bot.CopyMessage(place.Chat, from, (int)bring.Message, replyParameters: place.Under, messageThreadId: place.Topic, cancellationToken: stop), stop);
        return new Outcome([sent.Id]);
    }

    // From another platform it cannot be copied.
    async Task<Outcome> BringFile(Place place, Effect.Bring bring, CancellationToken stop)
    {
        if (bring.File is not { } file || await doors.Open(file, bounds, stop) is not { Source: { } source })
            return bring.Instead is { } instead ? new Outcome(await Show(place, instead, [], [], stop)) : Outcome.Nothing;
        using var content = new MemoryStream();
        await using (source) await source.CopyToAsync(content, stop);
        var sent = await calls.Create(place.Chat, () =>
        {
            content.Position = 0;
            return _bot.SendDocument(
                place.Chat, InputFile.FromStream(content, FileName(file.Name)), caption: file.Caption is { } said ? Core.Wording.Outside.Clean(said, MostCaption) : null,
                replyParameters: place.Under, messageThreadId: place.Topic, cancellationToken: stop);
        }, stop);
        return new Outcome([sent.Id]);
    }

    // Whoever the platform does not know there is a stranger.
    async Task<Person> Vouch(long chat, Person by, CancellationToken stop)
    {
        try
        {
            return GroupUpdates.As(by, await connection.Asking.GetChatMember(chat, by.Id, stop));
        }
        catch (ApiRequestException e) when (e.Parameters?.MigrateToChatId is { } next && next != chat)
        {
            // It became a supergroup; the duty chat may be asked about from any other chat.
            return await Vouch(next, by, stop);
        }
        catch (RequestException e)
        {
            NotKnown(log, Faults.Name(e));
            return by with { Role = Role.Stranger };
        }
    }

    async Task<Outcome> OpenTopic(long chat, Effect.OpenTopic topic, CancellationToken stop)
    {
        // Only a forum has topics; elsewhere all goes into the chat itself.
        if (!(await connection.Asking.GetChat(chat, stop)).IsForum) return Outcome.Nothing;
        var opened = await calls.Create(chat, () => _bot.CreateForumTopic(chat, topic.Title.Length > MostInTitle ? topic.Title[..MostInTitle] : topic.Title, cancellationToken: stop), stop);
        return new Outcome([opened.MessageThreadId]);
    }

    // For the one who asks only, and never kept for others.
    async Task<Outcome> AnswerInquiry(Effect.AnswerInquiry inquiry, CancellationToken stop)
    {
        var results = inquiry.Answers.Select(answer => new InlineQueryResultArticle(
            answer.Id, answer.Title, new InputTextMessageContent(Html.Render(answer.Message)[0]) { ParseMode = ParseMode.Html, LinkPreviewOptions = NoPreview })
        { Description = answer.Description });
        await calls.Change(null, () => _bot.AnswerInlineQuery(
            inquiry.Inquiry, results, cacheTime: 0, isPersonal: true, nextOffset: inquiry.Next?.ToString(CultureInfo.InvariantCulture) ?? "", cancellationToken: stop), stop);
        return Outcome.Nothing;
    }

    // The name stands in a header of the upload, unescaped.
    static string FileName(string name) => string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or ' ' ? letter : '_'));

    [LoggerMessage(LogLevel.Error, "{Effect} was given up as {Why}: {Fault}")]
    private static partial void Lost(ILogger log, string effect, Fault why, string fault);

    [LoggerMessage(LogLevel.Information, "Somebody who is no member, or could not be looked up, is refused: {Fault}")]
    private static partial void NotKnown(ILogger log, string fault);

    [LoggerMessage(LogLevel.Debug, "Typing was not shown: {Fault}")]
    private static partial void NotShown(ILogger log, string fault);
}
