// Users whose updates are dropped: banned and freed by engineers, told once of each.
using System.Globalization;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class Bans
{
    /// <summary>In the duty chat: by an answer to a card or to a customer's words, by a case's number, by a user's number.</summary>
    public static void Command(DeskTalk talk, string? slot, string argument, bool lift)
    {
        if (slot?.Split(':') is ["card" or "from", var written, ..] && Number(written) is { } number && talk.Find(number) is { } card) Set(talk, card.Report.Mark.Chat, $"№ {number}", lift);
        else if (Number(argument.TrimStart('№', '#')) is { } asked)
            talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Number(asked), null, 0, 1), new Purpose.Ban(argument, lift)));
        else talk.Say("desk.ban.how");
    }

    /// <summary>The store was asked for the case: a number that no case bears is a user's.</summary>
    public static void Decide(DeskTalk talk, Purpose.Ban ban, IReadOnlyList<CaseHit> hits)
    {
        if (hits is [var hit, ..]) Set(talk, hit.Mark.Chat, $"№ {hit.Mark.Number}", ban.Lift);
        else if (Number(ban.Who) is { } user) Set(talk, string.Create(CultureInfo.InvariantCulture, $"{talk.Key.Split(':')[0]}:{user}"), ban.Who, ban.Lift);
        else talk.Say("desk.ban.nobody", ("who", new Piece.Code(ban.Who)));
    }

    /// <summary>The private chat's side: told once, and what is under way is let go.</summary>
    public static void Take(Talk talk, Incoming.Banned banned)
    {
        if (talk.Chat.Banned == !banned.Lift) return;
        talk.Chat = banned.Lift
            ? talk.Chat with { Banned = false }
            // The chat now stays, so the case that was talked about leaves it: it goes with its days, and a button calls it to mind until then.
            : talk.Chat with { Banned = true, Case = null, Collected = [], Quiet = null, Reading = null, Wanted = Wanted.Nothing, Held = [], LetGo = null };
        talk.Say(banned.Lift ? "chat.unbanned" : "chat.banned");
    }

    /// <summary>Nothing comes of what a banned user does; only the platform is told that it was seen.</summary>
    public static void Ignore(Talk talk, Incoming incoming)
    {
        if (incoming is Incoming.Pressed pressed) talk.Do(new Effect.Acknowledge(pressed.Call, null));
        else if (incoming is Incoming.Inquired inquired) talk.Do(new Effect.AnswerInquiry(inquired.Inquiry, [], null));
    }

    static void Set(DeskTalk talk, string chat, string who, bool lift)
    {
        // A group belongs to many; its administrators take the bot out of it.
        if (chat == talk.Key || chat.Contains(":-", StringComparison.Ordinal))
        {
            talk.Say("desk.ban.group", ("who", new Piece.Code(who)));
            return;
        }
        IEnumerable<string> others = talk.Desk.Banned.Where(other => other != chat);
        talk.Desk = talk.Desk with { Banned = [.. (lift ? others : others.Append(chat)).TakeLast(DutyDesk.MostBanned)] };
        talk.Do(new Effect.Post(chat, new Incoming.Banned(talk.Time, lift)));
        talk.Say(lift ? "desk.unbanned" : "desk.banned", ("who", new Piece.Code(who)));
    }

    static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
