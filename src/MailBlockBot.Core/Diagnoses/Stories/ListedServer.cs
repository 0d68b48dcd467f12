// The server's own address is on a list: whoever shares the server is refused with it.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses.Stories;

internal static class ListedServer
{
    public static StoryScore Weigh(Clues clues)
    {
        var story = new StoryScore(Story.ListedServer);
        var share = clues.ShareOf(Verdict.Blocklist);
        if (share == 0) return story;
        story.Add(2 * share);
        foreach (var address in clues.Diagnosis.ListedAddresses.Take(2)) story.Add(0, Clues.Because("address_listed", ("address", address)));
        if (clues.Diagnosis.Servers is [var server, ..]) story.Add(0, Clues.Because("shared_server", ("server", server)));
        return story;
    }
}
