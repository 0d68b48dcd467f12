// What a conversation wants done in the world: data only, kept in the outbox until somebody has done it.
using System.Text.Json.Serialization;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

/// <summary>One thing to do for one chat. Effects of a chat that are seen by people are done in their order.</summary>
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(Edit), "edit")]
[JsonDerivedType(typeof(Rebutton), "rebutton")]
[JsonDerivedType(typeof(Remove), "remove")]
[JsonDerivedType(typeof(Acknowledge), "acknowledge")]
[JsonDerivedType(typeof(SendFile), "file")]
[JsonDerivedType(typeof(SendPicture), "picture")]
[JsonDerivedType(typeof(Read), "read")]
[JsonDerivedType(typeof(Wake), "wake")]
[JsonDerivedType(typeof(Keep), "keep")]
[JsonDerivedType(typeof(Recall), "recall")]
[JsonDerivedType(typeof(Forget), "forget")]
[JsonDerivedType(typeof(Post), "post")]
[JsonDerivedType(typeof(Bring), "bring")]
[JsonDerivedType(typeof(Find), "find")]
[JsonDerivedType(typeof(AnswerInquiry), "inquiry")]
[JsonDerivedType(typeof(OpenTopic), "topic")]
[JsonDerivedType(typeof(Vouch), "vouch")]
[JsonDerivedType(typeof(HandOver), "hand_over")]
[JsonDerivedType(typeof(Refuse), "refuse")]
public abstract record Effect
{
    Effect() { }

    /// <inheritdoc cref="Incoming.Trace"/>
    public string? Trace { get; init; }

    /// <summary>A new message. A <paramref name="Slot"/> is a name by which it can be changed later; null for one that stays as it is.</summary>
    public sealed record Say(string? Slot, Message Message, IReadOnlyList<IReadOnlyList<Button>> Buttons) : Effect
    {
        /// <summary>The slot of the topic it goes into; null for the chat itself.</summary>
        public string? Topic { get; init; }

        /// <summary>The slot of the message it answers; null for none.</summary>
        public string? Under { get; init; }

        /// <summary>In a group: the number of the topic it goes into; null for the chat itself.</summary>
        public long? Thread { get; init; }

        /// <summary>In a group: the number of somebody's message that it answers; null for none.</summary>
        public long? Answers { get; init; }
    }

    /// <summary>Another text for the message in a slot; where that message is gone, a new one takes its place.</summary>
    public sealed record Edit(string Slot, Message Message, IReadOnlyList<IReadOnlyList<Button>> Buttons) : Effect
    {
        /// <summary>In a group: the number of the topic that a new one goes into; null for the chat itself.</summary>
        public long? Thread { get; init; }
    }

    /// <summary>Other buttons for the message in a slot.</summary>
    public sealed record Rebutton(string Slot, IReadOnlyList<IReadOnlyList<Button>> Buttons) : Effect;

    /// <summary>The message in a slot is taken back.</summary>
    public sealed record Remove(string Slot) : Effect;

    /// <summary>Tells the platform that a press was seen, with a short word for whoever pressed or none.</summary>
    public sealed record Acknowledge(string Call, string? Text) : Effect;

    /// <summary>A file of our own making; one of the type <c>image/png</c> is shown as a picture.</summary>
    public sealed record SendFile(GeneratedFile File, Phrase Caption) : Effect;

    /// <summary>A picture that is drawn when it is sent; where it cannot be drawn it is left out, and no text speaks of it.</summary>
    public sealed record SendPicture(Picture Picture, Phrase Caption) : Effect;

    /// <summary>Reads all of it as one; answered by <see cref="Incoming.HasRead"/>.</summary>
    public sealed record Read(long Number, IReadOnlyList<Material> Materials) : Effect
    {
        /// <summary>The number of the case that this completes or is compared with; null where what is found gets a number of its own.</summary>
        public long? Case { get; init; }
    }

    /// <summary>Asks for <see cref="Incoming.Elapsed"/> at a time.</summary>
    public sealed record Wake(Alarm Alarm, long Number, DateTimeOffset Due) : Effect;

    /// <summary>Keeps a case as it is now, in the same commit as the chat.</summary>
    public sealed record Keep(Case Case) : Effect;

    /// <summary>Asks for a kept case of this chat; answered by <see cref="Incoming.Recalled"/>.</summary>
    public sealed record Recall(long Case) : Effect;

    /// <summary>Asks for cases of all chats; answered by <see cref="Incoming.Found"/>. Only for those who may see them.</summary>
    public sealed record Find(CaseQuery Query, Purpose Purpose) : Effect;

    /// <summary>Answers an inline query, for the one who asked only; <paramref name="Next"/> is where the next page begins, null for the last.</summary>
    public sealed record AnswerInquiry(string Inquiry, IReadOnlyList<InquiryAnswer> Answers, int? Next) : Effect;

    /// <summary>Everything kept of this chat goes, in the same commit.</summary>
    public sealed record Forget : Effect;

    /// <summary>Brings a message of another chat over as it is, without its author's name: a picture, a file, a voice.</summary>
    public sealed record Bring(string Chat, long Message, string Slot, string? Topic, string? Under) : Effect
    {
        /// <summary>The same as a file, for a platform that is not the other chat's; null for what is none.</summary>
        public Material.Document? File { get; init; }

        /// <summary>What is said where it can be brought neither way, so that nobody waits for what never comes.</summary>
        public Message? Instead { get; init; }
    }

    /// <summary>Opens a topic where the chat is a forum; its number is the slot's. Elsewhere nothing is done, and what goes into it goes into the chat.</summary>
    public sealed record OpenTopic(string Slot, string Title) : Effect;

    /// <summary>Puts an event into another chat's inbox, in the same commit: a chat never touches another chat's state.</summary>
    public sealed record Post(string Chat, Incoming Event) : Effect;

    /// <summary>Asks the platform what an event's author is in the group; answered by the same event, which then tells their <see cref="Person.Role"/>.</summary>
    public sealed record Vouch(Incoming Event) : Effect
    {
        /// <summary>The key of another group that is meant: the duty chat; null for this one.</summary>
        public string? In { get; init; }
    }

    /// <summary>Somebody was refused what they may not do; for the program's own log, hence the kind of command and of chat and nothing else.</summary>
    public sealed record Refuse(string Command, string Chat) : Effect;

    /// <summary>The cases kept of this chat become another chat's, in the same commit.</summary>
    public sealed record HandOver(string Chat) : Effect;
}

/// <summary>A button under a message.</summary>
/// <param name="Label">What stands on it.</param>
[JsonDerivedType(typeof(Press), "press")]
[JsonDerivedType(typeof(Copy), "copy")]
[JsonDerivedType(typeof(Link), "link")]
[JsonDerivedType(typeof(CasePage), "case_page")]
public abstract record Button(string Label)
{
    /// <summary>Comes back as <see cref="Incoming.Pressed"/>.</summary>
    /// <param name="Label">What stands on it.</param>
    /// <param name="Id">At most 64 bytes, of our own making.</param>
    public sealed record Press(string Label, string Id) : Button(Label);

    /// <summary>Puts a text of at most 256 characters into the clipboard.</summary>
    public sealed record Copy(string Label, string Text) : Button(Label);

    /// <summary>Opens a trusted https page.</summary>
    public sealed record Link(string Label, string Url) : Button(Label);

    /// <summary>Opens the page of one case. It becomes a <see cref="Link"/> when it is sent, since only the host can sign one, and signs it for some hours.</summary>
    /// <param name="Label">What stands on it.</param>
    /// <param name="Case">The case's number.</param>
    public sealed record CasePage(string Label, long Case) : Button(Label);
}
