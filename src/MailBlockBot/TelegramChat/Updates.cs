// What Telegram tells, as events of a private chat.
using System.Globalization;
using MailBlockBot.Core.Conversations;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace MailBlockBot.TelegramChat;

internal static class Updates
{
    /// <summary>The kinds asked for: left empty, Telegram would choose; null would keep what was asked before.</summary>
    public static IReadOnlyList<UpdateType> Kinds { get; } = [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.InlineQuery, UpdateType.MyChatMember];

    /// <summary>What a chat's key, and a file's id, begin with.</summary>
    public const string Door = "telegram";

    /// <summary>The chat's key in the store, and back.</summary>
    public static string Key(long chat) => string.Create(CultureInfo.InvariantCulture, $"{Door}:{chat}");

    /// <inheritdoc cref="Key"/>
    public static long Chat(string key) => long.Parse(key.AsSpan(Door.Length + 1), CultureInfo.InvariantCulture);

    /// <summary>What getFile asks for.</summary>
    public static string FileId(Material.Document file) => file.Id[(Door.Length + 1)..];

    /// <summary>An update as an event; null for what is none of a private chat.</summary>
    public static Delivery? Read(Update update, DateTimeOffset now) => update switch
    {
        { Message: { Chat.Type: ChatType.Private, IsServiceMessage: false } message } => new(update.Id, Key(message.Chat.Id), Read(message, now)),
        { EditedMessage: { Chat.Type: ChatType.Private } message } =>
            new(update.Id, Key(message.Chat.Id), new Incoming.Edited(now, message.Id, message.Text ?? message.Caption ?? "") { By = By(message.From) }),
        { CallbackQuery: { Data: { } data, Message.Chat: { Type: ChatType.Private } chat } call } =>
            new(update.Id, Key(chat.Id), new Incoming.Pressed(now, call.Id, data, call.From.LanguageCode) { By = By(call.From) }),
        { InlineQuery: { } query } =>
            new(update.Id, Key(query.From.Id), new Incoming.Inquired(now, query.Id, query.Query, Skip(query.Offset), query.From.LanguageCode) { By = By(query.From) }),
        { MyChatMember: { Chat.Type: ChatType.Private, NewChatMember.Status: ChatMemberStatus.Kicked } change } =>
            new(update.Id, Key(change.Chat.Id), new Incoming.Parted(now)),
        _ => null,
    };

    // Where the page before ended, as we wrote it; it comes back from outside.
    static int Skip(string offset) => int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : 0;

    /// <summary>What a message holds, whichever chat it stands in.</summary>
    public static Incoming Read(Telegram.Bot.Types.Message message, DateTimeOffset now)
    {
        var client = message.From?.LanguageCode;
        Incoming incoming = message switch
        {
            { Text: { } text } => new Incoming.Said(now, message.Id, text, client, message.ForwardOrigin is not null),
            { Animation: { } film } => Show(Shown.Film, film, film.FileName ?? "film.mp4"),
            { Video: { } film } => Show(Shown.Film, film, film.FileName ?? "film.mp4"),
            { Document: { } file } when file.MimeType?.StartsWith("image/", StringComparison.Ordinal) == true => Show(Shown.Picture, file, file.FileName ?? "picture"),
            { Document: { } file } => new Incoming.Handed(now, new Material.Document(message.Id, $"{Door}:{file.FileId}", file.FileName ?? "", file.FileSize), message.Caption, client),
            { Photo: [.., var largest] } => Show(Shown.Picture, largest, "photo.jpg"),
            { Voice: { } voice } => Show(Shown.Sound, voice, "voice.ogg"),
            { Audio: { } sound } => Show(Shown.Sound, sound, sound.FileName ?? "sound.mp3"),
            { VideoNote: { } note } => Show(Shown.Sound, note, "film.mp4"),
            { Sticker: not null } or { Dice: not null } => Show(Shown.Sticker),
            _ => Show(Shown.Other),
        };
        return incoming with { By = By(message.From), Answers = message.ReplyToMessage?.Id };

        Incoming Show(Shown what, FileBase? file = null, string name = "") => new Incoming.Showed(now, what, message.Caption, message.Id, client)
        {
            File = file is null ? null : new Material.Document(message.Id, $"{Door}:{file.FileId}", name, file.FileSize),
        };
    }

    public static Person? By(User? user) => user is null ? null : new Person(user.Id, $"{user.FirstName} {user.LastName}".Trim());
}
