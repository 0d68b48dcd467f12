// A group the bot is in: its members, topics, and its becoming a supergroup.
using System.Text.Json.Nodes;
using MailBlockBot.Tests.BotApi.Methods;

namespace MailBlockBot.Tests.BotApi;

internal sealed class Group(World world, Room room)
{
    public Room Room { get; private set; } = room;

    public long Id => Room.Id;

    public void Promotes(Person person)
    {
        person.In(this);
        lock (world.Gate) Room.Members[person.Id] = Room.Members[person.Id] with { Status = "administrator" };
    }

    /// <summary>Somebody leaves: the platform goes on knowing them as one who left.</summary>
    public void Loses(Person person)
    {
        lock (world.Gate) Room.Members[person.Id] = Room.Members[person.Id] with { Status = "left" };
    }

    public void PromotesBot()
    {
        lock (world.Gate) Room.Members[(long)world.Bot["id"]!] = (world.Bot, "administrator");
    }

    /// <summary>The bot is told that somebody made it something here: <c>member</c>, <c>administrator</c>, <c>left</c>.</summary>
    public void MakesBot(string status, Person by)
    {
        by.In(this);
        lock (world.Gate)
        {
            var bot = (long)world.Bot["id"]!;
            var before = Room.Members.TryGetValue(bot, out var member) ? member : (User: world.Bot, Status: "left");
            Room.Members[bot] = (world.Bot, status);
            Room.Shut = status == "left" ? "bot is not a member of the supergroup chat" : null;
            world.Updates.Add("my_chat_member", new JsonObject
            {
                ["chat"] = Room.Json(),
                ["from"] = Room.Members[by.Id].User.DeepClone(),
                ["date"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
                ["old_chat_member"] = Groups.Member(before),
                ["new_chat_member"] = Groups.Member((world.Bot, status)),
            });
        }
    }

    /// <summary>A plain group becomes a supergroup: a new id, told in both chats; the old one takes nothing more.</summary>
    public void BecomesSuper()
    {
        lock (world.Gate)
        {
            var old = Room;
            var next = world.Open(-1_000_000_000_000 - world.NextUser(), "supergroup", (string)old.Json()["title"]!);
            foreach (var (id, member) in old.Members) next.Members[id] = member;
            (old.MovedTo, Room) = (next, next);
            var anyone = old.Members.Values.First(member => !(bool)member.User["is_bot"]!).User;
            Tell(old, anyone, "migrate_to_chat_id", next.Id);
            Tell(next, anyone, "migrate_from_chat_id", old.Id);
        }
    }

    void Tell(Room where, JsonObject who, string field, long id) =>
        world.Updates.Add("message", where.Add(new Post
        {
            Id = world.NextPost(where),
            Room = where,
            From = who,
            Content = HtmlText.Plain(""),
            Extra = new JsonObject { [field] = id },
        }).Json());
}
