// classify: one SMTP reply a line on standard input, its verdict and the deciding row on standard output.
using System.CommandLine;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.CommandLine;

internal static class ClassifyCommand
{
    public static Command Make()
    {
        var command = new Command("classify", "Reads one SMTP reply a line and prints its verdict and the rule that decided. \\n inside a line separates the lines of one reply.");
        command.SetAction((_, cancellation) => LineByLine.RunAsync(Judge, cancellation));
        return command;
    }

    static string Judge(string line)
    {
        var judgement = ReplyBook.Standard.Judge(line);
        return $"{judgement.Verdict.Name()}\t{judgement.Rule}";
    }
}
