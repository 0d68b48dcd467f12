// What can happen to a chat: everything a conversation ever reacts to, with the time it happened.
using System.Text.Json.Serialization;

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
public abstract record Incoming(DateTimeOffset Time)
{
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
    public sealed record Showed(DateTimeOffset Time, Shown What, string? Caption, long Message, string? Client) : Incoming(Time);

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

    /// <summary>The customer blocked the bot.</summary>
    public sealed record Parted(DateTimeOffset Time) : Incoming(Time);
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
}
