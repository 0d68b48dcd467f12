// Everything the bot does in a group: silent unless a log is posted, it is called, or one of its messages is answered.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Groups;

internal static class GroupConversation
{
    public static void Handle(GroupTalk talk, Incoming incoming)
    {
        if (talk.Chat.MovedTo is { } moved)
        {
            // A reading, an alarm or a press that was under way when the group moved.
            talk.Do(new Effect.Post(moved, incoming));
            return;
        }
        if (talk.Chat.Held is { } held && incoming is not Incoming.Moved)
        {
            talk.Chat = talk.Chat with { Held = [.. held, incoming] };
            return;
        }
        switch (incoming)
        {
            case Incoming.Said said:
                Hear(talk, said);
                break;
            case Incoming.Handed handed:
                if (talk.Called || GroupCommands.AsksWhy(handed.Caption)) talk.Hear(handed.Client);
                Gatherings.Take(talk, handed.By, handed.File, talk.Called || GroupCommands.AsksWhy(handed.Caption));
                break;
            case Incoming.Showed showed:
                See(talk, showed);
                break;
            case Incoming.Pressed pressed:
                talk.Hear(pressed.Client);
                GroupCards.Press(talk, pressed);
                break;
            case Incoming.Elapsed { Alarm: Alarm.Quiet } elapsed:
                Gatherings.Quiet(talk, elapsed.Number);
                break;
            case Incoming.HasRead read:
                Triage.Answer(talk, read);
                break;
            case Incoming.Recalled recalled:
                GroupCards.Explain(talk, recalled);
                break;
            case Incoming.Joined joined:
                Membership.Join(talk, joined);
                break;
            case Incoming.Migrated migrated:
                Membership.Migrate(talk, migrated);
                break;
            case Incoming.Continued continued:
                Membership.Continue(talk, continued);
                break;
            case Incoming.Moved arrived:
                Membership.Arrive(talk, arrived);
                break;
            case Incoming.Parted:
                Membership.Part(talk);
                break;
            default:
                // Edits, progress, and what is none of a group's.
                break;
        }
    }

    /// <summary>Handling an event failed: whoever called hears of it.</summary>
    public static void Apologise(GroupTalk talk, Incoming incoming)
    {
        if (incoming is Incoming.Said said && talk.Called) talk.Tell(new Spot(talk.Thread, said.Message), "chat.fault");
        else if (incoming is Incoming.Pressed pressed) talk.Do(new Effect.Acknowledge(pressed.Call, talk.Locale.Text("group.fault")));
    }

    static void Hear(GroupTalk talk, Incoming.Said said)
    {
        var at = new Spot(talk.Thread, said.Message);
        var paste = new Material.Paste(said.Message, said.Text);
        if (!said.Forwarded && GroupCommands.Read(said.Text) is var (name, argument))
        {
            GroupCommands.Run(talk, said, at, name, argument);
            return;
        }
        if (talk.Called) talk.Hear(said.Client);
        if (Gatherings.GoesOn(talk, said.By)) Gatherings.Take(talk, said.By, paste, talk.Called);
        else if (Speech.IsLog(said.Text) && (talk.Called || !talk.Chat.OnlyWhenCalled)) Gatherings.Take(talk, said.By, paste, talk.Called);
        else if (said.Group?.Called == true)
        {
            if (talk.Answers) GroupCommands.Why(talk, said, at);
            else talk.Tell(at, Speech.AsksForLogs(said.Text) ? "chat.where" : "group.called");
        }
        else if (GroupCardWriter.Number(said.Slot) is { } number && talk.Find(number) is { Explained: false } card)
        {
            // Who answers a card wants to know more; once that stands below it, people talk among themselves.
            talk.Do(new Effect.Recall(card.Number));
        }
    }

    static void See(GroupTalk talk, Incoming.Showed showed)
    {
        if (showed.Caption is { } caption && Speech.IsLog(caption) && (talk.Called || !talk.Chat.OnlyWhenCalled))
            Gatherings.Take(talk, showed.By, new Material.Paste(showed.Message, caption), talk.Called);
        else if (showed.Group?.Called == true || GroupCommands.AsksWhy(showed.Caption))
        {
            talk.Hear(showed.Client);
            talk.Tell(new Spot(talk.Thread, showed.Message), $"chat.showed.{SnakeCase.Of(showed.What.ToString())}");
        }
    }
}
