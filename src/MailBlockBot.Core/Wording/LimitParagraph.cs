// The hoster's own limit is the block itself, seen in the log: it is said before anything else.
namespace MailBlockBot.Core.Wording;

/// <summary>Writes the paragraph about the hoster's limit.</summary>
internal static class LimitParagraph
{
    public static IEnumerable<Block> Write(Telling telling)
    {
        if (telling.Diagnosis.HosterLimit is { Hits: > 0 and var hits } limit)
        {
            yield return new Block.Paragraph(Phrases.Join(" ",
            [
                telling.Say("answer.limit", ("count", hits)),
                limit.Sample is { Length: > 0 } sample ? Phrases.Code(telling.Outside(sample, 160)) : Phrases.Empty,
            ]));
        }
    }
}
