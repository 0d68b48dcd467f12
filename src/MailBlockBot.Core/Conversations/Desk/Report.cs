// The report of measures as it travels from a customer to the duty desk.
namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>What a customer did about a case.</summary>
/// <param name="Mark">Which case.</param>
/// <param name="Customer">Who, as the platform shows them: hostile, only to be shown.</param>
/// <param name="Done">The ticked steps, in the customer's language.</param>
/// <param name="Words">The customer's own words; null when there are none.</param>
public sealed record Report(CaseMark Mark, string Customer, IReadOnlyList<string> Done, string? Words);
