// All that is remembered of a group in which logs are posted.
namespace MailBlockBot.Core.Conversations.Groups;

/// <summary>A group's state.</summary>
public sealed record GroupChat : Chat
{
    /// <summary>An administrator's wish: nothing is read that the bot was not called for.</summary>
    public bool OnlyWhenCalled { get; init; }

    /// <summary>The platform hands over every message; null while that is not known.</summary>
    public bool? SeesAll { get; init; }

    /// <summary>The group has been told what the bot does not see: that is said once.</summary>
    public bool HiddenTold { get; init; }

    /// <summary>The last number given to a reading or an alarm.</summary>
    public long Count { get; init; }

    /// <summary>What came and is not being read yet, by author and topic.</summary>
    public IReadOnlyList<Gathering> Gatherings { get; init; } = [];

    /// <summary>What is being read.</summary>
    public IReadOnlyList<GroupReading> Readings { get; init; } = [];

    /// <summary>Cards by coming, newest last, at most <see cref="MostCards"/>.</summary>
    public IReadOnlyList<GroupCard> Cards { get; init; } = [];

    /// <summary>The key of the chat that the group went on as; null while it is this one.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The key of the chat that the group was before; null when it was none.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>What happened while all that the group remembers is on its way here; null while nothing is awaited.</summary>
    public IReadOnlyList<Incoming>? Held { get; init; }

    /// <summary>How many cards are kept.</summary>
    public const int MostCards = 100;
}

/// <summary>A place in a group: where an answer goes.</summary>
/// <param name="Thread">The number of the topic; null for the chat itself.</param>
/// <param name="Message">The number of the message that is answered; null when it was left behind in another chat.</param>
public sealed record Spot(long? Thread, long? Message);

/// <summary>What one author posts into one topic, while it may go on.</summary>
/// <param name="Author">The platform's number of the author; 0 where it gives none.</param>
/// <param name="At">The first message of it.</param>
/// <param name="Pieces">What came so far.</param>
/// <param name="Asked">The bot was called for it.</param>
/// <param name="LastCame">When the last piece came, UTC.</param>
/// <param name="Quiet">The number of the alarm that ends it.</param>
public sealed record Gathering(long Author, Spot At, IReadOnlyList<Material> Pieces, bool Asked, DateTimeOffset LastCame, long Quiet);

/// <summary>A reading that goes on.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">Where its answer goes.</param>
/// <param name="Asked">The bot was called for it: there is an answer in any case.</param>
/// <param name="Text">A short text alone: where somebody asks about it, a reply or a script's name is explained when no log is in it; null where there is none.</param>
public sealed record GroupReading(long Number, Spot At, bool Asked, string? Text);
