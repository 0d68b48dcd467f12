// The files that go with an answer, each with its words: just those that the answer's steps speak of.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;

namespace MailBlockBot.Core.Wording;

/// <summary>A file and what is said about it.</summary>
public sealed record Enclosure(GeneratedFile File, Phrase Caption);

/// <summary>Writes the files.</summary>
public static class Enclosures
{
    /// <summary>What an answer with buttons promises; <paramref name="masked"/> as there.</summary>
    public static IEnumerable<Enclosure> Of(Diagnosis diagnosis, Language language, bool masked)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        var telling = new Telling(diagnosis, Locale.Of(language), HosterWords.Neutral, masked, Buttons: true);
        if (telling.SendsDead && Dead(diagnosis, language) is { } dead)
        {
            yield return dead;
        }

        if (telling.Denies && Deny(diagnosis, language) is { } deny)
        {
            yield return deny;
        }
    }

    /// <summary>The addresses that do not exist; null when none is known.</summary>
    public static Enclosure? Dead(Diagnosis diagnosis, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        if (diagnosis.Dead.Count == 0)
        {
            return null;
        }

        var locale = Locale.Of(language);
        var (rows, all) = (Math.Min(diagnosis.Dead.Count, DeadAddressesCsv.MostRows), diagnosis.DeadAddresses);
        var file = DeadAddressesCsv.Write(diagnosis.Dead, all, locale.Text("file.dead.header"), left => locale.Text("file.dead.more", ("left", left)));
        return new(file, rows < all ? locale.Say("file.dead.part", ("rows", rows), ("all", all)) : locale.Say("file.dead.caption", ("all", all)));
    }

    /// <summary>The clients that were there when mail was sent, as lines that shut them out; null when none is known.</summary>
    public static Enclosure? Deny(Diagnosis diagnosis, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        var locale = Locale.Of(language);
        return DenyList.Write(DenyList.For(diagnosis), locale.Text("file.deny.note")) is { } file ? new(file, locale.Say("file.deny.caption")) : null;
    }
}
