// Answers to pressed buttons and to inline queries.
using System.Text;
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi.Methods;

internal static class Answers
{
    const int MostAnswer = 200;
    const int MostResults = 50;
    // Measured by others on the real server: after about a quarter of a minute a press cannot be answered.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static JsonNode CallbackQuery(World world, ApiCall call)
    {
        if (call.Text("text") is { } text && Words.Length(text) > MostAnswer) throw Refusal.Bad("MESSAGE_TOO_LONG");
        if (!world.Callbacks.TryGetValue(call.Text("callback_query_id") ?? "", out var callback) || callback.Answered || DateTimeOffset.UtcNow - callback.At > Patience) throw TooOld();
        (callback.Answered, callback.Answer) = (true, call.Text("text"));
        return true;
    }

    public static JsonNode InlineQuery(World world, ApiCall call)
    {
        var query = call.Text("inline_query_id") ?? "";
        if (!world.InlineQueries.TryGetValue(query, out var answered) || answered is not null) throw TooOld();
        if (call.Json("results") is not JsonArray results) throw Refusal.Bad("can't parse inline query results JSON object");
        if (results.Count > MostResults) throw Refusal.Bad("RESULTS_TOO_MUCH");
        if (Encoding.UTF8.GetByteCount(call.Text("next_offset") ?? "") > 64) throw Refusal.Bad("NEXT_OFFSET_INVALID");
        var ids = results.Select(result => (string?)result!["id"] ?? "").ToList();
        if (ids.Any(id => Encoding.UTF8.GetByteCount(id) is < 1 or > 64)) throw Refusal.Bad("RESULT_ID_INVALID");
        if (ids.Distinct().Count() < ids.Count) throw Refusal.Bad("RESULT_ID_DUPLICATE");
        foreach (var words in results.Select(result => result!["input_message_content"]).OfType<JsonObject>())
        {
            var text = (string?)words["parse_mode"] == "HTML" ? HtmlText.Parse((string)words["message_text"]!) : HtmlText.Plain((string)words["message_text"]!);
            if (Words.Length(text.Text) is < 1 or > 4096) throw Refusal.Bad("MESSAGE_TOO_LONG");
        }
        world.InlineQueries[query] = new JsonObject { ["results"] = results, ["is_personal"] = call.Flag("is_personal"), ["cache_time"] = call.Number("cache_time") ?? 300 };
        return true;
    }

    static Refusal TooOld() => Refusal.Bad("query is too old and response timeout expired or query ID is invalid");
}
