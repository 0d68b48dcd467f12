// One letter was refused: too little for a story, and the answer stays calm.
namespace MailBlockBot.Core.Diagnoses.Stories;

internal static class SingleLetter
{
    public static StoryScore Weigh(Clues clues)
    {
        var story = new StoryScore(Story.SingleLetter);
        var score = clues.Refused switch { 1 => 1.5, 2 => 1.2, 3 => 0.8, _ => 0 };
        if (score > 0) story.Add(score, Clues.Because("few_failures", ("count", clues.Refused)));
        return story;
    }
}
