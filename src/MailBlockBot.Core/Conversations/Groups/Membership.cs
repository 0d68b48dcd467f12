// The bot's own place in a group: added, promoted, removed, and the group's move to another chat.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Groups;

internal static class Membership
{
    /// <summary>The bot was added, or its rights changed: what it does not see is said once.</summary>
    public static void Join(GroupTalk talk, Incoming.Joined joined)
    {
        talk.Hear(joined.Client);
        List<string> keys = [];
        if (talk.Chat.SeesAll is null) keys.Add("group.hello");
        if (!joined.SeesAll && !talk.Chat.HiddenTold) keys.Add("group.hidden");
        if (joined.SeesAll && talk.Chat is { SeesAll: false, OnlyWhenCalled: false }) keys.Add("group.sees_all");
        talk.Chat = talk.Chat with { SeesAll = joined.SeesAll, HiddenTold = talk.Chat.HiddenTold || !joined.SeesAll };
        if (keys.Count > 0) talk.Do(new Effect.Say(null, new Message([.. keys.Select(key => new Block.Paragraph(talk.Locale.Say(key)))]), []));
    }

    /// <summary>The bot was removed: what was posted and not read yet is let go; cards stay until retention takes them, in case it was a mistake.</summary>
    public static void Part(GroupTalk talk) => talk.Chat = talk.Chat with { SeesAll = null, Gatherings = [], Readings = [] };

    /// <summary>A group became a supergroup: all that is remembered goes there, and whatever still comes here follows.</summary>
    public static void Migrate(GroupTalk talk, Incoming.Migrated migrated)
    {
        if (migrated.Key == talk.Key) return;
        talk.Do(new Effect.HandOver(migrated.Key));
        talk.Do(new Effect.Post(migrated.Key, new Incoming.Moved(talk.Time, talk.Chat with { MovedFrom = talk.Key }) { Group = new InGroup() }));
        talk.Chat = new GroupChat { MovedTo = migrated.Key };
    }

    /// <summary>The first thing that is told in the new chat: nothing is done here until the group's memory has come.</summary>
    public static void Continue(GroupTalk talk, Incoming.Continued continued)
    {
        if (talk.Chat.MovedFrom is not null || continued.Key == talk.Key) return;
        talk.Chat = talk.Chat with { MovedFrom = continued.Key, Held = [] };
        talk.Do(new Effect.Post(continued.Key, new Incoming.Migrated(talk.Time, talk.Key) { Group = new InGroup() }));
    }

    /// <summary>What the group remembered comes in, and what was held is done.</summary>
    public static void Arrive(GroupTalk talk, Incoming.Moved moved)
    {
        var (old, own) = (moved.Chat, talk.Chat);
        foreach (var held in own.Held ?? []) talk.Do(new Effect.Post(talk.Key, held));
        talk.Chat = own with
        {
            MovedFrom = old.MovedFrom,
            Held = null,
            Language = old.Language ?? own.Language,
            OnlyWhenCalled = old.OnlyWhenCalled,
            SeesAll = own.SeesAll ?? old.SeesAll,
            HiddenTold = old.HiddenTold || own.HiddenTold,
            Count = Math.Max(old.Count, own.Count),
            // Messages have other numbers here.
            Gatherings = [.. old.Gatherings.Select(gathering => gathering with { At = new Spot(null, null) }), .. own.Gatherings],
            Readings = [.. old.Readings.Select(reading => reading with { At = new Spot(null, null) }), .. own.Readings],
            Cards = [.. old.Cards, .. own.Cards],
        };
    }
}
