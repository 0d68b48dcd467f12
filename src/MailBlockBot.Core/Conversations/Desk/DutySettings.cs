// The duty desk as an operator sets it up.
namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>Where reports of measures go.</summary>
/// <param name="Chat">The key of the duty chat.</param>
/// <param name="Topics">The chat is a forum: each case gets a topic of its own.</param>
/// <param name="HideNames">Customers are not told which engineer it was.</param>
/// <param name="Remind">How long a card may lie without an owner before the desk is reminded; <see cref="TimeSpan.Zero"/> for never.</param>
public sealed record DutySettings(string Chat, bool Topics = false, bool HideNames = true, TimeSpan Remind = default);
