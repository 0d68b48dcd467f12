// explain: one reply or one script name, in words.
using System.CommandLine;
using System.Text;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.CommandLine;

internal static class ExplainCommand
{
    public static Command Make()
    {
        var text = new Argument<string[]>("TEXT") { Description = "An SMTP reply or a script's name.", Arity = ArgumentArity.OneOrMore };
        var language = new LanguageOption();
        var command = new Command("explain", "Explains one SMTP reply or one script name.") { text, language };
        command.SetAction(parsed => Explain(string.Join(' ', parsed.GetValue(text)!), language.In(parsed)));
        return command;
    }

    static int Explain(string text, Language language)
    {
        var message = ScriptValue.Is(text.Trim())
            ? Script(ScriptValue.Read(Encoding.UTF8.GetBytes(text)), language)
            : ExplanationWriter.Reply(ReplyBook.Standard.Judge(text), text, language, HosterWords.Neutral);
        Console.Out.WriteLine(PlainText.Render(message));
        return Exit.Found;
    }

    static Message Script(ScriptValue script, Language language) => ExplanationWriter.Script(script, ScriptNames.Judge(script), language, HosterWords.Neutral);
}
