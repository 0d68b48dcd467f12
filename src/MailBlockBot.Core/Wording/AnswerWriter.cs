// The answer to a log, in the order in which a worried reader needs it: cause, where from, why, what to do, and the proof folded away.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Wording.Steps;

namespace MailBlockBot.Core.Wording;

/// <summary>Puts a diagnosis into words.</summary>
public static class AnswerWriter
{
    /// <summary>The whole answer: under 4,096 characters in all usual cases.</summary>
    /// <param name="diagnosis">What was found; an empty one gives the answer for what cannot be read.</param>
    /// <param name="language">The customer's language.</param>
    /// <param name="hoster">The hoster's own links.</param>
    /// <param name="masked">Recipients are masked everywhere, also in the log's lines.</param>
    /// <param name="buttons">The door has buttons and sends files along (a chat); without them the steps do not speak of any (a terminal).</param>
    public static Message Write(Diagnosis diagnosis, Language language, HosterWords hoster, bool masked, bool buttons = true)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        ArgumentNullException.ThrowIfNull(hoster);
        var telling = new Telling(diagnosis, Locale.Of(language), hoster, masked, buttons);
        return new([.. diagnosis.Cause is null && diagnosis.HosterLimit.Hits == 0 ? NothingFound.Write(telling) : Found(telling)]);
    }

    /// <summary>One reason of a story, as a sentence.</summary>
    public static Phrase Because(Diagnosis diagnosis, Because because, Language language, bool masked) =>
        BecauseWords.Say(new Telling(diagnosis, Locale.Of(language), HosterWords.Neutral, masked, Buttons: false), because);

    static IEnumerable<Block> Found(Telling telling) =>
    [
        .. Headline.Write(telling),
        .. LimitParagraph.Write(telling),
        .. OriginParagraph.Write(telling),
        .. StoryParagraph.Write(telling),
        StepsWriter.Write(telling),
        .. Closing.Write(telling),
        .. Evidence.Write(telling),
        .. Rest.Write(telling),
    ];
}
