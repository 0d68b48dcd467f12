// Health and figures for those who run the bot, on an address of their own: never on the one that customers reach.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MailBlockBot.Operations;

/// <param name="Url">Where health and figures are served; null for nowhere.</param>
/// <param name="OtlpEndpoint">Where figures and traces are sent; null for nowhere.</param>
internal sealed record OperationsSettings(string? Url, Uri? OtlpEndpoint);

internal sealed class OperationsPage(string url, Pulse pulse) : IHostedService
{
    WebApplication? _web;

    /// <summary>As it listens, once it does.</summary>
    public string Url => _web!.Urls.Single();

    public static void Add(IServiceCollection services, OperationsSettings settings)
    {
        services.AddSingleton<Pulse>().AddHostedService(all => all.GetRequiredService<Pulse>());
        if (settings.Url is { } url)
            services.AddSingleton(all => new OperationsPage(url, all.GetRequiredService<Pulse>())).AddHostedService(all => all.GetRequiredService<OperationsPage>());
        if (settings.OtlpEndpoint is { } endpoint)
            services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("mailblockbot"))
                .WithMetrics(metrics => metrics.AddMeter(Meters.Name).AddOtlpExporter(otlp => otlp.Endpoint = endpoint))
                .WithTracing(traces => traces.AddSource(Traces.Name).AddOtlpExporter(otlp => otlp.Endpoint = endpoint));
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore().AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Meters.Name).AddPrometheusExporter());
        _web = builder.Build();
        _web.UseRouting();
        _web.MapGet("/healthz", context => context.Response.WriteAsync("alive\n", context.RequestAborted));
        _web.MapGet("/readyz", Ready);
        _web.MapPrometheusScrapingEndpoint("/metrics");
        try
        {
            await _web.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            throw new SettingsException($"Operations:Url cannot be listened on: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_web is not { } web) return;
        await web.StopAsync(cancellationToken);
        await web.DisposeAsync();
    }

    Task Ready(HttpContext context)
    {
        var trouble = pulse.Trouble();
        if (trouble is not null) context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return context.Response.WriteAsync($"{trouble ?? "ready"}\n", context.RequestAborted);
    }
}
