// A listed address is the hoster's to clear, an own server's the customer's; a listed domain asks for a clean site first.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording.Steps;

internal static class BlocklistSteps
{
    public static IEnumerable<Step> Write(Telling telling) => telling.IsDomainListed ? Domain(telling) : Address(telling);

    static IEnumerable<Step> Address(Telling telling)
    {
        var addresses = telling.Diagnosis.ListedAddresses.Take(3).Select(Phrases.Code).ToList();
        yield return new(addresses.Count > 0
            ? telling.Say("step.listed.support", ("count", addresses.Count), ("addresses", telling.Locale.List(addresses)))
            : telling.Say("step.listed.support_any"), Link: telling.Hoster.SupportUrl);
        yield return new(telling.Say("step.listed.line"), Tickable: false);
        foreach (var appeal in Appeals(telling))
        {
            yield return new(telling.Say("step.listed.own", ("receiver", appeal.Receiver)), Link: AppealSteps.Trusted(appeal), Tickable: false);
        }
    }

    static IEnumerable<Step> Domain(Telling telling)
    {
        // After a break-in the story's own steps have cleaned the site.
        if (telling.Story != Story.HackedScript)
        {
            yield return new(telling.Say("step.domain.clean"), Link: telling.Hoster.AntivirusGuideUrl);
            yield return new(telling.Say("step.hacked.passwords"));
        }

        yield return Appeals(telling) is [var appeal, ..]
            ? new(telling.Say("step.domain.appeal", ("receiver", appeal.Receiver)), Link: AppealSteps.Trusted(appeal))
            : new(telling.Say("step.domain.appeal_any"));
    }

    static List<Appeal> Appeals(Telling telling) => [.. telling.Diagnosis.Appeals
        .Where(appeal => appeal.Verdict == Verdict.Blocklist && AppealSteps.Trusted(appeal) is not null).OrderByDescending(appeal => appeal.Failed).Take(1)];
}
