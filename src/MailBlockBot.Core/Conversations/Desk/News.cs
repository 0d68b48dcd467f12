// What the duty desk tells a customer about a report.
namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>A change of a report's state, or a word about it.</summary>
public enum News
{
    /// <summary>An engineer looks at it.</summary>
    Taken,
    /// <summary>An engineer asks or says something.</summary>
    Asked,
    /// <summary>The block is lifted.</summary>
    Lifted,
    /// <summary>The block stays, for a reason.</summary>
    Refused,
    /// <summary>It was looked at again after it was closed.</summary>
    Reopened,
    /// <summary>An incident that the case belonged to is over.</summary>
    Over,
}
