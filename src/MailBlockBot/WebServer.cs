// What the world reaches over HTTP, on one address: the chat in a browser, and the webhook that Telegram brings updates to.
using MailBlockBot.TelegramChat;
using MailBlockBot.WebChat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot;

internal static class WebServer
{
    /// <summary>Whether anything is to be served: without page and webhook no port is opened.</summary>
    public static bool IsWanted(Settings settings) => settings.Web.Enabled || settings.Telegram?.Webhook is not null;

    public static WebApplicationBuilder Builder(Settings settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. settings.Web.Urls]).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        // They write whole addresses: what a visitor called a file, and the signature that opens a case.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None).AddFilter("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.None);
        if (settings.Web.Enabled) WebPage.Serve(builder.Services);
        return builder;
    }

    public static IHost Build(WebApplicationBuilder builder, Settings settings)
    {
        var app = builder.Build();
        Believe(app, settings.Web.Proxies);
        var hook = settings.Telegram?.Webhook?.Url.AbsolutePath;
        // Telegram is no browser.
        if (settings.Web.Enabled) app.UseWhen(context => context.Request.Path != hook, WebPage.Guard);
        app.UseRouting();
        if (settings.Web.Enabled) WebPage.Map(app, settings.Telegram is null);
        if (hook is not null) app.MapPost(hook, app.Services.GetRequiredService<Webhook>().Take);
        return app;
    }

    static void Believe(WebApplication app, IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        if (proxies.Count == 0) return;
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) forwarded.KnownIPNetworks.Add(proxy);
        app.UseForwardedHeaders(forwarded);
    }
}
