// What makes up the chat in a browser: a door like the others, and, where it is switched on, a server for its page.
using MailBlockBot.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.WebChat;

internal static partial class WebPage
{
    /// <summary>The door: what chats of the page are told is kept, whether it is served at the moment or not.</summary>
    public static void Add(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(settings).AddSingleton(all => all.GetRequiredService<IStore>().Pages);
        services.AddSingleton<Files>().AddSingleton<Bell>().AddSingleton<CaseLinks>();
        services.AddKeyedSingleton<IDoor, WebDoor>(Visitors.Door);
        services.AddKeyedSingleton<IFileShelf>(Visitors.Door, (all, _) => all.GetRequiredService<Files>());
        services.AddHostedService<Sweeping>();
    }

    /// <summary>What serves the page.</summary>
    public static void Serve(IServiceCollection services)
    {
        services.AddSingleton<Visitors>().AddSingleton<Posts>().AddSingleton<ClientLimits>().AddSingleton<Guard>().AddSingleton<CasePage>().AddSingleton<Endpoints>();
        services.AddHostedService(all => all.GetRequiredService<Bell>());
    }

    /// <summary>What stands before the page.</summary>
    public static void Guard(IApplicationBuilder app) => app.Use(app.ApplicationServices.GetRequiredService<Guard>().Stand);

    public static void Map(WebApplication app, bool alone)
    {
        app.Services.GetRequiredService<Endpoints>().Map(app);
        app.Lifetime.ApplicationStarted.Register(() =>
            Started(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("MailBlockBot.WebChat"), string.Join(", ", app.Urls), alone ? ". " + Settings.NoToken : ""));
    }

    [LoggerMessage(LogLevel.Information, "The chat is on {Urls}{Telegram}")]
    private static partial void Started(ILogger log, string urls, string telegram);
}
