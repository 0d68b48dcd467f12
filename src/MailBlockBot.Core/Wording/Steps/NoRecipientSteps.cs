// Addresses that do not exist leave the base; those that a stranger's script made up are none of the owner's.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Wording.Steps;

internal static class NoRecipientSteps
{
    public static IEnumerable<Step> Write(Telling telling) => telling.Story == Story.SingleLetter ? [new(telling.Say("step.address.check"))] : [];

    /// <summary>What dead addresses ask for besides the cause, whichever it is.</summary>
    public static IEnumerable<Step> CleanBase(Telling telling) => telling.Story switch
    {
        Story.HackedScript or Story.StolenMailbox => telling.SendsDead ? [new(telling.Say("step.base.if_yours"))] : [],
        Story.SingleLetter or Story.StaleAddresses => [],
        _ => RemoveDead(telling),
    };

    public static IEnumerable<Step> RemoveDead(Telling telling)
    {
        if (telling.Diagnosis.DeadAddresses is > 0 and var dead)
        {
            yield return new(telling.Say(telling.SendsDead ? "step.base.remove_file" : "step.base.remove", ("count", dead)));
        }
    }
}
