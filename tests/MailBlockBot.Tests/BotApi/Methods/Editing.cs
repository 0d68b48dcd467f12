// Changes to messages that stand in a chat.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi.Methods;

internal static class Editing
{
    static readonly TimeSpan Deletable = TimeSpan.FromHours(48);

    public static JsonNode Text(World world, ApiCall call)
    {
        var post = Own(world, call);
        if (post.Media is not null) throw Refusal.Bad("there is no text in the message to edit");
        return Change(post, Words.Text(call), Keyboard.Read(call));
    }

    public static JsonNode ReplyMarkup(World world, ApiCall call)
    {
        var post = Own(world, call);
        return Change(post, post.Content, Keyboard.Read(call));
    }

    public static JsonNode Delete(World world, ApiCall call)
    {
        var post = world.Reach(call).Find(call.Number("message_id")) ?? throw Refusal.Bad("message to delete not found");
        if (DateTimeOffset.UtcNow - post.At > Deletable) throw Refusal.Bad("message can't be deleted for everyone");
        return post.Deleted = true;
    }

    public static JsonNode Pin(World world, ApiCall call)
    {
        var room = world.Reach(call);
        room.Pinned.Add((room.Find(call.Number("message_id")) ?? throw Refusal.Bad("message to pin not found")).Id);
        return true;
    }

    static Post Own(World world, ApiCall call)
    {
        var post = world.Reach(call).Find(call.Number("message_id")) ?? throw Refusal.Bad("message to edit not found");
        return post.IsBots ? post : throw Refusal.Bad("message can't be edited");
    }

    static JsonObject Change(Post post, HtmlText content, JsonObject? keyboard)
    {
        if (post.Text == content.Text && post.Content.Entities.SequenceEqual(content.Entities) && JsonNode.DeepEquals(post.Keyboard, keyboard))
            throw Refusal.Bad("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        (post.Content, post.Keyboard) = (content, keyboard);
        post.Room.Sights.Add(new Sight(post, post.Text, DateTimeOffset.UtcNow, true));
        return post.Json();
    }
}
