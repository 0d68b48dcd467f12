// The functional core: a chat and what happened to it become the next chat and what is to be done.
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

/// <summary>Everything a chat does. Pure: the same chat and event give the same answer.</summary>
/// <param name="hoster">The hoster's own links.</param>
/// <param name="join">How long it must be quiet before what came is taken to be complete.</param>
/// <param name="duty">The duty desk; null where none is set up.</param>
public sealed class Conversation(HosterWords hoster, TimeSpan join, DutySettings? duty = null)
{
    /// <summary>The next chat and the effects, in the order in which they are to be seen.</summary>
    /// <param name="key">The chat's key, by which other chats post to it.</param>
    /// <param name="chat">Its state; null before anything happened in it.</param>
    /// <param name="incoming">What happened.</param>
    public (Chat Chat, IReadOnlyList<Effect> Effects) Handle(string key, Chat? chat, Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        if (duty is not null && IsDesk(key, chat, incoming))
        {
            var desk = new DeskTalk(key, chat as DutyDesk ?? new DutyDesk(), incoming.Time, duty);
            DeskConversation.Handle(desk, incoming);
            // What was said here while the desk's memory was on its way.
            foreach (var held in (chat as GroupChat)?.Held ?? []) desk.Do(new Effect.Post(key, held));
            return (desk.Desk, desk.Effects);
        }
        if (IsGroup(key, chat, incoming))
        {
            var group = new GroupTalk(key, chat as GroupChat ?? new GroupChat(), incoming, hoster, join);
            GroupConversation.Handle(group, incoming);
            return (group.Chat, group.Effects);
        }
        var talk = new Talk(key, chat as PrivateChat ?? new PrivateChat(), incoming.Time, hoster, join, duty);
        if (incoming is Incoming.Banned banned)
        {
            Bans.Take(talk, banned);
            return (talk.Chat, talk.Effects);
        }
        if (talk.Chat.Banned)
        {
            Bans.Ignore(talk, incoming);
            return (talk.Chat, talk.Effects);
        }
        switch (incoming)
        {
            case Incoming.Said said:
                // A command is nobody's own words.
                talk.Hear(said.Client, said.Forwarded || said.Text.StartsWith('/') ? null : said.Text);
                Hear(talk, said);
                break;
            case Incoming.Handed handed:
                talk.Hear(handed.Client, handed.Caption);
                // On the desk it may turn out to be an answer to what was asked.
                Collecting.Take(talk, talk.Chat.OnDesk is null ? handed.File : handed.File with { Caption = handed.Caption });
                break;
            case Incoming.Showed showed:
                talk.Hear(showed.Client, showed.Caption);
                if (showed.Caption is { } caption && Speech.IsLog(caption)) Collecting.Take(talk, new Material.Paste(showed.Message, caption));
                else if (duty is not null && talk.Chat.OnDesk is { } about) FromDesk.Pass(talk, duty, about, showed.Message, null, showed.File is { } file ? file with { Caption = showed.Caption } : null);
                else talk.Say($"chat.showed.{SnakeCase.Of(showed.What.ToString())}");
                break;
            case Incoming.Pressed pressed:
                talk.Hear(pressed.Client, null);
                Buttons.Press(talk, pressed);
                break;
            case Incoming.Elapsed { Alarm: Alarm.Quiet } elapsed:
                Collecting.Quiet(talk, elapsed.Number);
                break;
            case Incoming.Elapsed elapsed:
                if (talk.Chat.LetGo == elapsed.Number) Collecting.LetGo(talk);
                break;
            case Incoming.Progressed progressed:
                Collecting.Progress(talk, progressed);
                break;
            case Incoming.HasRead read:
                Answering.Answer(talk, read);
                break;
            case Incoming.Recalled recalled:
                Answering.Show(talk, recalled);
                break;
            case Incoming.Told told when duty is not null:
                FromDesk.Tell(talk, duty, told);
                break;
            case Incoming.Edited edited when duty is not null:
                FromDesk.PassAgain(talk, duty, edited);
                break;
            case Incoming.Inquired inquired:
                talk.Hear(inquired.Client, null);
                Inquiries.Ask(talk, inquired);
                break;
            case Incoming.Found { Purpose: Purpose.Inline { Inquiry: { } inquiry } } found:
                Inquiries.Answer(talk, inquiry, found.Hits);
                break;
            case Incoming.Found found:
                DeskCommands.Tell(talk, new DutyDesk(), duty, found);
                break;
            case Incoming.Told or Incoming.Edited:
                break;
            case Incoming.Flooded:
                talk.Say("chat.flooded");
                break;
            case Incoming.Parted:
                Collecting.LetGo(talk);
                talk.Chat = talk.Chat with { Collected = [], Quiet = null };
                break;
            default:
                throw new ArgumentException($"Nothing is done about {incoming.GetType().Name}.", nameof(incoming));
        }
        return (talk.Chat, talk.Effects);
    }

    /// <summary>What is said when handling an event failed: nobody is left without an answer.</summary>
    public (Chat Chat, IReadOnlyList<Effect> Effects) Apologise(string key, Chat? chat, Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        if (IsGroup(key, chat, incoming))
        {
            var group = new GroupTalk(key, chat as GroupChat ?? new GroupChat(), incoming, hoster, join);
            GroupConversation.Apologise(group, incoming);
            return (group.Chat, group.Effects);
        }
        var talk = new Talk(key, chat as PrivateChat ?? new PrivateChat(), incoming.Time, hoster, join, duty);
        talk.Say("chat.fault");
        return (chat ?? (IsDesk(key, chat, incoming) ? new DutyDesk() : talk.Chat), talk.Effects);
    }

    // The duty chat of the settings, or the one that it went on as. A chat that was the desk under other settings is none: its members may be others.
    bool IsDesk(string key, Chat? chat, Incoming incoming) =>
        duty is not null && (key == duty.Chat || incoming is Incoming.DeskMoved { Desk.MovedFrom: { } from } && from == duty.Chat || chat is DutyDesk { MovedFrom: { } former } && former == duty.Chat);

    bool IsGroup(string key, Chat? chat, Incoming incoming) => !IsDesk(key, chat, incoming) && (incoming.Group is not null || chat is GroupChat);

    static void Hear(Talk talk, Incoming.Said said)
    {
        // A piece without a mark of its own follows a long one: the client split a paste.
        if (Speech.IsLog(said.Text) || Pieces.GoesOn(talk.Chat.Collected))
            Collecting.Take(talk, new Material.Paste(said.Message, said.Text));
        else if (said.Text.StartsWith('/') && !said.Forwarded && Engineers.Claims(talk, said.Text)) Engineers.Run(talk, said);
        else if (said.Text.StartsWith('/') && !said.Forwarded) Commands.Run(talk, said.Text);
        else if (talk.Chat.Wanted == Wanted.Words && talk.Chat.Case is not null) Measures.Tell(talk, said.By, said.Text);
        else if (said.Forwarded) Collecting.Take(talk, new Material.Paste(said.Message, said.Text));
        else if (Speech.AsksForLogs(said.Text)) talk.Say("chat.where");
        else if (talk.Duty is { } duty && talk.Chat.OnDesk is { } about) FromDesk.Pass(talk, duty, about, said.Message, said.Text);
        else talk.Say("chat.unclear");
    }
}
