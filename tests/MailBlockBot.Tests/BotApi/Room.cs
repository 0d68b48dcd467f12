// A chat as the platform keeps it: private, group, supergroup or forum.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

internal sealed class Room(World world, long id, string type, string title)
{
    public long Id => id;

    public string Type => type;

    public bool IsPrivate => type == "private";

    /// <summary>A forum's topics by thread.</summary>
    public Dictionary<long, string>? Topics { get; init; }

    /// <summary>Who is in it, and as what.</summary>
    public Dictionary<long, (JsonObject User, string Status)> Members { get; } = [];

    public List<Post> Posts { get; } = [];

    /// <summary>What appeared and changed, in the order in which people see it.</summary>
    public List<Sight> Sights { get; } = [];

    public List<long> Pinned { get; } = [];

    /// <summary>Who is in it shuts the bot out: blocked, kicked, or never spoken to.</summary>
    public string? Shut { get; set; }

    /// <summary>The supergroup that a group became.</summary>
    public Room? MovedTo { get; set; }

    /// <summary>Commands to the bot, replies to it and mentions are all it sees; administrators see everything.</summary>
    public bool BotSeesAll => IsPrivate || (bool)world.Bot["can_read_all_group_messages"]! || Members.GetValueOrDefault((long)world.Bot["id"]!).Status == "administrator";

    public JsonObject Json()
    {
        var json = new JsonObject { ["id"] = id, ["type"] = type, [IsPrivate ? "first_name" : "title"] = title };
        if (Topics is not null) json["is_forum"] = true;
        return json;
    }

    public Post Add(Post post)
    {
        Posts.Add(post);
        Sights.Add(new Sight(post, post.Text, post.At, false));
        return post;
    }

    public Post? Find(long? number) => Posts.FirstOrDefault(post => post.Id == number && !post.Deleted);
}
