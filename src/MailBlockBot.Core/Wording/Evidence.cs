// Two or three lines of the log that show the cause, folded away.
namespace MailBlockBot.Core.Wording;

/// <summary>Writes the log's lines.</summary>
internal static class Evidence
{
    const int MostLines = 3;
    const int MostCharacters = 1200;

    public static IEnumerable<Block> Write(Telling telling)
    {
        var shown = telling.Diagnosis.Evidence.Take(MostLines).ToList();
        var lines = shown.Select(line => Phrases.Code(telling.Outside(line, Math.Min(600, MostCharacters / shown.Count)))).ToList();
        if (lines.Count > 0)
        {
            yield return new Block.Folded(telling.Say("answer.fold.evidence"), lines);
        }
    }
}
