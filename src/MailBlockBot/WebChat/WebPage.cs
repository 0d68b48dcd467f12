// What makes up the chat in a browser: a door like the others, and, where it is switched on, a server for its page.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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

    /// <summary>A host that serves the page.</summary>
    public static WebApplicationBuilder Builder(WebSettings settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. settings.Urls]).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore().AddSingleton<Visitors>().AddSingleton<Posts>().AddSingleton<ClientLimits>().AddSingleton<Guard>().AddSingleton<CasePage>().AddSingleton<Endpoints>();
        // They write whole addresses: what a visitor called a file, and the signature that opens a case.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None).AddFilter("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.None);
        builder.Services.AddHostedService(all => all.GetRequiredService<Bell>());
        return builder;
    }

    public static IHost Build(WebApplicationBuilder builder, WebSettings settings, bool alone)
    {
        var app = builder.Build();
        if (settings.Proxies.Count > 0)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in settings.Proxies) forwarded.KnownIPNetworks.Add(proxy);
            app.UseForwardedHeaders(forwarded);
        }
        var guard = app.Services.GetRequiredService<Guard>();
        app.Use(guard.Stand);
        app.UseRouting();
        app.Services.GetRequiredService<Endpoints>().Map(app);
        app.Lifetime.ApplicationStarted.Register(() =>
            Started(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("MailBlockBot.WebChat"), string.Join(", ", app.Urls), alone ? ". " + Settings.NoToken : ""));
        return app;
    }

    [LoggerMessage(LogLevel.Information, "The chat is on {Urls}{Telegram}")]
    static partial void Started(ILogger log, string urls, string telegram);
}
