// A small Bot API server on loopback: what the bot is tested against, over HTTP, as if it were api.telegram.org.
using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using MailBlockBot.Tests.BotApi.Methods;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Tests.BotApi;

internal sealed class BotServer : IAsyncDisposable
{
    public const string Token = "1234567:AAE-a-token-that-no-real-bot-has-0123456";
    readonly WebApplication _web;
    readonly UpdateQueue _updates = new();

    BotServer(WebApplication web)
    {
        _web = web;
        World = new World(_updates);
        web.Map("/{token}/{method}", Call);
        web.MapGet("/file/{token}/{**path}", Download);
    }

    public World World { get; }

    public Faults Faults { get; } = new();

    public string Url => _web.Urls.Single();

    /// <summary>What was asked, in order; polling left out.</summary>
    public ConcurrentQueue<ApiCall> Calls { get; } = [];

    /// <summary>What was refused, as <c>method: description</c>; faults that were ordered left out.</summary>
    public ConcurrentQueue<string> Refusals { get; } = [];

    /// <summary>Completes when the bot polls again, or sets a webhook.</summary>
    public Task NextPoll() => _updates.NextPoll();

    public int Unconfirmed => _updates.Count;

    /// <summary>Where updates are brought to; null when they are asked for.</summary>
    public Hook? Hook => _updates.Hook;

    public static async Task<BotServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = 60 << 20;
        });
        var server = new BotServer(builder.Build());
        await server._web.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _updates.Bring(null, null, drop: false);
        // Long polls are cut off rather than waited for.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _web.StopAsync(now.Token);
        await _web.DisposeAsync();
    }

    public Person Person(string name, string? language = null)
    {
        lock (World.Gate)
        {
            var id = World.NextUser();
            var user = new JsonObject { ["id"] = id, ["is_bot"] = false, ["first_name"] = name };
            if (language is not null) user["language_code"] = language;
            var room = World.Open(id, "private", name);
            room.Shut = "bot can't initiate conversation with a user";
            room.Members[id] = (user, "member");
            return new Person(World, room, user);
        }
    }

    public Group Group(string title, bool super = true, bool forum = false)
    {
        lock (World.Gate) return new Group(World, World.Open(super ? -1_000_000_000_000 - World.NextUser() : -World.NextUser(), super ? "supergroup" : "group", title, forum));
    }

    async Task Call(HttpContext context, string token, string method)
    {
        var fault = Faults.Take(method);
        if (fault is Fault.DropBefore) context.Abort();
        else if (fault is Fault.BadGateway) await Write(context, 502, "<html><head><title>502 Bad Gateway</title></head></html>", "text/html");
        else await Answer(context, token, method, fault);
    }

    async Task Answer(HttpContext context, string token, string method, Fault? fault)
    {
        var (code, json) = (200, (JsonObject?)null);
        try
        {
            if (token != $"bot{Token}") throw Refusal.Unauthorized();
            if (fault is Fault.TooMany many) throw Refusal.TooMany(many.Seconds);
            json = new JsonObject { ["ok"] = true, ["result"] = await Do(context, method) };
        }
        catch (Refusal refusal)
        {
            if (fault is not Fault.TooMany) Refusals.Enqueue($"{method}: {refusal.Message}");
            (code, json) = (refusal.Code, refusal.Json());
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception e)
        {
            // A request the server cannot read: told as it is, so that the test that sent it says why.
            Refusals.Enqueue($"{method}: {e}");
            (code, json) = (500, new Refusal(500, $"Internal Server Error: {e}").Json());
        }
        if (fault is Fault.Slow slow) await Task.Delay(slow.By, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (fault is Fault.DropAfter) context.Abort();
        else await Write(context, code, fault is Fault.WrongJson ? "{\"ok\":tru" : json.ToJsonString(), "application/json");
    }

    async Task<JsonNode?> Do(HttpContext context, string method)
    {
        var call = await ApiCall.Read(context.Request, method);
        if (method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase)) return await _updates.Get(call, context.RequestAborted);
        if (!MethodTable.All.TryGetValue(method, out var answer)) throw Refusal.NoMethod();
        Calls.Enqueue(call);
        lock (World.Gate) return answer(World, call);
    }

    async Task Download(HttpContext context, string token, string path)
    {
        var fault = Faults.Take("download");
        StoredFile? file;
        lock (World.Gate) file = World.Files.Values.FirstOrDefault(file => file.Path == path);
        if (fault is Fault.DropBefore) context.Abort();
        else if (fault is Fault.BadGateway) await Write(context, 502, "", "text/html");
        else if (token != $"bot{Token}" || file is null) await Write(context, 404, new Refusal(404, "Not Found").Json().ToJsonString(), "application/json");
        else
        {
            var content = file.Content();
            context.Response.ContentLength = content.Length;
            var half = fault is Fault.DropAfter ? content.Length / 2 : content.Length;
            await context.Response.Body.WriteAsync(content.AsMemory(0, half), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            if (half < content.Length) context.Abort();
        }
    }

    static Task Write(HttpContext context, int code, string body, string type)
    {
        (context.Response.StatusCode, context.Response.ContentType) = (code, type);
        return context.Response.WriteAsync(body, context.RequestAborted);
    }
}
