// --lang, for each command that speaks to people.
using System.CommandLine;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.CommandLine;

internal sealed class LanguageOption : Option<string>
{
    public LanguageOption()
        : base("--lang")
    {
        Description = "ru or en.";
        DefaultValueFactory = _ => "ru";
        this.AcceptOnlyFromAmong("ru", "en");
    }

    public Language In(ParseResult parsed) => LanguageCodes.Read(parsed.GetValue(this)) ?? Language.Russian;
}
