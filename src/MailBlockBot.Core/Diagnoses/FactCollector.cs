// One pass over the records of all logs of a case: counts are kept, lines are not.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Takes records in the log's order and gathers the <see cref="Facts"/>.</summary>
internal sealed class FactCollector(Facts facts) : IJudgedRecords
{
    readonly Messages _messages = new(message => MessageCount.Add(message, facts));
    readonly CallerDirectories _directories = new();
    readonly DeferralMemory _deferrals = new();

    public Facts Facts => facts;

    public void Accept(in AccessLine access)
    {
        Facts.HasAccessLog = true;
        Facts.Requests.Add(access);
    }

    public void Accept(in LogRecord record, Judgement? judgement)
    {
        Facts.Period.Note(record);
        switch (record.Kind)
        {
            case RecordKind.Script:
                _messages.Get(record.Id)?.Script = Facts.Origins.OfScript(record.Script);
                break;
            case RecordKind.Arrival:
                Arrive(record);
                break;
            case RecordKind.Delivered:
                Deliver(record);
                break;
            case RecordKind.Failed:
            case RecordKind.Deferred:
                Refuse(record, judgement!);
                break;
            case RecordKind.HostError:
                if (judgement is not null) NoteHost(record, judgement);
                break;
            case RecordKind.Refused:
                Facts.Limit.Note(record);
                break;
            case RecordKind.Expired:
                GiveUp(record);
                break;
            case RecordKind.Completed:
                _messages.Complete(record.Id);
                break;
            case RecordKind.CallerDirectory:
                _directories.Note(record);
                break;
            case RecordKind.Call:
                Facts.Calls.Note(record, Facts.Origins.OfScript(record.Script));
                break;
            case RecordKind.Other:
                break;
        }
    }

    /// <summary>No more records come.</summary>
    public void Finish()
    {
        _messages.Finish();
        if (Facts.Messages == 0) Facts.Calls.CountAsMessages(Facts);
    }

    void Arrive(in LogRecord record)
    {
        if (_messages.Get(record.Id) is not { Arrived: false } message) return;
        message.Arrived = true;
        message.IsBounce = record.IsBounce;
        if (record.IsBounce) return;
        message.ArrivalTime = record.Time;
        message.Sender = Facts.Senders.Number(record.Sender);
        message.Arrival = !record.Login.IsEmpty ? Facts.Origins.Of(OriginKind.Mailbox, record.Login)
            : !record.Client.IsEmpty ? Facts.Origins.Of(OriginKind.Remote, default)
            : Facts.Origins.Of(OriginKind.LocalUser, record.User);
        if (!record.Login.IsEmpty && !record.Client.IsEmpty) Facts.Origins.Figures[message.Arrival].CountClient(record.Client);
        if (record.Client.IsEmpty) message.Directory = _directories.Find(record.Process);
        if (!record.Subject.IsEmpty) message.Subject = Facts.Subjects.Number(record.Subject);
        if (CopySubjects.Tells(record.Subject)) message.CopySubject = CopySubjects.Text(record.Subject);
    }

    void Deliver(in LogRecord record)
    {
        if (_messages.Get(record.Id) is not { } message) return;
        var recipient = Fingerprint.OfName(record.Recipient);
        var place = message.Find(recipient);
        if (place < 0)
        {
            ref var outcome = ref message.Add();
            (outcome.Recipient, outcome.Mark, outcome.State) = (recipient, recipient, OutcomeState.Delivered);
            (outcome.Time, outcome.Process) = (record.Time, record.Process);
            message.Added();
        }
        else if (message.Outcomes[place].State == OutcomeState.Deferred) message.Outcomes[place].State = OutcomeState.Delivered;
    }

    void Refuse(in LogRecord record, Judgement reply)
    {
        if (_messages.Get(record.Id) is not { } message) return;
        var mark = Fingerprint.OfName(record.Recipient);
        var judgement = Explained(reply, record, mark, message);
        var failed = record.Kind == RecordKind.Failed;
        var recipient = record.RcptTo.IsEmpty ? mark : Fingerprint.OfName(record.RcptTo);
        var place = message.Find(recipient);
        if (place < 0)
        {
            place = message.FindSameRecord(mark, record.Time, record.Process);
            // The same record once more, its RCPT TO eaten by a web page now or the first time; two recipients behind one masked mark differ in RCPT TO.
            if (place >= 0 && message.Outcomes[place].HasRcptTo && !record.RcptTo.IsEmpty) place = -1;
        }
        if (place < 0)
        {
            ref var added = ref message.Add();
            (added.Recipient, added.Mark, added.HasRcptTo) = (recipient, mark, !record.RcptTo.IsEmpty);
            message.Added();
            place = message.Count - 1;
        }
        ref var outcome = ref message.Outcomes[place];
        if (outcome.State != OutcomeState.Deferred) return;
        outcome.State = failed ? OutcomeState.Failed : OutcomeState.Deferred;
        (outcome.Time, outcome.Process, outcome.Judgement) = (record.Time, record.Process, judgement);
        message.Reindex(place);
        if (message.IsBounce) return;
        if (record.RemoteHost.IsEmpty) Facts.Limit.NoteOutcome(record);
        Facts.Verdicts.Show(judgement.Verdict, failed, record.Reply, record.Raw);
        // Noted for deferrals too: a server that gives the message up names neither recipient nor reply.
        var name = record.RcptTo.IsEmpty ? record.Recipient : record.RcptTo;
        if (failed) outcome.Noted = Facts.Index.Note(record.Id, name, record.Time, judgement.Verdict);
        if (judgement.Verdict == Verdict.NoRecipient && Facts.Dead.Wants(recipient)) outcome.Dead = Addresses.Text(name);
        outcome.Appeal = Facts.Appeals.Note(record, judgement);
    }

    // The line names no recipient: all that were put off have failed, each with the verdict of its last deferral.
    void GiveUp(in LogRecord record)
    {
        if (_messages.Get(record.Id) is not { IsBounce: false } message) return;
        foreach (ref var outcome in message.Outcomes)
        {
            if (outcome.State != OutcomeState.Deferred) continue;
            outcome.State = OutcomeState.Failed;
            outcome.Noted = Facts.Index.Note(record.Id, default, record.Time, outcome.Judgement!.Verdict);
        }
    }

    // Where the line carries no reply of its own, the last one that was given for the recipient, its host or the message tells the verdict.
    Judgement Explained(Judgement reply, in LogRecord record, ulong mark, LiveMessage message)
    {
        if (reply.GaveUp) return _deferrals.Find(record, mark) ?? message.LastReply ?? reply;
        _deferrals.Note(record, mark, reply);
        return message.LastReply = reply;
    }

    void NoteHost(in LogRecord record, Judgement reply)
    {
        if (_messages.Get(record.Id) is { } message) Explained(reply, record, Fingerprint.OfName(record.Recipient), message);
    }
}
