// The steps of an answer: what the story asks for, then what the cause and dead addresses ask for, then the report that lifts the block.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording.Steps;

/// <summary>Chooses the steps by story and cause.</summary>
internal static class StepsWriter
{
    public static Block Write(Telling telling) => new Block.Steps(telling.Say("answer.steps"), [.. ByStory(telling), .. HackedScriptSteps.Also(telling), .. ByCause(telling), .. NoRecipientSteps.CleanBase(telling), .. End(telling)]);

    static IEnumerable<Step> ByStory(Telling telling) => telling.Story switch
    {
        Story.StaleAddresses => StaleAddressesSteps.Write(telling),
        Story.OpenForm => OpenFormSteps.Write(telling),
        Story.HackedScript => HackedScriptSteps.Write(telling),
        Story.CronJob => CronJobSteps.Write(telling),
        Story.StolenMailbox => StolenMailboxSteps.Write(telling),
        Story.ForgedFrom => DmarcSteps.Write(telling),
        Story.ListedServer => BlocklistSteps.Write(telling),
        Story.SingleLetter or null => [],
    };

    static IEnumerable<Step> ByCause(Telling telling) => telling.Diagnosis.Cause switch
    {
        Verdict.Spam => SpamSteps.Write(telling),
        Verdict.Dmarc => telling.Story == Story.ForgedFrom ? [] : DmarcSteps.Write(telling),
        Verdict.NoRecipient => NoRecipientSteps.Write(telling),
        Verdict.Blocklist => telling.Story == Story.ListedServer ? [] : BlocklistSteps.Write(telling),
        { } other => [new(telling.Say($"verdict.{other.Name()}.do"))],
        null => [SupportSteps.FindSender(telling), SupportSteps.RaiseLimit(telling)],
    };

    // Measures are reported where there was a cause to remove; else the question is what the block is about.
    static IEnumerable<Step> End(Telling telling) => telling switch
    {
        // A listed server: to tell support was the step itself, and there are no buttons to do it with.
        { Story: Story.ListedServer, Diagnosis.Cause: Verdict.Blocklist, Buttons: false, IsDomainListed: false } => [],
        { IsBlocked: true } => [SupportSteps.Report(telling)],
        { Story: Story.SingleLetter } => [SupportSteps.WholeLog(telling)],
        _ => [SupportSteps.AskWhy(telling)],
    };
}
