// Whose chat it is: an unguessable cookie, of which the store sees nothing but a hash.
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MailBlockBot.Core.Conversations;
using Microsoft.AspNetCore.Http;

namespace MailBlockBot.WebChat;

internal sealed class Visitors(WebSettings settings, LimitSettings limits)
{
    /// <summary>What a chat's key, and a file's id, begin with.</summary>
    public const string Door = "web";

    const string Plain = "chat", Guarded = "__Host-chat";
    const int SecretBytes = 32;
    static readonly int SecretLetters = Base64Url.GetEncodedLength(SecretBytes);

    /// <summary>The key of the visitor's chat; null when they brought no cookie of ours.</summary>
    public string? Chat(HttpContext context) =>
        context.Request.Cookies[Name(context)] is { } secret && secret.Length == SecretLetters && Base64Url.IsValid(secret) ? Key(secret) : null;

    /// <summary>Gives a new visitor a cookie, and a known one more time.</summary>
    public void Welcome(HttpContext context)
    {
        var secret = Chat(context) is null ? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)) : context.Request.Cookies[Name(context)]!;
        context.Response.Cookies.Append(Name(context), secret, Options(context));
    }

    /// <summary>A cookie in the same frame and for the same time, which scripts do not see.</summary>
    public CookieOptions Options(HttpContext context)
    {
        // In a frame of another site only a partitioned cookie comes back; it must be Secure.
        var (secure, framed) = (IsSecure(context), settings.EmbedOrigins.Count > 0 && IsSecure(context));
        var options = new CookieOptions
        {
            Path = "/",
            HttpOnly = true,
            Secure = secure,
            SameSite = framed ? SameSiteMode.None : SameSiteMode.Lax,
            MaxAge = TimeSpan.FromDays(limits.CaseDays),
            IsEssential = true,
        };
        if (framed) options.Extensions.Add("Partitioned");
        return options;
    }

    /// <summary>The visitor as the desk sees them: by a name that tells two apart and says nothing else. Telegram's persons have numbers above zero.</summary>
    public static Person Person(string chat)
    {
        var hash = Base64Url.DecodeFromChars(chat.AsSpan(Door.Length + 1));
        return new Person(-1 - (BinaryPrimitives.ReadInt64LittleEndian(hash) & (long.MaxValue >> 1)), $"web-{Convert.ToHexStringLower(hash.AsSpan(0, 3))}");
    }

    static string Key(string secret) => $"{Door}:{Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(secret)))}";

    string Name(HttpContext context) => IsSecure(context) ? Guarded : Plain;

    bool IsSecure(HttpContext context) =>
        context.Request.IsHttps || (settings.PublicUrl is { Scheme: "https" } url && url.Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
