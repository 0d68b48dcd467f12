// What else stands in the log: other causes, other stories, and what could not be read, counted.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes the folded rest.</summary>
internal static class Rest
{
    const int MostVerdicts = 6;
    const double WorthSaying = 0.1;

    public static IEnumerable<Block> Write(Telling telling)
    {
        var verdicts = Verdicts(telling).ToList();
        if (verdicts.Count > 0)
        {
            yield return new Block.Folded(telling.Say("answer.fold.verdicts"), verdicts);
        }

        var stories = Stories(telling).ToList();
        if (stories.Count > 0)
        {
            yield return new Block.Folded(telling.Say("answer.fold.stories"), stories);
        }

        var reading = Reading(telling).ToList();
        if (reading.Count > 0)
        {
            yield return new Block.Folded(telling.Say("answer.fold.reading"), reading);
        }
    }

    /// <summary>How the log was read: lines that were not understood, clocks that differ.</summary>
    public static IEnumerable<Phrase> Reading(Telling telling)
    {
        if (telling.Diagnosis is { Unread: > 0 and var unread, Lines: var lines })
        {
            yield return telling.Say("answer.unread", ("unread", unread), ("count", lines));
        }

        if (telling.Diagnosis.ClockShiftHours is not 0 and var hours)
        {
            yield return telling.Say(hours > 0 ? "answer.clock_behind" : "answer.clock_ahead", ("count", Math.Abs(hours)));
        }
    }

    static IEnumerable<Phrase> Verdicts(Telling telling)
    {
        var others = telling.Diagnosis.Verdicts.Where(share => share.Verdict != telling.Diagnosis.Cause).Take(MostVerdicts);
        foreach (var share in others)
        {
            var name = telling.Say($"verdict.{share.Verdict.Name()}.name");
            yield return share.Failed > 0
                ? telling.Say("answer.verdict_failed", ("name", name), ("failures", telling.Say("answer.failures", ("count", share.Failed))), ("share", new Share(share.Share)))
                : telling.Say("answer.verdict_waiting", ("name", name), ("letters", telling.Say("answer.numbers.deferred", ("count", share.Deferred))));
        }
    }

    static IEnumerable<Phrase> Stories(Telling telling) => telling.Diagnosis.Stories.Skip(1).Where(story => story.Weight >= WorthSaying).Take(2)
        .Select(story => telling.Say("answer.story_share", ("title", telling.Say($"story.{story.Story.Name()}.title")), ("share", new Share(story.Weight))));
}
