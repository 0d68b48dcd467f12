// What a browser can ask for.
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MailBlockBot.Core.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;

namespace MailBlockBot.WebChat;

internal sealed class Endpoints(IStore store, Visitors visitors, Posts posts, Files files, CasePage cases, Bell bell, ClientLimits limits, IHostApplicationLifetime life)
{
    const int LongestId = 64, ShortestId = 8, LongestButton = 64, MostCaption = 1_000, RetrySeconds = 5;
    // Proxies cut what is silent for a minute.
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);
    readonly IPageStore _pages = store.Pages;
    readonly Dictionary<Language, byte[]> _chat = Enum.GetValues<Language>().ToDictionary(language => language, language => PageFiles.Fill("index.html", language, ("most", $"{files.Bounds.In}")));

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", Page);
        foreach (var (name, type) in PageFiles.Static)
        {
            var bytes = PageFiles.Read(name);
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}\"");
            app.MapGet($"/{name}", (HttpContext context) => Static(context, bytes, $"{type}; charset=utf-8", tag));
        }
        app.MapGet("/robots.txt", () => Results.Text("User-agent: *\nDisallow: /api/\nDisallow: /case\n"));
        app.MapGet("/case", cases.Show);
        app.MapGet("/api/letters", Letters);
        app.MapGet("/api/events", Events);
        app.MapGet("/api/letters/{letter:long}/file", Download);
        app.MapPost("/api/say", (Delegate)Say);
        app.MapPost("/api/press", (Delegate)Press);
        app.MapPost("/api/files", Upload);
        app.MapPost("/api/language/{code}", ChooseLanguage);
    }

    IResult Page(HttpContext context)
    {
        visitors.Welcome(context);
        return Results.Bytes(_chat[PageFiles.LanguageOf(context)], "text/html; charset=utf-8");
    }

    static IResult Static(HttpContext context, byte[] bytes, string type, EntityTagHeaderValue tag)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, type, entityTag: tag);
    }

    async Task<IResult> Letters(HttpContext context, long after = 0) => visitors.Chat(context) is { } chat
        ? Results.Json(await _pages.After(chat, after), LetterJson.Default.PageNews)
        : Results.Json(new PageNews([], 0, long.MaxValue), LetterJson.Default.PageNews);

    IResult Events(HttpContext context, long after = 0)
    {
        if (visitors.Chat(context) is not { } chat) return Results.Unauthorized();
        var lease = limits.OpenPage(context);
        context.Response.RegisterForDispose(lease);
        if (!lease.IsAcquired) return Later(context);
        if (long.TryParse(context.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var last)) after = last;
        context.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(News(chat, after, context.RequestAborted));
    }

    async IAsyncEnumerable<SseItem<string>> News(string chat, long after, [EnumeratorCancellation] CancellationToken gone)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(gone, life.ApplicationStopping);
        using var listener = bell.Listen(chat);
        var oldest = -1L;
        while (!end.IsCancellationRequested)
        {
            var news = await _pages.After(chat, after);
            if (news.Letters.Count > 0 || news.Oldest != oldest)
                yield return new SseItem<string>(JsonSerializer.Serialize(news, LetterJson.Default.PageNews), "letters") { EventId = news.Version.ToString(CultureInfo.InvariantCulture) };
            (after, oldest) = (news.Version, news.Oldest);
            if (listener.TakeBusy()) yield return new SseItem<string>("", "busy");
            if (!await listener.Wait(Silence, end.Token) && !end.IsCancellationRequested) yield return new SseItem<string>("", "still");
        }
    }

    async Task<IResult> Say(HttpContext context)
    {
        if (Refusal(context, out var chat) is { } refusal) return refusal;
        if (await Body(context, LetterJson.Default.SayRequest, Posts.MostText * 6 + 1_000) is not { } said || !IsId(said.Id) || string.IsNullOrWhiteSpace(said.Text)) return Results.BadRequest();
        if (said.Text.Length > Posts.MostText) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        return Results.Json(await posts.Say(chat, said, Client(context)), LetterJson.Default.Kept);
    }

    async Task<IResult> Press(HttpContext context)
    {
        if (Refusal(context, out var chat) is { } refusal) return refusal;
        if (await Body(context, LetterJson.Default.PressRequest, 4_000) is not { } pressed || !IsId(pressed.Id) || pressed.Button is not { } button || Encoding.UTF8.GetByteCount(button) is 0 or > LongestButton)
            return Results.BadRequest();
        return Results.Json(await posts.Press(chat, pressed, Client(context)), LetterJson.Default.Kept);
    }

    async Task<IResult> Upload(HttpContext context, string id, string name, long size, string? caption = null)
    {
        if (Refusal(context, out var chat) is { } refusal) return refusal;
        if (!IsId(id) || size < 0 || caption?.Length > MostCaption) return Results.BadRequest();
        if (size <= files.Bounds.In && !limits.MayUpload(context, size)) return Later(context);
        RequestBody.Bound(context, Math.Min(size, files.Bounds.In));
        var request = new UploadRequest(id, name, size, string.IsNullOrWhiteSpace(caption) ? null : caption);
        return await posts.Upload(chat, request, context.Request.Body, Client(context), context.RequestAborted) is { } kept
            ? Results.Json(kept, LetterJson.Default.Kept)
            : Results.BadRequest();
    }

    async Task<IResult> ChooseLanguage(HttpContext context, string code)
    {
        if (!limits.MayPost(context)) return Later(context);
        if (LanguageCodes.Read(code) is not { } language) return Results.BadRequest();
        context.Response.Cookies.Append(PageFiles.LanguageCookie, language.Code(), visitors.Options(context));
        // On an empty page nothing needs to be said about it, and whoever reads a case has none.
        if (visitors.Chat(context) is { } chat && (await _pages.After(chat, 0)).Letters.Count > 0) await posts.Press(chat, new PressRequest(Files.NewId(), $"l:{language.Code()}"), language.Code());
        return Results.NoContent();
    }

    async Task<IResult> Download(HttpContext context, long letter)
    {
        if (visitors.Chat(context) is not { } chat || await _pages.Read(chat, letter) is not LetterContent.Sent { File: var file } || await files.Open(chat, file.Id) is not { } content)
            return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(content, file.Type, file.Name);
    }

    // Whoever has no cookie has not seen the page.
    IResult? Refusal(HttpContext context, out string chat)
    {
        chat = visitors.Chat(context) ?? "";
        if (chat.Length == 0) return Results.Unauthorized();
        return limits.MayPost(context) ? null : Later(context);
    }

    static StatusCodeHttpResult Later(HttpContext context)
    {
        context.Response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    static async Task<T?> Body<T>(HttpContext context, JsonTypeInfo<T> type, long most) where T : class
    {
        RequestBody.Bound(context, most);
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static bool IsId(string? id) => id is { Length: >= ShortestId and <= LongestId } && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    static string Client(HttpContext context) => PageFiles.LanguageOf(context).Code();
}
