// A verdict that an engineer corrected, with all that a new row of the reply book is made from.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>A correction. It holds no address of a customer or a recipient, and outlives its case.</summary>
/// <param name="Case">The case's number.</param>
/// <param name="Judged">What the book had said.</param>
/// <param name="Right">What the engineer says.</param>
/// <param name="Rule">The row that had decided; <c>none</c> without one.</param>
/// <param name="Shape">The reply's shape, by which corrections of the same wording are known.</param>
/// <param name="Reply">The reply, its addresses replaced by those of documentation, at most 600 characters.</param>
/// <param name="By">Who.</param>
/// <param name="When">When, UTC.</param>
public sealed record Correction(long Case, Verdict Judged, Verdict Right, string Rule, ulong Shape, string Reply, Person By, DateTimeOffset When);
