// Addresses that do not exist leave the base, unless a stranger's script made them up.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Wording.Steps;

internal static class NoRecipientSteps
{
    public static IEnumerable<Step> Write(Telling telling) => telling.Story switch
    {
        Story.HackedScript or Story.StolenMailbox or Story.StaleAddresses => [],
        Story.SingleLetter => [new(telling.Say("step.address.check"))],
        _ => RemoveDead(telling),
    };

    public static IEnumerable<Step> RemoveDead(Telling telling)
    {
        if (telling.Diagnosis.DeadAddresses is > 0 and var dead)
        {
            yield return new(telling.Say(telling.Buttons ? "step.base.remove_file" : "step.base.remove", ("count", dead)));
        }
    }
}
