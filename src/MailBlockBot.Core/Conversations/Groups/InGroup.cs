// What an event of a group carries beside what every event does.
namespace MailBlockBot.Core.Conversations.Groups;

/// <summary>Where in a group something happened, and whether it was meant for the bot.</summary>
/// <param name="Thread">The number of the forum's topic; null outside of topics.</param>
/// <param name="Called">The bot is named in it, by a mention or behind a command. The door takes the bot's own name off a command; other bots' commands keep theirs.</param>
/// <param name="Quoted">What the answered message of somebody else holds; null when there is nothing to read in it.</param>
public sealed record InGroup(long? Thread = null, bool Called = false, Material? Quoted = null);

/// <summary>What somebody is in a group.</summary>
public enum Role
{
    /// <summary>Nobody there, or nobody any more.</summary>
    Stranger,
    /// <summary>A member.</summary>
    Member,
    /// <summary>An administrator, or the owner.</summary>
    Admin,
}
