// The buttons under a message, refused as the real server refuses them (tdlib/td, ReplyMarkup.cpp and LinkManager.cpp).
using System.Text;
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

internal static class Keyboard
{
    const int MostData = 64;
    const int MostCopied = 256;

    /// <summary>The inline keyboard of a request, checked; null when it has none.</summary>
    public static JsonObject? Read(ApiCall call)
    {
        if (call.Json("reply_markup") is not JsonObject markup) return null;
        if (markup["inline_keyboard"] is not JsonArray rows) throw Refusal.Bad("can't parse reply keyboard markup JSON object");
        foreach (var button in rows.SelectMany(row => row!.AsArray())) Check(button!.AsObject());
        return rows.All(row => row!.AsArray().Count == 0) ? null : markup;
    }

    static void Check(JsonObject button)
    {
        if (string.IsNullOrEmpty((string?)button["text"])) throw Refusal.Bad("can't parse inline keyboard button: Field \"text\" must be of type String");
        if ((string?)button["callback_data"] is { } data)
        {
            if (Encoding.UTF8.GetByteCount(data) is < 1 or > MostData) throw Refusal.Bad("BUTTON_DATA_INVALID");
        }
        else if (button["copy_text"] is { } copy)
        {
            if (((string)copy["text"]!).EnumerateRunes().Count() is < 1 or > MostCopied) throw Refusal.Bad("BUTTON_COPY_TEXT_INVALID");
        }
        else if ((string?)button["url"] is { } url)
        {
            if (Link.Fault(url) is { } fault) throw Refusal.Bad($"inline keyboard button URL '{url}' is invalid: {fault}");
        }
        else if (button["switch_inline_query"] is null && button["switch_inline_query_current_chat"] is null)
        {
            throw Refusal.Bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
    }
}

/// <summary>Addresses that Telegram lets people open.</summary>
internal static class Link
{
    /// <summary>Why a link is refused; null when it is not.</summary>
    public static string? Fault(string url)
    {
        if (!url.Contains("://", StringComparison.Ordinal)) url = $"http://{url}";
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return "Wrong HTTP URL";
        if (uri.Scheme is "tg" or "ton" or "tonsite") return null;
        if (uri.Scheme is not ("http" or "https")) return "Unsupported URL protocol";
        return uri.HostNameType == UriHostNameType.Dns && !uri.Host.Contains('.', StringComparison.Ordinal) ? "Wrong HTTP URL" : null;
    }

    public static bool IsValid(string url) => Fault(url) is null;
}
