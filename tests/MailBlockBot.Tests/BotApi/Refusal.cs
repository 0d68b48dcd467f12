// What the Bot API says when it does not do what it was asked: the texts of the real one (tdlib/telegram-bot-api, Client.cpp), since clients read them.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

internal sealed class Refusal(int code, string description, JsonObject? parameters = null) : Exception(description)
{
    public int Code => code;

    public JsonObject Json()
    {
        var json = new JsonObject { ["ok"] = false, ["error_code"] = code, ["description"] = Message };
        if (parameters is not null) json["parameters"] = parameters.DeepClone();
        return json;
    }

    public static Refusal Bad(string why) => new(400, $"Bad Request: {why}");

    public static Refusal Forbidden(string why) => new(403, $"Forbidden: {why}");

    public static Refusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", new JsonObject { ["retry_after"] = seconds });

    public static Refusal Moved(long to) => new(400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = to });

    public static Refusal Unauthorized() => new(401, "Unauthorized");

    public static Refusal NoMethod() => new(404, "Not Found: method not found");

    public static Refusal HookIsSet() => new(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");

    public static Refusal HookWasSet() => new(409, "Conflict: terminated by setWebhook request");

    public static Refusal SecondPoller() => new(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
}
