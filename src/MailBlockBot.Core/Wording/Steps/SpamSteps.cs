// Judged as spam: appeal where the log says so, and change what was judged.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording.Steps;

internal static class SpamSteps
{
    public static IEnumerable<Step> Write(Telling telling) =>
    [
        // After a break-in the content is the stranger's; there is nothing of the owner's to improve.
        .. telling.Story is Story.HackedScript or Story.StolenMailbox ? Array.Empty<Step>() : [new(telling.Say("step.spam.content"))],
        .. AppealSteps.Write(telling, Verdict.Spam),
    ];
}
