// The customer's base holds addresses that are no more: many different ones, each tried once or twice.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses.Stories;

internal static class StaleAddresses
{
    public static StoryScore Weigh(Clues clues)
    {
        var story = new StoryScore(Story.StaleAddresses);
        var diagnosis = clues.Diagnosis;
        var dead = clues.ShareOf(Verdict.NoRecipient);
        if (dead == 0 || diagnosis.DeadAddresses == 0) return story;
        foreach (var origin in clues.Origins)
        {
            var failed = origin.Failures.FirstOrDefault(count => count.Verdict == Verdict.NoRecipient)?.Failed ?? 0;
            if (failed == 0 || origin.Script?.Standing is Standing.Hacked or Standing.Suspicious) continue;
            var share = (double)failed / Math.Max(1, diagnosis.Failed);
            // What a form's robot fills in is dead as well: the page that was hit at the same seconds tells the two apart.
            var byPage = Math.Min(1, clues.PagesOf(origin.Origin).Sum(page => page.Matched) / Math.Max(1.0, origin.Messages));
            story.Add((origin.Origin.Kind == OriginKind.Script ? 0.9 : 0.6) * share * (1 - 0.8 * byPage));
        }
        if (story.Score > 0) story.Add(0.1, Clues.Because("many_distinct_dead", ("count", diagnosis.DeadAddresses), ("share", dead)));
        return story;
    }
}
