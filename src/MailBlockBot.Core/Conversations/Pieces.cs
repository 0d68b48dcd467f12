// Makes whole again what came in pieces, and says when there are too many of them.
using System.Text;

namespace MailBlockBot.Core.Conversations;

internal static class Pieces
{
    const int Most = 200;
    const int MostCharacters = 2_000_000;

    /// <summary>No more is gathered before this is read.</summary>
    public static bool Enough(IReadOnlyList<Material> collected) =>
        collected.Count >= Most || collected.OfType<Material.Paste>().Sum(paste => (long)paste.Text.Length) > MostCharacters;

    /// <summary>The text before ended where the client cut a long paste: what comes next may be its other piece.</summary>
    public static bool GoesOn(IReadOnlyList<Material> collected) => collected is [.., Material.Paste { Text.Length: >= Speech.NearLimit }];

    /// <summary>
    /// Pieces of one paste stand in messages that follow each other, all but the last near the limit: joined with nothing in between. Their numbers need
    /// not be consecutive: a bot's private chats share one row of numbers (https://core.telegram.org/api/updates). Texts that merely came together are
    /// joined by a line feed.
    /// </summary>
    public static IReadOnlyList<Material> Join(IReadOnlyList<Material> collected)
    {
        List<Material> glued = [.. collected.OfType<Material.Document>().OrderBy(document => document.Message)];
        var text = new StringBuilder();
        Material.Paste? last = null;
        foreach (var paste in collected.OfType<Material.Paste>().OrderBy(paste => paste.Message))
        {
            if (last is not null && last.Text.Length < Speech.NearLimit) text.Append('\n');
            text.Append(paste.Text);
            last = paste;
        }
        if (last is not null) glued.Insert(0, new Material.Paste(last.Message, text.ToString()));
        return glued;
    }
}
