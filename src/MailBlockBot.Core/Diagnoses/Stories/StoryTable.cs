// The stories in one table: each weighs the same clues, and their scores are held against each other.
namespace MailBlockBot.Core.Diagnoses.Stories;

/// <summary>Weighs all stories.</summary>
internal static class StoryTable
{
    const double Least = 0.02;

    static readonly Func<Clues, StoryScore>[] Table =
        [HackedScript.Weigh, OpenForm.Weigh, StaleAddresses.Weigh, CronJob.Weigh, StolenMailbox.Weigh, ForgedFrom.Weigh, ListedServer.Weigh, SingleLetter.Weigh];

    /// <summary>Stories with a chance, likeliest first; the weights sum to 1.</summary>
    public static IReadOnlyList<StoryWeight> Weigh(Clues clues)
    {
        var scores = Table.Select(weigh => weigh(clues)).Where(score => score.Score > 0).ToList();
        var sum = scores.Sum(score => score.Score);
        scores.RemoveAll(score => score.Score / sum < Least);
        sum = scores.Sum(score => score.Score);
        return [.. scores.OrderByDescending(score => score.Score).ThenBy(score => score.Story).Select(score => new StoryWeight(score.Story, score.Score / sum, score.Because))];
    }
}
