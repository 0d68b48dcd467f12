// The real client library against the server: what the tests rest on is checked first.
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace MailBlockBot.Tests.BotApi;

/// <summary>A server, a client and Anna, who has written to the bot.</summary>
public abstract class ClientTests : IAsyncLifetime
{
    private protected BotServer Server { get; private set; } = null!;

    private protected TelegramBotClient Bot { get; private set; } = null!;

    private protected Person Anna { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await BotServer.Start();
        Bot = new TelegramBotClient(new TelegramBotClientOptions(BotServer.Token, Server.Url) { RetryCount = 0 }, cancellationToken: TestContext.Current.CancellationToken);
        Anna = Server.Person("Anna", language: "ru");
        Anna.Says("/start");
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Server.DisposeAsync();
    }

    private protected Task<Message> Send(string html, InlineKeyboardMarkup? keyboard = null) => Bot.SendMessage(Anna.Id, html, ParseMode.Html, replyMarkup: keyboard);

    private protected static async Task Refused(int code, string description, Func<Task> act)
    {
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(act);
        Assert.Equal((code, description), (refusal.ErrorCode, refusal.Message));
    }
}
