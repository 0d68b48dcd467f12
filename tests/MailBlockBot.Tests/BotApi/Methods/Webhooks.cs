// Setting, looking at and taking off the webhook, with what the real server refuses: https://core.telegram.org/bots/api#setwebhook
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi.Methods;

internal static class Webhooks
{
    public static JsonNode? Set(World world, ApiCall call)
    {
        var url = call.Text("url") ?? "";
        if (url.Length == 0) return Delete(world, call);
        // As a server in --local mode: http and any port are taken.
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) throw Refusal.Bad("bad webhook: Failed to resolve host: Name or service not known");
        var secret = call.Text("secret_token");
        if (secret?.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-') == false) throw Refusal.Bad("secret token contains unallowed characters");
        if (secret?.Length > 256) throw Refusal.Bad("secret token is too long");
        var connections = (int)Math.Clamp(call.Number("max_connections") ?? 40, 1, 100);
        world.Updates.Bring(new Hook(world.Updates, address, secret, connections), call.Json("allowed_updates"), call.Flag("drop_pending_updates"));
        return true;
    }

    public static JsonNode? Delete(World world, ApiCall call)
    {
        world.Updates.Bring(null, null, call.Flag("drop_pending_updates"));
        return true;
    }

    public static JsonNode? Info(World world, ApiCall call)
    {
        var hook = world.Updates.Hook;
        var info = new JsonObject { ["url"] = hook?.Url.AbsoluteUri ?? "", ["has_custom_certificate"] = false, ["pending_update_count"] = world.Updates.Count };
        if (hook is null) return info;
        (info["max_connections"], info["allowed_updates"]) = (hook.Connections, world.Updates.Kinds());
        if (hook.Error is { } error) (info["last_error_date"], info["last_error_message"]) = (error.At.ToUnixTimeSeconds(), error.Why);
        return info;
    }
}
