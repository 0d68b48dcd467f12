// Replies of foreign mail servers: judged the same at first sight and from memory, and explained in both languages.
using System.Text;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Fuzz;

internal static class Replies
{
    public static void Judge(byte[] input)
    {
        var first = ReplyBook.Standard.Judge(input);
        if (first != ReplyBook.Standard.Judge(input)) throw new BrokenPromiseException("a reply is judged the same twice");
        var text = Encoding.UTF8.GetString(input);
        var judged = ReplyBook.Standard.Judge(text);
        foreach (var language in (Language[])[Language.Russian, Language.English]) ExplanationWriter.Reply(judged, text, language, HosterWords.Neutral);
    }
}
