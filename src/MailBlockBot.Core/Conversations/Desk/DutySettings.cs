// The duty desk as an operator sets it up.
namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>Where reports of measures go.</summary>
/// <param name="Chat">The key of the duty chat.</param>
/// <param name="HideNames">Customers are not told which engineer it was.</param>
/// <param name="Remind">How long a card may lie without an owner before the desk is reminded; <see cref="TimeSpan.Zero"/> for never.</param>
public sealed record DutySettings(string Chat, bool HideNames = false, TimeSpan Remind = default)
{
    /// <summary>How long a closed card is kept, as a case is.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(90);

    /// <summary>Cases have pages that the world can reach.</summary>
    public bool CasePages { get; init; }

    /// <summary>The platform's numbers of the engineers who may look cases up anywhere; in the duty chat all its members may.</summary>
    public IReadOnlySet<long> Users { get; init; } = new HashSet<long>();
}
