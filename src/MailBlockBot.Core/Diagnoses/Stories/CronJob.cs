// A scheduled task sends: local mail without a script's name, or PHP started from the command line.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Diagnoses.Stories;

internal static class CronJob
{
    public static StoryScore Weigh(Clues clues)
    {
        var story = new StoryScore(Story.CronJob);
        foreach (var origin in clues.Origins)
        {
            var share = clues.ShareOf(origin);
            if (share == 0) continue;
            if (origin.Origin.Kind == OriginKind.CronOrPipe)
            {
                story.Add(2 * share, Clues.Because("script_name_empty"));
                if (origin.Origin.User is { Length: > 0 } user) story.Add(0, Clues.Because("cron_user", ("user", user)));
            }
            else if (origin.Script?.Reason == StandingReason.CommandLineCode)
            {
                story.Add(1.5 * share);
            }
            else if (origin.Origin.Kind == OriginKind.LocalUser)
            {
                story.Add(0.8 * share);
                if (origin.Origin.User is { Length: > 0 } user) story.Add(0, Clues.Because("cron_user", ("user", user)));
            }
            else if (origin.Directory?.EndsWith("/cron", StringComparison.Ordinal) == true)
            {
                story.Add(0.8 * share);
            }
        }
        return story;
    }
}
