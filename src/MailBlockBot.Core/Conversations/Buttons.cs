// What the buttons do. Their ids come back from outside: whatever does not fit does nothing.
using System.Globalization;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

internal static class Buttons
{
    public static void Press(Talk talk, Incoming.Pressed pressed)
    {
        talk.Do(new Effect.Acknowledge(pressed.Call, null));
        var parts = pressed.Button.Split(':');
        var number = parts.Length > 1 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        switch (parts)
        {
            case ["l", var code] when LanguageCodes.Read(code) is { } language:
                talk.Chat = talk.Chat with { Language = language.Code(), LanguageChosen = true };
                talk.Say("chat.lang.chosen");
                break;
            case ["f", "yes"]:
                talk.Do(new Effect.Forget());
                if (talk.Duty is { } duty) talk.Do(new Effect.Post(duty.Chat, new Incoming.Forgot(talk.Time, talk.Key)));
                talk.Say("chat.forget.done");
                talk.Chat = new PrivateChat();
                break;
            case ["f", "no"]:
                talk.Say("chat.forget.kept");
                break;
            case ["c", _] when number > 0:
                talk.Do(new Effect.Recall(number));
                break;
            case ["t", _, var tick] when Current(talk, number) is { } of && int.TryParse(tick, NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                Measures.Tick(talk, of, index);
                break;
            case ["m", _] when Current(talk, number) is { } of:
                Measures.Ask(talk, of);
                break;
            case ["s", _] when Current(talk, number) is { } of:
                // Only what is ticked: words of an earlier report are not meant.
                Measures.Report(talk, pressed.By, of with { Words = null });
                break;
            case ["n", _] when Current(talk, number) is not null:
                Measures.AskNew(talk);
                break;
            case ["t" or "m" or "s" or "n", ..] when number > 0:
                // A button of an older case: that one is shown again, and then its buttons work.
                talk.Do(new Effect.Recall(number));
                break;
            default:
                break;
        }
    }

    static Case? Current(Talk talk, long number) => talk.Chat.Case is { } of && of.Number == number ? of : null;
}
