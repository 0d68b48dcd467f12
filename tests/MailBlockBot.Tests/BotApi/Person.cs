// A person in their own private chat with the bot.
using System.Text.Json.Nodes;
using MailBlockBot.Tests.BotApi.Methods;

namespace MailBlockBot.Tests.BotApi;

internal sealed class Person(World world, Room room, JsonObject user) : Voice(world, room, user)
{
    public long Id => Room.Id;

    /// <summary>The same person in a group.</summary>
    public Voice In(Group group, long? topic = null)
    {
        lock (World.Gate) group.Room.Members.TryAdd(Id, (User, "member"));
        return new Voice(World, group.Room, User, topic);
    }

    /// <summary>Blocks the bot: it is told, and can write no more.</summary>
    public void Blocks() => Change("bot was blocked by the user", "kicked");

    public void Unblocks() => Change(null, "member");

    /// <summary>Asks the bot from any chat: <c>@bot query</c>. The answer is found under the id.</summary>
    public string Asks(string query)
    {
        lock (World.Gate)
        {
            var id = $"inline-{World.InlineQueries.Count + 1}";
            World.InlineQueries[id] = null;
            World.Updates.Add("inline_query", new JsonObject { ["id"] = id, ["from"] = User.DeepClone(), ["query"] = query, ["offset"] = "", ["chat_type"] = "sender" });
            return id;
        }
    }

    /// <summary>Asks, and waits for the answers.</summary>
    public async Task<IReadOnlyList<JsonObject>> Finds(string query)
    {
        var id = Asks(query);
        await Until(() => World.InlineQueries[id] is not null, $"no answer to {query}");
        lock (World.Gate) return [.. World.InlineQueries[id]!["results"]!.AsArray().Select(result => result!.AsObject())];
    }

    void Change(string? shut, string status)
    {
        lock (World.Gate)
        {
            var before = Room.Shut is null ? "member" : "kicked";
            Room.Shut = shut;
            World.Updates.Add("my_chat_member", new JsonObject
            {
                ["chat"] = Room.Json(),
                ["from"] = User.DeepClone(),
                ["date"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
                ["old_chat_member"] = Groups.Member((World.Bot, before)),
                ["new_chat_member"] = Groups.Member((World.Bot, status)),
            });
        }
    }
}
