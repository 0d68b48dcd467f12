// Links to a case's page: whoever holds one may read it for some hours, and nobody can make one without the store's secret.
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MailBlockBot.WebChat;

/// <summary>What a link is worth.</summary>
internal enum LinkState
{
    Good,
    /// <summary>Ours, but its time is over.</summary>
    Over,
    /// <summary>Not ours, or not all of it.</summary>
    Forged,
}

/// <summary>Makes and checks them. A link holds the case's number, when it ends (seconds of Unix, UTC) and an HMAC-SHA256 of both, and nothing else.</summary>
internal sealed class CaseLinks(IStore store, WebSettings settings, TimeProvider clock)
{
    const int SecretBytes = 32;
    byte[]? _secret;

    /// <summary>A link that works from now on for as long as the settings say; null where cases have no page.</summary>
    public async Task<Uri?> To(long number)
    {
        if (settings.CasePages is not { } pages) return null;
        var until = (clock.GetUtcNow() + settings.CaseLink).ToUnixTimeSeconds();
        var sign = await Sign(number, until);
        return new Uri(pages, string.Create(CultureInfo.InvariantCulture, $"/case?n={number}&until={until}&sign={sign}"));
    }

    public async Task<LinkState> Check(long number, DateTimeOffset until, string sign)
    {
        var right = await Sign(number, until.ToUnixTimeSeconds());
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sign), Encoding.UTF8.GetBytes(right))) return LinkState.Forged;
        return clock.GetUtcNow() < until ? LinkState.Good : LinkState.Over;
    }

    async Task<string> Sign(long number, long until)
    {
        _secret ??= await store.Pages.Secret("case-link", RandomNumberGenerator.GetBytes(SecretBytes));
        return Base64Url.EncodeToString(HMACSHA256.HashData(_secret, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"case {number} until {until}"))));
    }
}
