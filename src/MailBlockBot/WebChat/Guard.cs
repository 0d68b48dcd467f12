// What every answer forbids the browser, and which posts are refused: those of other sites.
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MailBlockBot.WebChat;

internal sealed class Guard(WebSettings settings)
{
    const string Nobody = "'none'";

    /// <summary>What a page of ours may load, and that it stands in nobody's frame.</summary>
    public static string FramelessPolicy { get; } = Policy(Nobody);

    readonly string _policy = Policy(settings.EmbedOrigins.Count == 0 ? Nobody : string.Join(' ', settings.EmbedOrigins));

    public async Task Stand(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), clipboard-write=(self)";
        headers.CacheControl = "no-store";
        if (settings.EmbedOrigins.Count == 0) headers.XFrameOptions = "DENY";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        if (HttpMethods.IsPost(context.Request.Method) && !IsOurs(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException broken) when (!context.Response.HasStarted)
        {
            // A body that is no body, or too long a one: the sender's fault, and nothing for the operator's log.
            context.Response.StatusCode = broken.StatusCode;
        }
    }

    static string Policy(string framedBy) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {framedBy}";

    // Browsers send Origin with every POST; whoever sends none is no browser with our page.
    bool IsOurs(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site && site != "same-origin") return false;
        var origin = request.Headers[HeaderNames.Origin].ToString();
        return origin == $"{request.Scheme}://{request.Host.Value}" || (settings.PublicUrl is { } url && origin == url.GetLeftPart(UriPartial.Authority));
    }
}
