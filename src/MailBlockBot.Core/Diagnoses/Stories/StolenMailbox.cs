// Strangers know a mailbox's password: its login was used, often from many places.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Diagnoses.Stories;

internal static class StolenMailbox
{
    const int ManyClients = 3;

    public static StoryScore Weigh(Clues clues)
    {
        var story = new StoryScore(Story.StolenMailbox);
        foreach (var origin in clues.Origins)
        {
            if (origin.Origin is not { Kind: OriginKind.Mailbox, Login: { } login }) continue;
            var share = clues.ShareOf(origin);
            if (share == 0) continue;
            story.Add(share, Clues.Because("login_used", ("login", login), ("count", origin.Clients.Count)));
            if (origin.Clients.Count >= ManyClients) story.Add(1.5 * share, Clues.Because("many_clients", ("count", origin.Clients.Count)));
        }
        return story;
    }
}
