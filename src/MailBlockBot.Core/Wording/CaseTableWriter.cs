// What stands in the tables of a case: causes, origins, receivers, the course of time, appeals.
using System.Globalization;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording;

/// <summary>Puts a diagnosis into tables.</summary>
public static class CaseTableWriter
{
    const int LongestReply = 600;
    static readonly TableCell Nothing = new("—");

    /// <summary>The tables, always all five and in this order; a column that would be empty is left out. Recipients are masked in whatever a server said.</summary>
    public static IReadOnlyList<CaseTable> Write(Diagnosis diagnosis, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        var locale = Locale.Of(language);
        CaseTable[] tables = [Causes(diagnosis, locale), Origins(diagnosis, locale), Receivers(diagnosis, locale), Hours(diagnosis, locale), Appeals(diagnosis, locale)];
        return [.. tables.Select(WithoutEmptyColumns)];
    }

    // A column in which nothing stands costs a phone a third of its width.
    static CaseTable WithoutEmptyColumns(CaseTable table)
    {
        if (table.Rows.Count == 0) return table;
        int[] kept = [.. Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Any(row => !ReferenceEquals(row[column], Nothing)))];
        return table with { Columns = [.. kept.Select(column => table.Columns[column])], Rows = [.. table.Rows.Select(row => (IReadOnlyList<TableCell>)[.. kept.Select(column => row[column])])] };
    }

    static CaseTable Causes(Diagnosis diagnosis, Locale locale) => new(
        "causes", locale.Text("page.case.causes"), null,
        [Words(locale, "cause"), Number(locale, "failed"), Number(locale, "share"), Number(locale, "waiting"), Words(locale, "reply")],
        [.. diagnosis.Verdicts.Select(share => (IReadOnlyList<TableCell>)
        [
            Verdict(locale, share.Verdict), Count(locale, share.Failed), new(locale.Say("page.case.share", ("share", new Share(share.Share))), share.Share),
            Count(locale, share.Deferred), Said(share.Sample),
        ])]);

    static CaseTable Origins(Diagnosis diagnosis, Locale locale) => new(
        "origins", locale.Text("page.case.origins"), null,
        [Words(locale, "origin"), Words(locale, "is"), Number(locale, "messages"), Number(locale, "failed"), Words(locale, "mostly"), Words(locale, "folder"), Words(locale, "first"), Words(locale, "last")],
        [.. diagnosis.Origins.Select(share => (IReadOnlyList<TableCell>)
        [
            new(OriginParagraph.Name(locale, share.Origin)),
            share.Origin.Kind == OriginKind.Script ? new(OriginParagraph.ScriptIs(locale, share.Script)) : Nothing,
            Count(locale, share.Messages), Count(locale, share.Failed),
            share.Failures is [var most, ..] ? Verdict(locale, most.Verdict) : Nothing,
            share.Directory is { Length: > 0 } folder ? Said(folder) : Nothing, Time(share.First), Time(share.Last),
        ])]);

    // A case knows whom mail went to by its index of single failures alone.
    static CaseTable Receivers(Diagnosis diagnosis, Locale locale) => new(
        "receivers", locale.Text("page.case.receivers"), diagnosis.Failures.Count < diagnosis.Failed ? First(diagnosis, locale) : null,
        [Words(locale, "domain"), Number(locale, "failed"), Words(locale, "mostly")],
        [.. diagnosis.Failures.Where(line => line.Recipient.Contains('@', StringComparison.Ordinal))
            .GroupBy(line => line.Recipient[(line.Recipient.LastIndexOf('@') + 1)..].TrimEnd('.').ToLowerInvariant())
            .OrderByDescending(domain => domain.Count()).ThenBy(domain => domain.Key, StringComparer.Ordinal)
            .Select(domain => (IReadOnlyList<TableCell>)[Said(domain.Key), Count(locale, domain.Count()), Verdict(locale, Mostly(domain))])]);

    static CaseTable Hours(Diagnosis diagnosis, Locale locale)
    {
        // A log of less than an hour has no course of time: then its failures tell the hour, or the two.
        var counted = diagnosis.Timeline.Failures.Count > 0;
        var (hours, failures) = counted ? diagnosis.Timeline : Hourly(diagnosis.Failures);
        return new(
            "hours", locale.Text("page.case.hours"), counted || diagnosis.Failures.Count >= diagnosis.Failed ? null : First(diagnosis, locale),
            [Words(locale, "time"), Words(locale, "cause"), Number(locale, "failed")],
            [.. failures.Select(share => (IReadOnlyList<TableCell>)
                [new(Stretch(share.From, hours), share.From.Ticks), Verdict(locale, share.Verdict), Count(locale, share.Failed)])]);
    }

    static CaseTable Appeals(Diagnosis diagnosis, Locale locale) => new(
        "appeals", locale.Text("page.case.appeals"), null,
        [Words(locale, "receiver"), Words(locale, "cause"), Number(locale, "failed"), Words(locale, "actor"), Words(locale, "where"), Words(locale, "codes")],
        [.. diagnosis.Appeals.Select(appeal => (IReadOnlyList<TableCell>)
        [
            Said(appeal.Receiver), Verdict(locale, appeal.Verdict), Count(locale, appeal.Failed), new(locale.Say($"page.case.actor.{SnakeCase.Of(appeal.Actor.ToString())}")), Where(appeal), Codes(appeal),
        ])]);

    // What the rule does not vouch for is shown to be read, not opened.
    static TableCell Where(Appeal appeal)
    {
        List<string> trusted = [.. appeal.TrustedLinks.Where(link => Uri.TryCreate(link, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps)];
        var text = Lines([.. appeal.Mailboxes, .. appeal.Links.Except(trusted)]);
        return text.Pieces.Count == 0 && trusted.Count == 0 ? Nothing : new(text) { Links = trusted };
    }

    static TableCell Codes(Appeal appeal) => appeal.Codes.Count == 0 ? Nothing : new(Lines(appeal.Codes.Select(code => $"{code.Key}: {Mask.Addresses(code.Value)}")));

    static Phrase Lines(IEnumerable<string> lines) => Phrases.Join("\n", lines.Select(line => Phrases.Code(Outside.Clean(line))));

    static Timeline Hourly(IReadOnlyList<FailureLine> failures) => new(1,
    [
        .. failures.Where(line => line.Time is not null).GroupBy(line => (From: line.Time!.Value.Date.AddHours(line.Time.Value.Hour), line.Verdict)).OrderBy(group => group.Key)
            .Select(group => new TimeShare(group.Key.From, group.Key.Verdict, group.Count())),
    ]);

    static Verdict Mostly(IEnumerable<FailureLine> lines) => lines.GroupBy(line => line.Verdict).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    static Phrase First(Diagnosis diagnosis, Locale locale) => locale.Say("page.case.first", ("number", diagnosis.Failures.Count), ("failed", diagnosis.Failed));

    static string Stretch(DateTime from, int hours) => hours switch
    {
        1 => from.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        24 => Day(from),
        // A hostile log may end with the calendar.
        _ => $"{Day(from)} – {Day(new DateTime(Math.Min(from.Ticks + hours * TimeSpan.TicksPerHour - 1, DateTime.MaxValue.Ticks)))}",
    };

    static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static TableColumn Words(Locale locale, string name) => new(locale.Text($"page.case.column.{name}"), false);

    static TableColumn Number(Locale locale, string name) => new(locale.Text($"page.case.column.{name}"), true);

    static TableCell Verdict(Locale locale, Verdict verdict) => new(locale.Say($"verdict.{verdict.Name()}.name"));

    static TableCell Count(Locale locale, long count) => new(locale.Say("page.case.number", ("number", count)), count);

    static TableCell Said(string text) => text.Length == 0 ? Nothing : new(Phrases.Code(Outside.Clean(Mask.Addresses(text), LongestReply)));

    static TableCell Time(DateTime? time) => time is { } known ? new(known.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), known.Ticks) : Nothing;
}
