// The commands of a private chat.
using System.Globalization;

namespace MailBlockBot.Core.Conversations;

/// <summary>The commands, in the order in which the platform's menu shows them.</summary>
public static class Commands
{
    /// <summary>Names without the slash; what each does stands under <c>chat.command.*</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["start", "help", "new", "cases", "lang", "forget", "privacy"];

    internal static void Run(Talk talk, string text)
    {
        switch (text.Split(' ', '@', '\n')[0].ToLowerInvariant())
        {
            case "/start":
                talk.Say("chat.start");
                break;
            case "/help":
                talk.Say("chat.help");
                break;
            case "/new":
                Collecting.LetGo(talk);
                talk.Chat = talk.Chat with { Case = null, Collected = [], Quiet = null };
                talk.Say("chat.new");
                break;
            case "/cases" when talk.Chat.Cases.Count == 0:
                talk.Say("chat.cases.none");
                break;
            case "/cases":
                talk.Say([.. talk.Chat.Cases.Select(line => (IReadOnlyList<Button>)[Line(talk, line)])], "chat.cases.list");
                break;
            case "/lang":
                talk.Say([[new Button.Press("Русский", "l:ru"), new Button.Press("English", "l:en")]], "chat.lang.ask");
                break;
            case "/forget":
                talk.Say([[talk.Press("chat.button.forget", "f:yes"), talk.Press("chat.button.keep", "f:no")]], "chat.forget.ask");
                break;
            case "/privacy":
                talk.Say("chat.privacy", ("days", talk.Locale.Say("chat.privacy.days", ("count", talk.Hoster.CaseDays))));
                break;
            default:
                talk.Say("chat.no_command");
                break;
        }
    }

    static Button.Press Line(Talk talk, CaseLine line) => new(
        (line.Reported ? "☑ " : "") + talk.Locale.Text("chat.cases.line", ("number", line.Number.ToString(CultureInfo.InvariantCulture)), ("day", line.Opened.UtcDateTime),
            ("cause", talk.Locale.Text(line.Cause is { } cause ? $"verdict.{cause}.name" : "chat.cases.no_cause"))),
        $"c:{line.Number}");
}
