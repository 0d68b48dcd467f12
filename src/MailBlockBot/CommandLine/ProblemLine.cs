// A file that could not be read, as one line on standard error that names it.
using MailBlockBot.Core.Wording;
using MailBlockBot.Uploads;

namespace MailBlockBot.CommandLine;

internal static class ProblemLine
{
    public static Task WriteAsync(UploadProblem problem, Language language) =>
        WriteAsync(UploadWords.Problem(problem.Kind.Key(), problem.Name, problem.Size, problem.Limit, language));

    public static Task WriteAsync(Phrase words) => Console.Error.WriteLineAsync("mailblockbot: " + PlainText.Render(words).ReplaceLineEndings(" "));
}
