// Where Telegram brings updates to: it hears 200 only when the inbox has them, and brings everything else again.
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.TelegramChat;

/// <summary>
/// Updates of one chat come one after the other, those of several side by side (WebhookActor of tdlib/telegram-bot-api). What is answered by anything but 200
/// comes again for a day, and holds up its chat alone. So what is an update is never refused: one that we cannot read is taken and left out. Only what no
/// update can be is: without the secret, larger than any, no JSON, or without a number.
/// </summary>
internal sealed partial class Webhook(Arrivals arrivals, WebhookSecret secret, ILogger<Webhook> log)
{
    // A message holds 4,096 letters and at most one other message.
    public const int MostBytes = 1 << 20;
    const string Header = "X-Telegram-Bot-Api-Secret-Token";

    public async Task Take(HttpContext context)
    {
        try
        {
            context.Response.StatusCode = await Answer(context);
        }
        catch (BadHttpRequestException bad)
        {
            // Too large, above all.
            context.Response.StatusCode = bad.StatusCode;
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            // The store is away, say: Telegram keeps it.
            Failed(log, Faults.Name(e));
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    async Task<int> Answer(HttpContext context)
    {
        if (!await secret.Is(context.Request.Headers[Header])) return StatusCodes.Status401Unauthorized;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MostBytes;
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
            if (!IsUpdate(body.RootElement)) return StatusCodes.Status400BadRequest;
            await arrivals.Keep([body.RootElement], context.RequestAborted);
            return StatusCodes.Status200OK;
        }
        catch (JsonException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    static bool IsUpdate(JsonElement body) => body.ValueKind == JsonValueKind.Object && body.TryGetProperty("update_id", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out _);

    [LoggerMessage(LogLevel.Warning, "An update was not kept: {Fault}; Telegram brings it again")]
    static partial void Failed(ILogger log, string fault);
}
