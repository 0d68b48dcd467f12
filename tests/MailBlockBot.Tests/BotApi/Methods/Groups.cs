// Members, administrators and topics of groups.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi.Methods;

internal static class Groups
{
    const int MostTopic = 128;

    public static JsonNode GetChat(World world, ApiCall call)
    {
        var chat = world.Reach(call).Json();
        (chat["accent_color_id"], chat["max_reaction_count"]) = (0, 11);
        return chat;
    }

    public static JsonNode GetMember(World world, ApiCall call)
    {
        var room = world.Reach(call);
        return call.Number("user_id") is { } user && room.Members.TryGetValue(user, out var member) ? Member(member) : throw Refusal.Bad("PARTICIPANT_ID_INVALID");
    }

    public static JsonNode GetAdministrators(World world, ApiCall call)
    {
        var room = world.Reach(call);
        if (room.IsPrivate) throw Refusal.Bad("there are no administrators in the private chat");
        return new JsonArray([.. room.Members.Values.Where(member => member.Status is "creator" or "administrator").Select(Member)]);
    }

    public static JsonNode CreateTopic(World world, ApiCall call)
    {
        var room = world.Reach(call);
        if (room.Topics is null) throw Refusal.Bad("the chat is not a forum");
        if (room.Members[(long)world.Bot["id"]!].Status != "administrator") throw Refusal.Bad("not enough rights to create a topic");
        var name = call.Text("name") ?? "";
        if (Words.Length(name) is < 1 or > MostTopic) throw Refusal.Bad("TOPIC_TITLE_EMPTY");
        var thread = world.NextPost(room);
        room.Topics[thread] = name;
        room.Add(new Post
        {
            Id = thread,
            Room = room,
            From = world.Bot,
            Content = HtmlText.Plain(""),
            Extra = new JsonObject { ["forum_topic_created"] = new JsonObject { ["name"] = name, ["icon_color"] = 7322096 } },
        });
        return new JsonObject { ["message_thread_id"] = thread, ["name"] = name, ["icon_color"] = 7322096 };
    }

    public static JsonObject Member((JsonObject User, string Status) member)
    {
        var json = new JsonObject { ["user"] = member.User.DeepClone(), ["status"] = member.Status };
        if (member.Status is "creator" or "administrator") json["is_anonymous"] = false;
        if (member.Status == "kicked") json["until_date"] = 0;
        if (member.Status == "administrator")
        {
            foreach (var right in Rights) json[right] = true;
        }
        return json;
    }

    static readonly string[] Rights =
    [
        "can_be_edited", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
        "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories", "can_pin_messages", "can_manage_topics",
    ];
}
