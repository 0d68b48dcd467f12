// What people see of the bot before they write to it: its menu of commands, its name and what it says of itself, in both languages.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Wording;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace MailBlockBot.TelegramChat;

/// <summary>Sets at start what differs: Telegram allows changes of a name only now and then.</summary>
internal sealed partial class Profile(Connection connection, DutyOptions duty, ILogger<Profile> log) : BackgroundService
{
    // The first is for clients in any other language.
    static readonly (string Code, Language Language)[] Languages = [("", Language.English), ("en", Language.English), ("ru", Language.Russian)];
    readonly ITelegramBotClient _bot = connection.Asking;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var (code, language) in Languages)
        {
            try
            {
                await Set(code, Locale.Of(language), stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (RequestException e)
            {
                NotSet(log, code, Faults.Name(e));
            }
        }
    }

    async Task Set(string code, Locale locale, CancellationToken stop)
    {
        var (name, about, tagline) = (locale.Text("chat.profile.name"), locale.Text("chat.profile.description"), locale.Text("chat.profile.short"));
        foreach (var (scope, menu) in Menus(locale)) await SetMenu(scope, menu, code, stop);
        if ((await _bot.GetMyShortDescription(code, stop)).ShortDescription != tagline) await _bot.SetMyShortDescription(tagline, code, stop);
        if ((await _bot.GetMyDescription(code, stop)).Description != about) await _bot.SetMyDescription(about, code, stop);
        if ((await _bot.GetMyName(code, stop)).Name != name) await _bot.SetMyName(name, code, stop);
        // Last, since Telegram refuses it where the bot is not in the duty chat.
        if (duty.Chat is { } chat) await SetMenu(BotCommandScope.Chat(chat), DeskCommands.Menu(locale.Language), code, stop);
    }

    async Task SetMenu(BotCommandScope scope, IReadOnlyList<(string Name, string Text)> menu, string code, CancellationToken stop)
    {
        var standing = (await _bot.GetMyCommands(scope, code, stop)).Select(command => (command.Command, command.Description));
        if (!standing.SequenceEqual(menu)) await _bot.SetMyCommands(menu.Select(row => new BotCommand(row.Name, row.Text)), scope, code, stop);
    }

    // Who is an administrator sees that menu in place of the group's.
    static IEnumerable<(BotCommandScope Scope, IReadOnlyList<(string Name, string Text)> Menu)> Menus(Locale locale) =>
    [
        (BotCommandScope.AllPrivateChats(), [.. Commands.Names.Select(command => (command, locale.Text($"chat.command.{command}")))]),
        (BotCommandScope.AllGroupChats(), GroupCommands.Menu(locale.Language, admins: false)),
        (BotCommandScope.AllChatAdministrators(), GroupCommands.Menu(locale.Language, admins: true)),
    ];

    [LoggerMessage(LogLevel.Warning, "The bot's commands and descriptions for \"{Code}\" were not set: {Fault}")]
    private static partial void NotSet(ILogger log, string code, string fault);
}
