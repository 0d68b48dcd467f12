// Script names, which whoever broke in may choose: judged, explained, and never able to leave the command that looks for them.
using System.Text;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Fuzz;

internal static class Scripts
{
    public static void Judge(byte[] input)
    {
        var value = ScriptValue.Read(input);
        var judged = ScriptNames.Judge(value);
        foreach (var language in (Language[])[Language.Russian, Language.English]) ExplanationWriter.Script(value, judged, language, HosterWords.Neutral);
        if (FindCommand.For(Encoding.UTF8.GetString(input)) is { } command && command.AsSpan().IndexOfAny('\n', '\r', '`') >= 0)
            throw new BrokenPromiseException("a find command is one line and runs nothing else");
    }
}
