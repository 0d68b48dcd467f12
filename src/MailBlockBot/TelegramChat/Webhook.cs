// Where Telegram brings updates to: it hears 200 only when the inbox has them, and brings everything else again.
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.TelegramChat;

/// <summary>
/// Updates of one chat come one after the other, those of several side by side (WebhookActor of tdlib/telegram-bot-api). What is answered by anything but 200
/// comes again for a day, and holds up its chat alone. So what is an update is never refused: one that we cannot read is taken and left out. Only what no
/// update can be is: without the secret, larger than any, no JSON, or without a number.
/// </summary>
internal sealed partial class Webhook(Arrivals arrivals, WebhookSecret secret, TimeProvider clock, ILogger<Webhook> log)
{
    // A message holds 4,096 letters and at most one other message.
    public const int MostBytes = 1 << 20;
    // While a store is away every chat's update comes again and again, up to a hundred at a time.
    static readonly TimeSpan Between = TimeSpan.FromMinutes(1);
    const string Header = "X-Telegram-Bot-Api-Secret-Token";

    readonly Lock _telling = new();
    DateTimeOffset _told = DateTimeOffset.MinValue;
    long _unkept;

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
            Tell(e);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    async Task<int> Answer(HttpContext context)
    {
        if (!await secret.Is(context.Request.Headers[Header])) return StatusCodes.Status401Unauthorized;
        RequestBody.Bound(context, MostBytes);
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

    void Tell(Exception fault)
    {
        long unkept;
        lock (_telling)
        {
            _unkept++;
            if (clock.GetUtcNow() - _told < Between) return;
            (_told, unkept, _unkept) = (clock.GetUtcNow(), _unkept, 0);
        }
        Failed(log, unkept, Faults.Name(fault));
    }

    static bool IsUpdate(JsonElement body) => body.ValueKind == JsonValueKind.Object && body.TryGetProperty("update_id", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out _);

    [LoggerMessage(LogLevel.Warning, "Updates not kept: {Count} ({Fault}). Is the disk full, or the database away? Telegram brings them again")]
    private static partial void Failed(ILogger log, long count, string fault);
}
