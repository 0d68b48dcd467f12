// What can happen to a chat: everything a conversation ever reacts to, with the time it happened.
using System.Text.Json.Serialization;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;

namespace MailBlockBot.Core.Conversations;

/// <summary>One event of one chat. Kept as JSON in the inbox until it is handled.</summary>
/// <param name="Time">When it happened, UTC.</param>
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Handed), "handed")]
[JsonDerivedType(typeof(Showed), "showed")]
[JsonDerivedType(typeof(Pressed), "pressed")]
[JsonDerivedType(typeof(Elapsed), "elapsed")]
[JsonDerivedType(typeof(Progressed), "progressed")]
[JsonDerivedType(typeof(HasRead), "read")]
[JsonDerivedType(typeof(Recalled), "recalled")]
[JsonDerivedType(typeof(Parted), "parted")]
[JsonDerivedType(typeof(Edited), "edited")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Reported), "reported")]
[JsonDerivedType(typeof(Wrote), "wrote")]
[JsonDerivedType(typeof(Told), "told")]
[JsonDerivedType(typeof(Forgot), "forgot")]
[JsonDerivedType(typeof(Found), "found")]
[JsonDerivedType(typeof(Inquired), "inquired")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Migrated), "migrated")]
[JsonDerivedType(typeof(Continued), "continued")]
[JsonDerivedType(typeof(Moved), "moved")]
[JsonDerivedType(typeof(DeskMoved), "desk_moved")]
[JsonDerivedType(typeof(Banned), "banned")]
[JsonDerivedType(typeof(Flooded), "flooded")]
public abstract record Incoming(DateTimeOffset Time)
{
    /// <summary>Who did it; null for what nobody did, and where the platform does not say.</summary>
    public Person? By { get; init; }

    /// <summary>The number of the message that this one answers, or of the topic it stands in; null for neither.</summary>
    public long? Answers { get; init; }

    /// <summary>The slot of that message; null when it is none of ours.</summary>
    public string? Slot { get; init; }

    /// <summary>Where in a group it happened; null for what happened elsewhere.</summary>
    public InGroup? Group { get; init; }

    /// <summary>Where it belongs in the operator's traces (https://www.w3.org/TR/trace-context/#traceparent-header); null where nobody traces.</summary>
    public string? Trace { get; init; }

    /// <summary>Words, a command or a piece of a pasted log.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Message">The message's number in its chat; later ones are greater.</param>
    /// <param name="Text">What was written, as it was.</param>
    /// <param name="Client">The language code the writer's client reports; null when it reports none.</param>
    /// <param name="Forwarded">Somebody else's words.</param>
    public sealed record Said(DateTimeOffset Time, long Message, string Text, string? Client, bool Forwarded) : Incoming(Time);

    /// <summary>A file.</summary>
    public sealed record Handed(DateTimeOffset Time, Material.Document File, string? Caption, string? Client) : Incoming(Time);

    /// <summary>Something that holds no text: a picture, a voice, a sticker.</summary>
    public sealed record Showed(DateTimeOffset Time, Shown What, string? Caption, long Message, string? Client) : Incoming(Time)
    {
        /// <summary>As a file that another platform can be given; null for what is none, a place say.</summary>
        public Material.Document? File { get; init; }
    }

    /// <summary>A button under one of our messages.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Call">What the platform wants to have answered.</param>
    /// <param name="Button">The button's id, as it came back: never to be trusted.</param>
    /// <param name="Client">The language code of the client.</param>
    public sealed record Pressed(DateTimeOffset Time, string Call, string Button, string? Client) : Incoming(Time);

    /// <summary>A time that <see cref="Effect.Wake"/> asked for has come.</summary>
    public sealed record Elapsed(DateTimeOffset Time, Alarm Alarm, long Number) : Incoming(Time);

    /// <summary>A reading goes on.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Number">Which reading.</param>
    /// <param name="Bytes">Bytes of unpacked log that were read.</param>
    public sealed record Progressed(DateTimeOffset Time, long Number, long Bytes) : Incoming(Time);

    /// <summary>A reading ended.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Number">Which reading.</param>
    /// <param name="Case">A number that no case bears yet.</param>
    /// <param name="Result">What was found and what could not be read.</param>
    public sealed record HasRead(DateTimeOffset Time, long Number, long Case, ReadResult Result) : Incoming(Time);

    /// <summary>The case that <see cref="Effect.Recall"/> asked for; null when it is gone.</summary>
    public sealed record Recalled(DateTimeOffset Time, long Number, Case? Case) : Incoming(Time);

    /// <summary>A message of before says something else now.</summary>
    public sealed record Edited(DateTimeOffset Time, long Message, string Text) : Incoming(Time);

    /// <summary>To the duty desk: a case was opened, or is better known now.</summary>
    public sealed record Opened(DateTimeOffset Time, CaseMark Mark) : Incoming(Time);

    /// <summary>To the duty desk: a customer reports measures.</summary>
    public sealed record Reported(DateTimeOffset Time, Report Report) : Incoming(Time);

    /// <summary>To the duty desk: a customer's word on a reported case.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Case">Which case.</param>
    /// <param name="Message">The message's number in the customer's chat.</param>
    /// <param name="Text">What was written; null for something that is not text, which is brought over as it is.</param>
    /// <param name="Again">An edit of what was passed on before.</param>
    public sealed record Wrote(DateTimeOffset Time, long Case, long Message, string? Text, bool Again) : Incoming(Time)
    {
        /// <summary>What was shown, as a file; null for words and for what is none.</summary>
        public Material.Document? File { get; init; }
    }

    /// <summary>To a customer: news of the duty desk.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Case">Which case.</param>
    /// <param name="News">What.</param>
    /// <param name="Engineer">The engineer's name; null when customers are not told.</param>
    /// <param name="Text">The engineer's words; null when there are none.</param>
    /// <param name="Message">The message's number in the duty chat, when it is a word; 0 when it is a button.</param>
    /// <param name="Again">An edit of what was passed on before.</param>
    public sealed record Told(DateTimeOffset Time, long Case, News News, string? Engineer, string? Text, long Message, bool Again) : Incoming(Time)
    {
        /// <summary>What the engineer showed, as a file; null for words and for what is none.</summary>
        public Material.Document? File { get; init; }

        /// <summary>The key of the chat where it stands; null for the duty chat of the settings.</summary>
        public string? Desk { get; init; }
    }

    /// <summary>To the duty desk: a customer had everything forgotten.</summary>
    public sealed record Forgot(DateTimeOffset Time, string Chat) : Incoming(Time);

    /// <summary>The answer to <see cref="Effect.Find"/>.</summary>
    public sealed record Found(DateTimeOffset Time, CaseQuery Query, Purpose Purpose, IReadOnlyList<CaseHit> Hits) : Incoming(Time);

    /// <summary>Somebody asks from any chat; the event is of their own private chat.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Inquiry">What the platform wants to have answered.</param>
    /// <param name="Text">What is asked.</param>
    /// <param name="Skip">How many cases were shown before.</param>
    /// <param name="Client">The language code of the client.</param>
    public sealed record Inquired(DateTimeOffset Time, string Inquiry, string Text, int Skip, string? Client) : Incoming(Time);

    /// <summary>To a private chat: the duty desk bans the user, or frees them again.</summary>
    public sealed record Banned(DateTimeOffset Time, bool Lift) : Incoming(Time);

    /// <summary>The customer blocked the bot, or a group removed it.</summary>
    public sealed record Parted(DateTimeOffset Time) : Incoming(Time);

    /// <summary>To a group: the bot was added, or its rights there changed.</summary>
    /// <param name="Time">When.</param>
    /// <param name="SeesAll">The platform hands over every message of the group, not only what is meant for the bot.</param>
    /// <param name="Client">The language code of whoever did it.</param>
    public sealed record Joined(DateTimeOffset Time, bool SeesAll, string? Client) : Incoming(Time);

    /// <summary>To a group: it goes on as another chat.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Key">The other chat's key.</param>
    public sealed record Migrated(DateTimeOffset Time, string Key) : Incoming(Time);

    /// <summary>To the chat that a group goes on as: which chat it was.</summary>
    /// <param name="Time">When.</param>
    /// <param name="Key">That chat's key.</param>
    public sealed record Continued(DateTimeOffset Time, string Key) : Incoming(Time);

    /// <summary>To the chat that a group goes on as: all that the group remembered.</summary>
    public sealed record Moved(DateTimeOffset Time, GroupChat Chat) : Incoming(Time);

    /// <summary>To the chat that the duty chat goes on as: all that the desk remembered.</summary>
    public sealed record DeskMoved(DateTimeOffset Time, DutyDesk Desk) : Incoming(Time);

    /// <summary>Somebody sent more than is taken: what came now was not let in, and what comes next will not be for a while.</summary>
    public sealed record Flooded(DateTimeOffset Time) : Incoming(Time);
}

/// <summary>Somebody on the platform.</summary>
/// <param name="Id">The platform's number.</param>
/// <param name="Name">The name they show: hostile, only to be shown.</param>
public sealed record Person(long Id, string Name)
{
    /// <summary>What they are in the group; null while the platform was not asked.</summary>
    public Role? Role { get; init; }
}

/// <summary>What was shown instead of a log.</summary>
public enum Shown
{
    /// <summary>A photo or another picture.</summary>
    Picture,
    /// <summary>A voice message, music or a round video.</summary>
    Sound,
    /// <summary>A video or an animation.</summary>
    Film,
    /// <summary>A sticker or a dice.</summary>
    Sticker,
    /// <summary>A place, a contact, a poll, ...</summary>
    Other,
}

/// <summary>What a chat waits for.</summary>
public enum Alarm
{
    /// <summary>Nothing more came: what was collected belongs together.</summary>
    Quiet,
    /// <summary>The log that was asked for did not come: what was held for it is let go.</summary>
    LetGo,
    /// <summary>A card on the duty desk may still have no owner.</summary>
    Remind,
}
