// What Telegram proves itself with: as the settings say, or made once and kept in the store, where every replica finds the same.
using System.Security.Cryptography;
using System.Text;

namespace MailBlockBot.TelegramChat;

internal sealed class WebhookSecret(WebhookSettings settings, IStore store)
{
    const string Name = "telegram webhook";
    const int Bytes = 32;
    volatile string? _secret = settings.Secret;

    public async Task<string> Get() => _secret ??= Convert.ToHexStringLower(await store.Pages.Secret(Name, RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Whether it is the secret, in a time that tells nothing of where the two differ.</summary>
    public async Task<bool> Is(string? given)
    {
        var secret = await Get();
        return given is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
    }
}
