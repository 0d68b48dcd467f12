// The one thing that is missing, asked for at the end: the log of the web server, which alone can show the form or the request.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes the closing paragraph.</summary>
internal static class Closing
{
    public static IEnumerable<Block> Write(Telling telling)
    {
        if (telling.Diagnosis.HasAccessLog || telling.Story is not (Story.OpenForm or Story.HackedScript))
        {
            yield break;
        }

        var key = telling.Story == Story.OpenForm ? "answer.closing.form" : "answer.closing.script";
        yield return new Block.Paragraph(telling.Days is { } days ? telling.Say(key, ("days", days)) : telling.Say(key + "_undated"));
    }
}
