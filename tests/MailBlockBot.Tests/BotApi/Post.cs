// A message as the platform keeps it, whoever wrote it.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

internal sealed class Post
{
    public required long Id { get; init; }

    public required Room Room { get; init; }

    public required JsonObject From { get; init; }

    public DateTimeOffset At { get; } = DateTimeOffset.UtcNow;

    public long? Thread { get; init; }

    public Post? ReplyTo { get; init; }

    /// <summary>The text, or the caption of what is no text.</summary>
    public required HtmlText Content { get; set; }

    public string Text => Content.Text;

    public JsonObject? Keyboard { get; set; }

    /// <summary>What the message holds beside words, under the name it has in JSON: <c>document</c>, <c>photo</c>, <c>voice</c>, ...</summary>
    public (string Kind, JsonNode Json)? Media { get; init; }

    /// <summary>The file that the bot sent.</summary>
    public Upload? File { get; init; }

    /// <summary>Other fields: where it was forwarded from, which album it belongs to.</summary>
    public JsonObject Extra { get; init; } = [];

    public bool Deleted { get; set; }

    public bool IsBots => (bool)From["is_bot"]!;

    public IEnumerable<JsonObject> Buttons => Keyboard?["inline_keyboard"]!.AsArray().SelectMany(row => row!.AsArray()).Select(button => button!.AsObject()) ?? [];

    public JsonObject Json(bool withReply = true)
    {
        var json = new JsonObject
        {
            ["message_id"] = Id,
            ["from"] = From.DeepClone(),
            ["chat"] = Room.Json(),
            ["date"] = At.ToUnixTimeSeconds(),
        };
        if (Media is { } media) json[media.Kind] = media.Json.DeepClone();
        if (Text.Length > 0 || (Media is null && Extra.Count == 0)) json[Media is null ? "text" : "caption"] = Text;
        if (Content.Entities.Count > 0) json[Media is null ? "entities" : "caption_entities"] = new JsonArray([.. Content.Entities.Select(entity => (JsonNode)entity.Json())]);
        if (Keyboard is not null) json["reply_markup"] = Keyboard.DeepClone();
        if (Thread is not null) (json["message_thread_id"], json["is_topic_message"]) = (Thread, true);
        if (withReply && ReplyTo is not null) json["reply_to_message"] = ReplyTo.Json(withReply: false);
        foreach (var (name, value) in Extra) json[name] = value?.DeepClone();
        return json;
    }
}

/// <summary>A message as somebody saw it appear or change.</summary>
internal sealed record Sight(Post Post, string Text, DateTimeOffset At, bool Edited);
