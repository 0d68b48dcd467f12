// The site was broken into: a script that nobody put there on purpose sends.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Diagnoses.Stories;

internal static class HackedScript
{
    public static StoryScore Weigh(Clues clues)
    {
        var story = new StoryScore(Story.HackedScript);
        foreach (var origin in clues.Origins)
        {
            if (origin.Script is not { } script || origin.Origin.Script is not { } name) continue;
            var share = clues.ShareOf(origin);
            if (share == 0) continue;
            if (script.Standing == Standing.Hacked) story.Add(3 * share, Clues.Because("script_hacked", ("script", name)));
            else if (script.Standing == Standing.Suspicious) story.Add(1.6 * share, Clues.Because("script_hacked", ("script", name)));
            else if (script.Standing == Standing.Unknown) story.Add(0.4 * share);
            if (origin.Origin.Evaluated) story.Add(share, Clues.Because("evaluated", ("script", name)));
            foreach (var page in clues.PagesOf(origin.Origin).Where(page => page.LooksLikeShell).Take(1))
                story.Add(1 * share, Clues.Because("shell_page", ("page", page.Host + page.Path)));
        }
        return story;
    }
}
