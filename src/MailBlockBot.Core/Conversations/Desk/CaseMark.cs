// A case in the few words by which engineers know it: what a card shows and what incidents are found by.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>A case's mark. Holds no recipient's address and no line of a log.</summary>
/// <param name="Number">The case's number.</param>
/// <param name="Chat">The key of the customer's chat.</param>
/// <param name="Server">The server's name in the log; null when the log names none.</param>
/// <param name="Cause">The verdict's name; null when nothing failed.</param>
/// <param name="Story">The likeliest story's name; null when there is none.</param>
/// <param name="Origin">Who sent most of what failed; null when nothing is known.</param>
/// <param name="Standing">How the script's name stands; null where there is no script.</param>
/// <param name="Failed">Failures in all.</param>
/// <param name="Listed">The sender's addresses (IP) that receivers named as listed.</param>
/// <param name="Clients">Addresses (IP) of the visitors at the sending times, most hits first.</param>
public sealed record CaseMark(
    long Number, string Chat, string? Server, string? Cause, string? Story, Origin? Origin, string? Standing, long Failed, IReadOnlyList<string> Listed,
    IReadOnlyList<string> Clients)
{
    const int MostAddresses = 5;

    /// <summary>What the subjects of its failed messages look like; null where the log tells none.</summary>
    public string? Subject { get; init; }

    /// <summary>The mark of a case of a chat.</summary>
    public static CaseMark Of(string chat, Case of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var found = of.Diagnosis;
        var origin = found.Origins.FirstOrDefault(share => share.Failed > 0) ?? (found.Origins is [var first, ..] ? first : null);
        return new(
            of.Number, chat, found.Servers is [var server, ..] ? server : null, found.Cause?.Name(), found.Stories is [var likeliest, ..] ? likeliest.Story.Name() : null, origin?.Origin,
            origin?.Script?.Standing.Name(), found.Failed, [.. found.ListedAddresses.Take(MostAddresses)],
            [.. found.Requests.SelectMany(page => page.Clients).Distinct().Take(MostAddresses)])
        { Subject = found.Subject };
    }
}
