// What stands on the page of one chat: letters, kept so that a reload shows the whole conversation.
using System.Text.Json.Serialization;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.WebChat;

/// <summary>One thing on a page.</summary>
/// <param name="Number">Its number; later letters of a chat have greater ones, and none is given twice.</param>
/// <param name="Version">When it came or changed last, in the same row of numbers.</param>
/// <param name="Time">When it came, UTC.</param>
/// <param name="Content">What it says; null when it was taken back.</param>
internal sealed record Letter(long Number, long Version, DateTimeOffset Time, LetterContent? Content);

/// <summary>What a letter says, from the bot or from the visitor. No line of a log is in it but those that an answer quotes.</summary>
[JsonDerivedType(typeof(Told), "told")]
[JsonDerivedType(typeof(Sent), "sent")]
[JsonDerivedType(typeof(Unseen), "unseen")]
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Pasted), "pasted")]
[JsonDerivedType(typeof(Gave), "gave")]
[JsonDerivedType(typeof(Pressed), "pressed")]
internal abstract record LetterContent
{
    LetterContent() { }

    /// <summary>The bot's words.</summary>
    public sealed record Told(Message Message, IReadOnlyList<IReadOnlyList<Button>> Buttons) : LetterContent;

    /// <summary>A file of the bot or of an engineer; one of the type <c>image/png</c> is shown as a picture.</summary>
    public sealed record Sent(KeptFile File, Phrase? Caption) : LetterContent;

    /// <summary>Something of an engineer that a page cannot show: a place, a contact.</summary>
    public sealed record Unseen : LetterContent;

    /// <summary>The visitor's own words.</summary>
    public sealed record Said(string Text) : LetterContent;

    /// <summary>Lines that the visitor pasted: of a log only its measure is kept.</summary>
    public sealed record Pasted(long Lines, long Bytes) : LetterContent;

    /// <summary>A file of the visitor's, with their own words for it or null.</summary>
    public sealed record Gave(KeptFile File, string? Caption) : LetterContent;

    /// <summary>A button was pressed: kept so that a press that comes again counts once; no page shows it.</summary>
    public sealed record Pressed : LetterContent;
}

/// <summary>A file that lies in the store for a while.</summary>
/// <param name="Id">What it is fetched by, in its chat only.</param>
/// <param name="Name">Its shown name.</param>
/// <param name="Type">The media type; never trusted when it came from outside.</param>
/// <param name="Size">In bytes.</param>
internal sealed record KeptFile(string Id, string Name, string Type, long Size);
