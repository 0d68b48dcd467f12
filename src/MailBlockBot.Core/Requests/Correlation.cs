// What comparing the access log with the sending times found.
namespace MailBlockBot.Core.Requests;

/// <param name="ClockShiftHours">What must be added to the access log's clock to meet the mail log's.</param>
/// <param name="Findings">The pages that beat chance, most matched requests first.</param>
public sealed record Correlation(int ClockShiftHours, IReadOnlyList<RequestFinding> Findings);
