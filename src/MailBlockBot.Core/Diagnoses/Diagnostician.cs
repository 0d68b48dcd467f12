// Facts in, diagnosis out: shares, cause, origins, stories.
using MailBlockBot.Core.Diagnoses.Stories;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Puts the figures in order and weighs them.</summary>
internal static class Diagnostician
{
    const int MostClients = 20;

    public static Diagnosis Diagnose(Facts facts)
    {
        var verdicts = Verdicts(facts);
        var cause = Cause(verdicts);
        var correlation = Correlator.Correlate(facts.Requests, facts.Sendings, index => ScriptOf(facts, index));
        var period = facts.Period;
        var diagnosis = new Diagnosis
        {
            From = period.Last > 0 ? Clock.ToDateTime(period.First) : null,
            To = period.Last > 0 ? Clock.ToDateTime(period.Last) : null,
            Servers = period.Servers,
            Messages = facts.Messages,
            Delivered = facts.Delivered,
            Deferred = facts.Deferred,
            Failed = facts.Failed,
            Cause = cause,
            Verdicts = verdicts,
            Origins = Shares(facts),
            Requests = correlation.Findings,
            HasAccessLog = facts.HasAccessLog,
            ClockShiftHours = correlation.ClockShiftHours,
            Dead = facts.Dead.Texts,
            DeadAddresses = facts.Dead.Count,
            HosterLimit = new HosterLimit(facts.Limit.Hits, facts.Limit.Sample),
            Appeals = facts.Appeals.Appeals,
            ListedAddresses = facts.Appeals.ListedAddresses,
            DmarcDomains = DmarcDomains(facts, cause),
            Senders = facts.Senders.Top(20),
            Subject = facts.Subjects.Top(1) is [var subject] ? SubjectShape.Of(subject) : null,
            Failures = facts.Index.Lines,
            Evidence = cause is { } verdict ? facts.Verdicts.Evidence(verdict) : [],
            Timeline = facts.Period.Last - facts.Period.First < Clock.SecondsPerHour ? Timeline.Empty : facts.Verdicts.Timeline,
        };
        return diagnosis with { Stories = cause is null ? [] : StoryTable.Weigh(new Clues(diagnosis, CopySubjects(facts))) };
    }

    static List<VerdictShare> Verdicts(Facts facts) =>
    [
        .. Enum.GetValues<Verdict>()
            .Where(verdict => facts.Verdicts.Failed[(int)verdict] + facts.Verdicts.Deferred[(int)verdict] > 0)
            .Select(verdict => new VerdictShare(
                verdict, facts.Verdicts.Failed[(int)verdict], facts.Verdicts.Deferred[(int)verdict],
                facts.Failed == 0 ? 0 : (double)facts.Verdicts.Failed[(int)verdict] / facts.Failed, facts.Verdicts.Sample(verdict)))
            .OrderByDescending(share => share.Failed).ThenByDescending(share => share.Deferred)
    ];

    // Of the four causes the one with most failures, ties in their order; without any the most frequent other; with deferrals only, the same over them.
    static Verdict? Cause(List<VerdictShare> shares) =>
        Most(shares, share => share.Verdict.IsCause() ? share.Failed : 0) ?? Most(shares, share => share.Failed)
        ?? Most(shares, share => share.Verdict.IsCause() ? share.Deferred : 0) ?? Most(shares, share => share.Deferred);

    static Verdict? Most(List<VerdictShare> shares, Func<VerdictShare, long> figure)
    {
        var most = shares.OrderByDescending(figure).ThenBy(share => share.Verdict).FirstOrDefault();
        return most is not null && figure(most) > 0 ? most.Verdict : null;
    }

    static List<OriginShare> Shares(Facts facts) =>
    [
        .. facts.Origins.Figures.Where(figures => figures.Messages + figures.Failed > 0)
            .OrderByDescending(figures => figures.Failed).ThenByDescending(figures => figures.Messages)
            .Select(figures => new OriginShare(
                figures.Script is null ? figures.Origin : figures.Origin with { User = figures.User },
                figures.Script is null ? null : ScriptNames.Judge(figures.Script),
                figures.Messages, figures.Failed, figures.Directory,
                [.. figures.Failures.Select((failed, verdict) => new VerdictCount((Verdict)verdict, failed)).Where(count => count.Failed > 0).OrderByDescending(count => count.Failed)],
                figures.Clients(MostClients))
            {
                First = figures.Last > 0 ? Clock.ToDateTime(figures.First) : null,
                Last = figures.Last > 0 ? Clock.ToDateTime(figures.Last) : null,
            })
    ];

    // A refusal that names no domain is about the sender's own.
    static IReadOnlyList<string> DmarcDomains(Facts facts, Verdict? cause)
    {
        if (facts.Appeals.DmarcDomains.Count > 0 || cause != Verdict.Dmarc) return facts.Appeals.DmarcDomains;
        return [.. facts.Senders.Top(20).Select(sender => sender[(sender.LastIndexOf('@') + 1)..].ToLowerInvariant()).Distinct().Take(5)];
    }

    static IReadOnlyList<string> CopySubjects(Facts facts) =>
        [.. facts.Origins.Figures.Where(figures => figures.Failed > 0).Select(figures => figures.CopySubject).OfType<string>()];

    static (string? Script, int? Uid) ScriptOf(Facts facts, int index) =>
        (facts.Origins.Figures[index].Origin.Script, facts.Origins.Figures[index].Origin.Uid);
}
