// Calm answers where the log shows no failure, or is no log.
using MailBlockBot.Core.Wording.Steps;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes the answer to a log without a cause.</summary>
internal static class NothingFound
{
    public static IEnumerable<Block> Write(Telling telling)
    {
        var (kind, needs) = Kind(telling);
        yield return new Block.Headline(telling.Say($"nothing.{kind}.title"));
        yield return new Block.Paragraph(telling.Say($"nothing.{kind}.meaning", ("count", needs)));
        var title = telling.Say("answer.steps");
        yield return new Block.Steps(title, kind == "no_failure"
            ? [SupportSteps.AskWhy(telling), SupportSteps.OtherLog(telling)]
            : [SupportSteps.FindLogs(telling), SupportSteps.AskLogs(telling)]);

        var reading = Rest.Reading(telling).ToList();
        if (reading.Count > 0 && kind is "no_failure" or "access_only")
        {
            yield return new Block.Folded(telling.Say("answer.fold.reading"), reading);
        }
    }

    static (string Kind, long Count) Kind(Telling telling) => telling.Diagnosis switch
    {
        { Messages: > 0 and var messages } => ("no_failure", messages),
        { Delivered: > 0 and var delivered } => ("no_failure", delivered),
        { HasAccessLog: true, Lines: var lines, Formats.Count: <= 1 } => ("access_only", lines),
        { Formats.Count: > 0, Lines: var lines } => ("no_mail", lines),
        { Lines: > 0 and var lines } => ("no_log", lines),
        _ => ("empty", 0),
    };
}
