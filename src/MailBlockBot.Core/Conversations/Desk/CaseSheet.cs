// All that is kept of a case, for one page: its facts as on the desk's card, and its tables.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>What the page of a case says. The customer is not named on it.</summary>
/// <param name="Title">Number, server, script or cause.</param>
/// <param name="Facts">A line each.</param>
/// <param name="Tables">What can be put in order and searched.</param>
public sealed record CaseSheet(string Title, IReadOnlyList<Phrase> Facts, IReadOnlyList<CaseTable> Tables)
{
    /// <summary>The page of a case, in the reader's language.</summary>
    public static CaseSheet Of(Case of, Language language)
    {
        ArgumentNullException.ThrowIfNull(of);
        var (found, mark, locale) = (of.Diagnosis, CaseMark.Of("", of), Locale.Of(language));
        List<Phrase> facts = [locale.Say("desk.opened", ("time", (Phrase)UtcMinute.Of(of.Opened))), .. CardWriter.Facts(mark, locale)];
        if (found.From is { } from) facts.Add(locale.Say("group.period", ("period", new Wording.Period(from, found.To ?? from))));
        facts.Add(locale.Say("page.case.counts", ("messages", found.Messages), ("delivered", found.Delivered), ("deferred", found.Deferred), ("failed", found.Failed)));
        if (of.Reported is { } reported) facts.Add(locale.Say("page.case.reported", ("time", (Phrase)UtcMinute.Of(reported))));
        return new(CardWriter.Title(mark, locale).Text(), facts, CaseTableWriter.Write(found, language));
    }
}
