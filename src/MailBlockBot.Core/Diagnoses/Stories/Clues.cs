// What the stories weigh, put together once: shares of the failures by who sent and by what the receivers said.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Core.Diagnoses.Stories;

/// <summary>A diagnosis seen by a story.</summary>
internal sealed class Clues(Diagnosis diagnosis, IReadOnlyList<string> copySubjects)
{
    public Diagnosis Diagnosis => diagnosis;

    /// <summary>Subjects that only a form writes.</summary>
    public IReadOnlyList<string> CopySubjects => copySubjects;

    public IReadOnlyList<OriginShare> Origins => diagnosis.Origins;

    /// <summary>Failures, or deferrals where nothing failed.</summary>
    public long Refused => diagnosis.Failed > 0 ? diagnosis.Failed : diagnosis.Deferred;

    /// <summary>An origin's part of the failures, 0 to 1; of the messages where nothing failed.</summary>
    public double ShareOf(OriginShare origin) =>
        diagnosis.Failed > 0 ? (double)origin.Failed / diagnosis.Failed : diagnosis.Messages > 0 ? (double)origin.Messages / diagnosis.Messages : 0;

    public double ShareOf(Verdict verdict)
    {
        var share = diagnosis.Verdicts.FirstOrDefault(share => share.Verdict == verdict);
        if (share is null || Refused == 0) return 0;
        return (double)(diagnosis.Failed > 0 ? share.Failed : share.Deferred) / Refused;
    }

    /// <summary>Pages that stand at the sending times of a script.</summary>
    public IEnumerable<RequestFinding> PagesOf(Origin origin) =>
        diagnosis.Requests.Where(page => page.Script == origin.Script && page.Uid == origin.Uid);

    public static Because Because(string key, params (string Name, object Value)[] values) =>
        new(key, values.ToDictionary(value => value.Name, value => value.Value));
}
