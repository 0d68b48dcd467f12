// Messages and files that the bot sends.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi.Methods;

internal static class Sending
{
    const int MostUpload = 50 << 20;

    public static JsonNode Message(World world, ApiCall call)
    {
        var room = world.Reach(call);
        return Add(world, call, room, Words.Text(call), null, null);
    }

    public static JsonNode File(World world, ApiCall call, string kind)
    {
        var room = world.Reach(call);
        var caption = Words.Caption(call);
        var file = call.File(kind) ?? throw Refusal.Bad($"there is no {kind} in the request");
        if (file.Content.Length == 0) throw Refusal.Bad("file must be non-empty");
        if (file.Content.Length > MostUpload) throw new Refusal(413, "Request Entity Too Large");
        var id = world.Keep(file.Name, file.Content.Length, () => file.Content);
        var json = new JsonObject { ["file_id"] = id, ["file_unique_id"] = $"u{id}", ["file_size"] = file.Content.Length };
        if (kind == "document") json["file_name"] = file.Name;
        else (json["width"], json["height"]) = (640, 480);
        return Add(world, call, room, caption, (kind, kind == "photo" ? new JsonArray(json) : json), file);
    }

    public static JsonNode Copy(World world, ApiCall call)
    {
        var room = world.Reach(call);
        if (call.Number("from_chat_id") is not { } from || !world.Rooms.TryGetValue(from, out var source)) throw Refusal.Bad("chat not found");
        var post = source.Find(call.Number("message_id")) ?? throw Refusal.Bad("message to copy not found");
        return new JsonObject { ["message_id"] = (long)Add(world, call, room, post.Content, post.Media, post.File)["message_id"]! };
    }

    public static JsonNode Action(World world, ApiCall call)
    {
        world.Reach(call);
        return call.Text("action") is "typing" or "upload_document" or "upload_photo" ? true : throw Refusal.Bad("wrong parameter action in request");
    }

    static JsonObject Add(World world, ApiCall call, Room room, HtmlText content, (string, JsonNode)? media, Upload? file)
    {
        var thread = call.Number("message_thread_id");
        if (thread is { } topic && room.Topics?.ContainsKey(topic) != true) throw Refusal.Bad("message thread not found");
        Post? replyTo = null;
        if (call.Json("reply_parameters") is JsonObject reply)
        {
            replyTo = room.Find((long?)reply["message_id"]);
            if (replyTo is null && (bool?)reply["allow_sending_without_reply"] != true) throw Refusal.Bad("message to be replied not found");
        }
        return room.Add(new Post
        {
            Id = world.NextPost(room),
            Room = room,
            From = world.Bot,
            Content = content,
            Keyboard = Keyboard.Read(call),
            Media = media,
            File = file,
            Thread = thread,
            ReplyTo = replyTo,
        }).Json();
    }
}
