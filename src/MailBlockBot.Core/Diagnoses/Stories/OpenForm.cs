// A form on the site is used by robots: a standard script sends, and one page is hit whenever it does.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Diagnoses.Stories;

internal static class OpenForm
{
    public static StoryScore Weigh(Clues clues)
    {
        var story = new StoryScore(Story.OpenForm);
        foreach (var origin in clues.Origins)
        {
            if (origin.Script is not { } script || origin.Origin.Script is not { } name) continue;
            var share = clues.ShareOf(origin);
            if (share == 0 || script.Standing is Standing.Hacked or Standing.Suspicious || origin.Script.Reason == StandingReason.CommandLineCode) continue;
            if (script.Standing == Standing.Form) story.Add(0.9 * share, Clues.Because("script_form", ("script", name)));
            else if (script.Standing == Standing.Known) story.Add(0.6 * share, Clues.Because("script_known", ("script", name), ("product", script.Product ?? name)));
            else story.Add(0.3 * share);
            foreach (var page in clues.PagesOf(origin.Origin).Where(page => !page.LooksLikeShell))
            {
                var covered = Math.Min(1, page.Matched / Math.Max(1.0, origin.Messages));
                story.Add(1.5 * share * covered, Clues.Because("same_page", ("page", page.Host + page.Path), ("matched", page.Matched), ("hits", page.Hits)));
                if (page.Clients.Count <= 5 && page.Matched >= 10) story.Add(0.3 * share, Clues.Because("few_clients", ("count", page.Clients.Count)));
            }
        }
        if (story.Score > 0 && clues.CopySubjects.Count > 0) story.Add(1, Clues.Because("copy_to_sender", ("subject", clues.CopySubjects[0])));
        if (story.Score > 0 && !clues.Diagnosis.HasAccessLog) story.Add(0, Clues.Because("no_access_log"));
        return story;
    }
}
