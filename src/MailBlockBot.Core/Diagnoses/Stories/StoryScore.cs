// How much speaks for a story before the stories are held against each other.
namespace MailBlockBot.Core.Diagnoses.Stories;

/// <summary>A story's score while its clues are added up. About 1 is a usual case, 2 and more a strong one.</summary>
internal sealed class StoryScore(Story story)
{
    readonly List<Because> _because = [];

    public Story Story => story;

    public double Score { get; private set; }

    public IReadOnlyList<Because> Because => _because;

    public void Add(double score, Because? because = null)
    {
        Score += score;
        if (because is not null && !_because.Any(known => known.Key == because.Key && known.Values.SequenceEqual(because.Values))) _because.Add(because);
    }
}
