// What Telegram tells of a group, as events: whom they are meant for, in which topic they stand, and what the answered message holds.
using System.Diagnostics.CodeAnalysis;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Groups;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Chat = Telegram.Bot.Types.Chat;

namespace MailBlockBot.TelegramChat;

internal static class GroupUpdates
{
    // As Telegram shows them.
    const string Nameless = "Group Admin";

    /// <summary>An update of a group as an event; null for what is none.</summary>
    /// <param name="update">The update.</param>
    /// <param name="me">The bot, as getMe tells it.</param>
    /// <param name="now">The time.</param>
    public static Delivery? Read(Update update, User me, DateTimeOffset now) => update switch
    {
        { Message: { MigrateToChatId: { } next } message } => new(update.Id, Updates.Key(message.Chat.Id), Migrated(next, now)),
        { Message: { MigrateFromChatId: { } former } message } =>
            new(update.Id, Updates.Key(message.Chat.Id), new Incoming.Continued(now, Updates.Key(former)) { Group = new InGroup() }),
        // What was chosen from our own answers to an inline query is no log that somebody posts.
        { Message: { IsServiceMessage: false } message } when IsGroup(message.Chat) && message.ViaBot?.Id != me.Id => new(update.Id, Updates.Key(message.Chat.Id), Posted(message, me, now)),
        { EditedMessage: { } message } when IsGroup(message.Chat) =>
            new(update.Id, Updates.Key(message.Chat.Id), new Incoming.Edited(now, message.Id, message.Text ?? message.Caption ?? "") { By = Author(message), Group = new InGroup(Thread(message)) }),
        { CallbackQuery: { Data: { } data, Message.Chat: { } chat } call } when IsGroup(chat) =>
            new(update.Id, Updates.Key(chat.Id), new Incoming.Pressed(now, call.Id, data, call.From.LanguageCode) { By = Updates.By(call.From), Group = new InGroup() }),
        { MyChatMember: { } change } when IsGroup(change.Chat) => new(update.Id, Updates.Key(change.Chat.Id), Changed(change, me, now)),
        _ => null,
    };

    /// <summary>A group goes on as another chat.</summary>
    public static Incoming.Migrated Migrated(long next, DateTimeOffset now) => new(now, Updates.Key(next)) { Group = new InGroup() };

    static Role RoleOf(ChatMember member) => member switch
    {
        ChatMemberOwner or ChatMemberAdministrator => Role.Admin,
        ChatMemberMember or ChatMemberRestricted { IsMember: true } => Role.Member,
        _ => Role.Stranger,
    };

    /// <summary>The same person with what they are in a group; an administrator who is anonymous there keeps no name but their title.</summary>
    public static Person As(Person by, ChatMember member) => by with
    {
        Role = RoleOf(member),
        Name = member switch
        {
            ChatMemberAdministrator { IsAnonymous: true, CustomTitle: var title } => title ?? Nameless,
            ChatMemberOwner { IsAnonymous: true, CustomTitle: var title } => title ?? Nameless,
            _ => by.Name,
        },
    };

    static bool IsGroup(Chat chat) => chat.Type is ChatType.Group or ChatType.Supergroup;

    static Incoming Posted(Message message, User me, DateTimeOffset now)
    {
        var thread = Thread(message);
        // In a topic, what answers nothing answers the topic's first message.
        var answered = message.ReplyToMessage is { } reply && reply.Id != thread ? reply : null;
        var quoted = answered is null || answered.From?.Id == me.Id ? null : Quoted(Updates.Read(answered, now));
        return Updates.Read(message, now) switch
        {
            Incoming.Said said => said with { Text = Own(said.Text, me) } as Incoming,
            Incoming.Handed handed => handed with { Caption = Own(handed.Caption, me) },
            Incoming.Showed showed => showed with { Caption = Own(showed.Caption, me) },
            var other => other,
        } with
        {
            By = Author(message),
            Answers = answered?.Id ?? thread,
            Group = new InGroup(thread, Calls(message, me), quoted),
        };
    }

    static long? Thread(Message message) => message.IsTopicMessage ? message.MessageThreadId : null;

    static Material? Quoted(Incoming incoming) => incoming switch
    {
        Incoming.Said said => new Material.Paste(said.Message, said.Text),
        Incoming.Handed handed => handed.File,
        Incoming.Showed { Caption: { } caption } showed => new Material.Paste(showed.Message, caption),
        _ => null,
    };

    // An anonymous administrator writes as the group itself, a channel as itself.
    static Person? Author(Message message) => message.SenderChat switch
    {
        { } group when group.Id == message.Chat.Id => new Person(group.Id, message.AuthorSignature ?? group.Title ?? "") { Role = Role.Admin },
        { } channel => new Person(channel.Id, channel.Title ?? "") { Role = Role.Stranger },
        _ => Updates.By(message.From),
    };

    static bool Calls(Message message, User me)
    {
        var text = message.Text ?? message.Caption ?? "";
        return (message.Entities ?? message.CaptionEntities ?? []).Any(entity => entity.Type switch
        {
            MessageEntityType.TextMention => entity.User?.Id == me.Id,
            MessageEntityType.Mention => Part(text, entity).Equals($"@{me.Username}", StringComparison.OrdinalIgnoreCase),
            MessageEntityType.BotCommand => Part(text, entity).EndsWith($"@{me.Username}", StringComparison.OrdinalIgnoreCase),
            _ => false,
        });
    }

    static string Part(string text, MessageEntity entity) => entity.Offset + entity.Length <= text.Length ? text.Substring(entity.Offset, entity.Length) : "";

    // "/why@our_bot text" is "/why text"; another bot's command keeps its name.
    [return: NotNullIfNotNull(nameof(text))]
    static string? Own(string? text, User me)
    {
        if (text is not ['/', ..]) return text;
        var end = text.AsSpan().IndexOfAny(' ', '\n');
        var command = end < 0 ? text : text[..end];
        return command.EndsWith($"@{me.Username}", StringComparison.OrdinalIgnoreCase) ? string.Concat(command.AsSpan(0, command.LastIndexOf('@')), text.AsSpan(command.Length)) : text;
    }

    static Incoming Changed(ChatMemberUpdated change, User me, DateTimeOffset now) => RoleOf(change.NewChatMember) switch
    {
        Role.Stranger => new Incoming.Parted(now) { Group = new InGroup() },
        var role => new Incoming.Joined(now, me.CanReadAllGroupMessages || role == Role.Admin, change.From.LanguageCode) { By = Updates.By(change.From), Group = new InGroup() },
    };
}
