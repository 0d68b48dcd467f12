// script: one script value a line, how its name stands and why.
using System.CommandLine;
using System.Text;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.CommandLine;

internal static class ScriptCommand
{
    public static Command Make()
    {
        var command = new Command("script", "Reads one script value a line (2917:tools.php, or a name) and prints its standing, its product and why.");
        command.SetAction((_, cancellation) => LineByLine.RunAsync(Judge, cancellation));
        return command;
    }

    static string Judge(string line)
    {
        var judgement = ScriptNames.Judge(ScriptValue.Read(Encoding.UTF8.GetBytes(line)));
        return $"{judgement.Standing.Name()}\t{judgement.Product ?? "-"}\t{SnakeCase.Of(judgement.Reason.ToString())}";
    }
}
