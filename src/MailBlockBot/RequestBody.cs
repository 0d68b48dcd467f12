// How much of a request is read, whoever it is from: the page's visitors and the webhook.
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MailBlockBot;

internal static class RequestBody
{
    /// <summary>A body of more than so many bytes is refused (413); of no effect once it is being read.</summary>
    public static void Bound(HttpContext context, long most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = most;
    }
}
