// One turn of a group's conversation while it is being made.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Groups;

internal sealed class GroupTalk(string key, GroupChat chat, Incoming incoming, HosterWords hoster, TimeSpan join) : Voice(key, incoming.Time)
{
    public GroupChat Chat { get; set; } = chat;
    public HosterWords Hoster => hoster;
    public TimeSpan Join => join;
    public override Language Language => LanguageCodes.Read(Chat.Language) ?? Language.Russian;

    /// <summary>The topic that the event stands in.</summary>
    public long? Thread => incoming.Group?.Thread;

    /// <summary>The bot was called, or one of its messages is answered.</summary>
    public bool Called => incoming.Group?.Called == true || incoming.Slot is not null;

    /// <summary>The event answers somebody's message, and not merely a topic.</summary>
    public bool Answers => incoming.Answers is { } message && message != Thread;

    /// <summary>The next number for a reading or an alarm. It grows with the clock, so that two chats that become one have none in common.</summary>
    public long Next()
    {
        Chat = Chat with { Count = Math.Max(Chat.Count + 1, Time.ToUnixTimeMilliseconds()) };
        return Chat.Count;
    }

    /// <summary>Until an administrator chooses one, the language is that of the first client that was heard.</summary>
    public void Hear(string? client)
    {
        if (client is not null && Chat.Language is null) Chat = Chat with { Language = (LanguageCodes.Read(client) ?? Language.English).Code() };
    }

    public GroupCard? Find(long number) => Chat.Cards.FirstOrDefault(card => card.Number == number);

    /// <summary>Answers a message, in its topic.</summary>
    public void Tell(Spot at, Message message, IReadOnlyList<IReadOnlyList<Button>>? buttons = null, string? slot = null) =>
        Do(new Effect.Say(slot, message, buttons ?? []) { Thread = at.Thread, Answers = at.Message });

    public void Tell(Spot at, string key, params (string Name, object Value)[] values) => Tell(at, Message(key, values));

    /// <summary>Puts a changed card in its place, and shows it.</summary>
    public void Show(GroupCard card)
    {
        Put(card);
        Do(new Effect.Edit(GroupCardWriter.Slot(card.Number), GroupCardWriter.Write(card, Locale), GroupCardWriter.Buttons(card, Locale)) { Thread = card.Thread });
    }

    /// <summary>Puts a changed card in its place.</summary>
    public void Put(GroupCard card) => Chat = Chat with { Cards = [.. Chat.Cards.Select(other => other.Number == card.Number ? card : other)] };
}
