// A finished message joins the figures: only here, so that a bounce that turns out to be one has counted nowhere.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Adds one message to the facts.</summary>
internal static class MessageCount
{
    public static void Add(LiveMessage message, Facts facts)
    {
        if (message.IsBounce || !message.Arrived && message.Count == 0) return;
        var index = Origin(message, facts);
        var figures = facts.Origins.Figures[index];
        if (message.Arrived) CountArrival(message, facts, index, figures);
        foreach (ref readonly var outcome in message.Outcomes) CountOutcome(outcome, message, facts, figures);
    }

    static void CountArrival(LiveMessage message, Facts facts, int index, OriginFigures figures)
    {
        facts.Messages++;
        figures.Messages++;
        figures.First = Math.Min(figures.First, message.ArrivalTime);
        figures.Last = Math.Max(figures.Last, message.ArrivalTime);
        figures.Directory ??= message.Directory;
        figures.CopySubject ??= message.CopySubject;
        figures.User ??= message.Arrival >= 0 ? facts.Origins.Figures[message.Arrival].Origin.User : null;
        if (figures.Script is not null || figures.Origin.Kind == OriginKind.CronOrPipe) facts.Sendings.Add(index, message.ArrivalTime);
    }

    static void CountOutcome(in Outcome outcome, LiveMessage message, Facts facts, OriginFigures figures)
    {
        switch (outcome.State)
        {
            case OutcomeState.Delivered:
                facts.Delivered++;
                break;
            case OutcomeState.Deferred:
                facts.Deferred++;
                facts.Verdicts.CountDeferral(outcome.Judgement!.Verdict);
                break;
            case OutcomeState.Failed:
                var verdict = outcome.Judgement!.Verdict;
                facts.Failed++;
                facts.Verdicts.CountFailure(verdict, outcome.Time);
                figures.Failures[(int)verdict]++;
                facts.Appeals.Count(outcome.Appeal);
                if (verdict == Verdict.NoRecipient) facts.Dead.Add(outcome.Recipient, outcome.Dead);
                facts.Senders.Count(message.Sender);
                facts.Subjects.Count(message.Subject);
                facts.Index.Settle(outcome.Noted, figures);
                break;
        }
    }

    // A login outranks a script line, which a message's own headers can forge; an empty script line means cron only for local mail.
    static int Origin(LiveMessage message, Facts facts)
    {
        var origins = facts.Origins;
        var arrival = message.Arrival >= 0 ? message.Arrival : origins.Unknown;
        var kind = origins.Figures[arrival].Origin.Kind;
        if (kind == OriginKind.Mailbox) return arrival;
        if (message.Script >= 0) return message.Script;
        if (message.Script == LiveMessage.NoScript && kind == OriginKind.LocalUser && facts.Calls.ScriptOf(message) is >= 0 and var script) return script;
        return message.Script == LiveMessage.EmptyScript && kind != OriginKind.Remote ? origins.OfCron(arrival) : arrival;
    }
}
