// The settings of the webhook, each checked at start: what Telegram would refuse is told before it is asked.
namespace MailBlockBot.TelegramChat;

/// <param name="Url">Where Telegram brings updates to; its path is also where they are taken.</param>
/// <param name="Secret">What Telegram proves itself with; null for one of our own making, kept in the store.</param>
internal sealed record WebhookSettings(Uri Url, string? Secret);

internal static class WebhookSettingReader
{
    const string Mode = "Telegram:Mode", Address = "Telegram:WebhookUrl", Key = "Telegram:WebhookSecret";
    const int ShortestSecret = 16, LongestSecret = 256;
    // https://core.telegram.org/bots/api#setwebhook
    static readonly int[] Ports = [443, 80, 88, 8443];
    // What the page is asked for there is answered with headers that a webhook does without (WebServer).
    static readonly string[] PagePaths = ["/api", "/case"];

    /// <returns>Null where updates are asked for.</returns>
    public static WebhookSettings? Read(SettingReader reader, bool ownServer)
    {
        var mode = reader.Text(Mode) ?? "Polling";
        var webhook = mode.Equals("Webhook", StringComparison.OrdinalIgnoreCase);
        if (!webhook && !mode.Equals("Polling", StringComparison.OrdinalIgnoreCase)) reader.Wrong(Mode, mode, "Polling or Webhook");
        var secret = reader.Text(Key);
        if (secret is not null && !(secret.Length is >= ShortestSecret and <= LongestSecret && secret.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')))
            reader.Wrong($"{Key} should be {ShortestSecret} to {LongestSecret} letters, digits, _ and -; without it the bot makes one of its own");
        var url = ReadUrl(reader, ownServer);
        if (webhook && reader.Text(Address) is null) reader.Wrong($"{Address} is not set: Telegram:Mode Webhook needs the address that Telegram brings updates to, such as https://mail-help.hoster.example/telegram");
        return webhook && url is not null ? new WebhookSettings(url, secret) : null;
    }

    // A Bot API server of one's own (--local) takes http and any port: https://core.telegram.org/bots/api#using-a-local-bot-api-server
    static Uri? ReadUrl(SettingReader reader, bool ownServer)
    {
        if (reader.Text(Address) is not { } text) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.Query.Length + url.Fragment.Length + url.UserInfo.Length > 0 || !IsOwn(url.AbsolutePath))
            reader.Wrong(Address, text, "an address with a path of its own (letters, digits, - and _), such as https://mail-help.hoster.example/telegram");
        else if (!ownServer && (url.Scheme != Uri.UriSchemeHttps || !Ports.Contains(url.Port))) reader.Wrong(Address, text, $"an address with https and one of the ports {string.Join(", ", Ports)}, which are all that Telegram takes");
        else return url;
        return null;
    }

    static bool IsOwn(string path) =>
        path.Length > 1 && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_')
        && !PagePaths.Any(taken => $"{path}/".StartsWith($"{taken}/", StringComparison.OrdinalIgnoreCase));
}
