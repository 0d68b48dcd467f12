// All that the platform knows: who there is, which chats, which files, which presses wait for an answer.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

internal sealed class World(UpdateQueue updates)
{
    long _post = 100;
    long _user = 5_000;

    /// <summary>Held by whoever reads or changes anything here.</summary>
    public Lock Gate { get; } = new();

    public UpdateQueue Updates => updates;

    public JsonObject Bot { get; } = new()
    {
        ["id"] = 1_234_567L,
        ["is_bot"] = true,
        ["first_name"] = "MailBlockBot",
        ["username"] = "mailblock_bot",
        ["can_join_groups"] = true,
        ["can_read_all_group_messages"] = false,
        ["supports_inline_queries"] = true,
    };

    public Dictionary<long, Room> Rooms { get; } = [];

    /// <summary>What people sent, by <c>file_id</c>.</summary>
    public Dictionary<string, StoredFile> Files { get; } = [];

    public Dictionary<string, Callback> Callbacks { get; } = [];

    /// <summary>Answers to inline queries, by the query's id.</summary>
    public Dictionary<string, JsonObject?> InlineQueries { get; } = [];

    /// <summary>Commands, names and descriptions as they were set: the method with its scope and language, and the value.</summary>
    public Dictionary<string, string> Profile { get; } = [];

    public long NextUser() => ++_user;

    /// <summary>Private chats and plain groups share one row of numbers; each supergroup has its own: https://core.telegram.org/api/updates#message-related-event-sequences.</summary>
    public long NextPost(Room room) => room.Type == "supergroup" ? room.Posts.Count + 1 : ++_post;

    public Room Open(long id, string type, string title, bool forum = false)
    {
        var room = new Room(this, id, type, title) { Topics = forum ? [] : null };
        if (!room.IsPrivate) room.Members[(long)Bot["id"]!] = (Bot, "member");
        return Rooms[id] = room;
    }

    /// <summary>The chat a request names, if the bot may write there.</summary>
    public Room Reach(ApiCall call)
    {
        if (call.Number("chat_id") is not { } id || !Rooms.TryGetValue(id, out var room)) throw Refusal.Bad("chat not found");
        if (room.MovedTo is { } moved) throw Refusal.Moved(moved.Id);
        if (room.Shut is { } why) throw Refusal.Forbidden(why);
        return room;
    }

    public string Keep(string name, long size, Func<byte[]> content)
    {
        var id = $"file-{Files.Count + 1}-{Guid.NewGuid():N}";
        Files[id] = new StoredFile(id, $"documents/file_{Files.Count + 1}", name, size, content);
        return id;
    }
}

/// <summary>A file somebody sent.</summary>
internal sealed record StoredFile(string Id, string Path, string Name, long Size, Func<byte[]> Content);

/// <summary>A pressed button that waits for an answer.</summary>
internal sealed class Callback(string id)
{
    public string Id => id;

    public required DateTimeOffset At { get; init; }

    public bool Answered { get; set; }

    public string? Answer { get; set; }
}
