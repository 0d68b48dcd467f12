// What makes up the door to Telegram.
using MailBlockBot.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace MailBlockBot.TelegramChat;

internal static class TelegramDoor
{
    public static void Add(IServiceCollection services, TelegramSettings settings)
    {
        Connection.Add(services.AddSingleton(settings));
        services.AddSingleton<Calls>().AddSingleton<Arrivals>();
        services.AddKeyedSingleton<IDoor, Sender>(Updates.Door);
        services.AddKeyedSingleton<IFileShelf, Downloads>(Updates.Door);
        if (settings.Webhook is { } webhook) services.AddSingleton(webhook).AddSingleton<WebhookSecret>().AddSingleton<Webhook>().AddHostedService<WebhookWatch>();
        else services.AddHostedService<Polling>();
        services.AddHostedService<Profile>();
    }
}
