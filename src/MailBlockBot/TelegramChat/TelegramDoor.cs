// What makes up the door to Telegram.
using Microsoft.Extensions.DependencyInjection;

namespace MailBlockBot.TelegramChat;

internal static class TelegramDoor
{
    public static void Add(IServiceCollection services)
    {
        Connection.Add(services);
        services.AddSingleton<Calls>();
        services.AddKeyedSingleton<IDoor, Sender>(Updates.Door);
        services.AddKeyedSingleton<IFileShelf, Downloads>(Updates.Door);
        services.AddHostedService<Polling>();
        services.AddHostedService<Profile>();
    }
}
