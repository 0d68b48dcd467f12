// What a case's index knows of one message, in words.
using System.Globalization;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class MessageWriter
{
    const int MostLines = 20;

    /// <summary>How many whole cases are looked into.</summary>
    public const int MostCases = 3;

    /// <summary>A search that may be a message id: letters, digits and hyphens, as Exim, Postfix and Sendmail make them.</summary>
    public static bool Is(string text) =>
        text.Length is >= 10 and <= 64 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && text.Any(char.IsAsciiDigit) && text.Any(char.IsAsciiLetter);

    /// <summary>The failures of the message in the cases that were found; null when no index has it.</summary>
    /// <param name="id">The message id.</param>
    /// <param name="hits">Whole cases.</param>
    /// <param name="locale">The words.</param>
    /// <param name="masked">Others read along: recipients' addresses are shown only in part.</param>
    public static Message? Write(string id, IReadOnlyList<CaseHit> hits, Locale locale, bool masked)
    {
        List<(CaseHit Hit, FailureLine Line)> found = [.. hits.SelectMany(hit => Of(hit, id).Select(line => (hit, line)))];
        if (found.Count == 0) return null;
        return new Message(
        [
            new Block.Headline(locale.Say("desk.id.title", ("id", new Piece.Code(id)))),
            .. found.Take(MostLines).GroupBy(pair => pair.Hit).Select(group => new Block.Paragraph(Phrases.Join("\n",
                [CaseWriter.Line(group.Key, locale), .. group.Select(pair => Line(pair.Line, locale, masked))]))),
        ]);
    }

    static IEnumerable<FailureLine> Of(CaseHit hit, string id) =>
        hit.Case?.Diagnosis.Failures.Where(line => line.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? [];

    static Phrase Line(FailureLine line, Locale locale, bool masked)
    {
        List<Phrase> parts = [];
        if (line.Time is { } time) parts.Add(time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        if (line.Recipient.Length > 0) parts.Add(Phrases.Code(masked ? Mask.Addresses(line.Recipient) : line.Recipient));
        parts.Add(locale.Say($"verdict.{line.Verdict.Name()}.name"));
        if (line.Origin is { } origin) parts.Add(Phrases.Code(origin));
        return locale.Say("desk.item", ("item", Phrases.Join(" · ", parts)));
    }
}
