// A base with old addresses: clean it, and keep it clean.
namespace MailBlockBot.Core.Wording.Steps;

internal static class StaleAddressesSteps
{
    public static IEnumerable<Step> Write(Telling telling) =>
    [
        .. NoRecipientSteps.RemoveDead(telling),
        new(telling.Say("step.base.check")),
        new(telling.Say("step.base.confirm")),
    ];
}
