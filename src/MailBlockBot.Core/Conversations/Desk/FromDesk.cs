// The private chat's side of the duty desk: the report goes there, words go both ways, and its news are told.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class FromDesk
{
    /// <summary>Sends the report of measures.</summary>
    public static void Report(Talk talk, DutySettings duty, Case of, string customer, IReadOnlyList<string> done)
    {
        talk.Chat = talk.Chat with { OnDesk = of.Number };
        talk.Do(new Effect.Post(duty.Chat, new Incoming.Reported(talk.Time, new Report(CaseMark.Of(talk.Key, of), customer, done, of.Words))));
        talk.Say("chat.desk.sent", ("number", Number(of.Number)));
    }

    /// <summary>Passes the customer's words, or what they showed, on to the desk.</summary>
    public static void Pass(Talk talk, DutySettings duty, long about, long message, string? text, Material.Document? file = null)
    {
        talk.Chat = talk.Chat with { Passed = [.. talk.Chat.Passed.Append(message).TakeLast(PrivateChat.MostPassed)] };
        talk.Do(new Effect.Post(duty.Chat, new Incoming.Wrote(talk.Time, about, message, text, false) { File = file }));
        talk.Say("chat.desk.passed");
    }

    /// <summary>Passes files on that turned out to be no logs: pictures in a document, an archive with a password, a letter.</summary>
    public static void Pass(Talk talk, DutySettings duty, long about, IReadOnlyList<Material.Document> files)
    {
        talk.Chat = talk.Chat with { Passed = [.. talk.Chat.Passed.Concat(files.Select(file => file.Message)).TakeLast(PrivateChat.MostPassed)] };
        foreach (var file in files) talk.Do(new Effect.Post(duty.Chat, new Incoming.Wrote(talk.Time, about, file.Message, null, false) { File = file }));
        talk.Say("chat.desk.passed");
    }

    /// <summary>The customer changed words that were passed on.</summary>
    public static void PassAgain(Talk talk, DutySettings duty, Incoming.Edited edited)
    {
        if (talk.Chat.OnDesk is { } number && talk.Chat.Passed.Contains(edited.Message))
            talk.Do(new Effect.Post(duty.Chat, new Incoming.Wrote(talk.Time, number, edited.Message, edited.Text, true)));
    }

    /// <summary>News of the desk.</summary>
    public static void Tell(Talk talk, DutySettings duty, Incoming.Told told)
    {
        var number = Number(told.Case);
        var text = (Phrase)(told.Text ?? "");
        switch (told.News)
        {
            case News.Taken when told.Engineer is { } engineer:
                talk.Say("chat.desk.taken_by", ("number", number), ("name", (Phrase)engineer));
                break;
            case News.Taken:
                talk.Say("chat.desk.taken", ("number", number));
                break;
            case News.Reopened:
                talk.Chat = talk.Chat with { OnDesk = told.Case };
                talk.Say("chat.desk.reopened", ("number", number));
                break;
            case News.Asked when told.Text is null:
                talk.Chat = talk.Chat with { OnDesk = told.Case };
                Bring(talk, duty, told, Slot(told));
                break;
            case News.Asked:
                // A corrected word opens nothing again: another case may be talked about by now.
                if (!told.Again) talk.Chat = talk.Chat with { OnDesk = told.Case };
                var words = told.Engineer is { } name
                    ? talk.Message("chat.desk.asked_by", ("name", (Phrase)name), ("number", number), ("text", text))
                    : talk.Message("chat.desk.asked", ("number", number), ("text", text));
                talk.Do(told.Again ? new Effect.Edit(Slot(told), words, []) : new Effect.Say(Slot(told), words, []));
                break;
            case News.Lifted:
                talk.Chat = talk.Chat with { OnDesk = null };
                talk.Say([[talk.Press("chat.button.check", $"n:{told.Case}")]], "chat.desk.lifted", ("number", number));
                break;
            case News.Refused:
                if (!told.Again) talk.Chat = talk.Chat with { OnDesk = null };
                // The reason may be shown: then it is brought, and its own words are said again.
                if (told.Text is null) Bring(talk, duty, told, $"{Slot(told)}:shown");
                var reason = (told.Text ?? told.File?.Caption) is { } words_
                    ? talk.Message("chat.desk.refused", ("number", number), ("text", (Phrase)words_))
                    : talk.Message("chat.desk.refused_shown", ("number", number));
                IReadOnlyList<IReadOnlyList<Button>> report = [[talk.Press("chat.button.report", $"m:{told.Case}")]];
                talk.Do(told.Again ? new Effect.Edit(Slot(told), reason, report) : new Effect.Say(Slot(told), reason, report));
                break;
            case News.Over:
                talk.Say([[talk.Press("chat.button.check", $"n:{told.Case}")]], "chat.desk.over", ("number", number));
                break;
            default:
                throw new ArgumentException($"Nothing is said of {told.News}.", nameof(told));
        }
    }

    static void Bring(Talk talk, DutySettings duty, Incoming.Told told, string slot) =>
        talk.Do(new Effect.Bring(told.Desk ?? duty.Chat, told.Message, slot, null, null) { File = told.File, Instead = talk.Message("chat.desk.not_brought") });

    static string Slot(Incoming.Told told) => $"desk:{told.Case}:{told.Message}";

    static Phrase Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
