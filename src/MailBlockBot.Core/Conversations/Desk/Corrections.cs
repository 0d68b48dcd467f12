// One tap corrects a verdict: which of the case's replies, then what it says. The customer's answer stays as it was; the engineer tells them what matters.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class Corrections
{
    const int MostReplies = 8;
    const int Shown = 300;

    /// <summary>The button that begins a correction.</summary>
    public static Button Button(long number, Locale locale) =>
        new Button.Press(locale.Text("desk.button.correct"), string.Create(CultureInfo.InvariantCulture, $"w:{number}"));

    public static bool Claims(string button) => button is ['w' or 'v' or 'z', ':', ..];

    /// <summary>Buttons come back from outside: what is no number and no verdict does nothing.</summary>
    public static void Press(DeskTalk talk, Incoming.Pressed pressed)
    {
        talk.Do(new Effect.Acknowledge(pressed.Call, null));
        var parts = pressed.Button.Split(':');
        if (pressed.By is not { } by || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return;
        Purpose? purpose = parts switch
        {
            ["w", _] => new Purpose.Doubt(null),
            ["v", _, var judged] when Read(judged) is { } verdict => new Purpose.Doubt(verdict),
            ["z", _, var judged, var right] when Read(judged) is { } from && Read(right) is { } to => new Purpose.Correct(from, to, by with { Role = null }),
            _ => null,
        };
        if (purpose is not null) talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Number(number), null, 0, 1) { Whole = true }, purpose));
    }

    /// <summary>Asks which reply was misread, or, where that is known, what it says.</summary>
    public static void Ask(DeskTalk talk, Case of, Verdict? judged)
    {
        List<VerdictShare> replies = [.. of.Diagnosis.Verdicts.Where(share => share.Sample.Length > 0).Take(MostReplies)];
        var which = judged is { } known ? replies.Find(share => share.Verdict == known) : replies is [var only] ? only : null;
        if (replies.Count == 0 || (judged is not null && which is null)) talk.Say("desk.correct.nothing", ("number", Number(of)));
        else if (which is null)
        {
            Show(talk, of, again: false, new Message(
            [
                new Block.Headline(talk.Locale.Say("desk.correct.which", ("number", Number(of)))),
                .. replies.Select(share => new Block.Paragraph(talk.Locale.Say("desk.correct.reply", ("verdict", Name(talk, share.Verdict)), ("reply", Cut(share.Sample))))),
            ]), [.. replies.Select(share => (IReadOnlyList<Button>)[new Button.Press(Label(talk, share.Verdict), Id('v', of, share.Verdict))])]);
        }
        else
        {
            Show(talk, of, again: judged is not null, new Message(
            [
                new Block.Headline(talk.Locale.Say("desk.correct.right", ("number", Number(of)))),
                new Block.Paragraph(talk.Locale.Say("desk.correct.reply", ("verdict", Name(talk, which.Verdict)), ("reply", Cut(which.Sample)))),
            ]), [.. Enum.GetValues<Verdict>().Select(right => (Button)new Button.Press(Label(talk, right), $"{Id('z', of, which.Verdict)}:{right.Name()}")).Chunk(2)]);
        }
    }

    /// <summary>Keeps the correction; the verdict that stood before takes it back.</summary>
    public static void Keep(DeskTalk talk, Case of, Purpose.Correct correct)
    {
        if (of.Diagnosis.Verdicts.FirstOrDefault(share => share.Verdict == correct.Judged) is not { Sample: { Length: > 0 } sample })
        {
            talk.Say("desk.correct.nothing", ("number", Number(of)));
            return;
        }
        IEnumerable<Correction> kept = talk.Desk.Corrections.Where(other => other.Case != of.Number || other.Judged != correct.Judged);
        var made = new Correction(
            of.Number, correct.Judged, correct.Right, ReplyBook.Standard.Judge(sample).Rule, ReplyBook.Standard.Shape(Encoding.UTF8.GetBytes(sample), new WordMarks()),
            NeutralReply.Of(sample), correct.By, talk.Time);
        if (correct.Right != correct.Judged) kept = kept.Append(made);
        talk.Desk = talk.Desk with { Corrections = [.. kept.TakeLast(DutyDesk.MostCorrections)] };
        var words = correct.Right == correct.Judged ? talk.Locale.Say("desk.correct.undone", ("number", Number(of))) : Line(made, talk.Locale);
        Show(talk, of, again: true, new Message([new Block.Paragraph(words)]), []);
        if (talk.Find(of.Number) is { } card) talk.Do(new Effect.Edit(CardWriter.Slot(card.Number), talk.Write(card), CardWriter.Buttons(card, talk.Duty, talk.Locale)));
    }

    /// <summary>What was corrected in a case, a line each.</summary>
    public static IReadOnlyList<Phrase> Lines(DutyDesk desk, long number, Locale locale) =>
        [.. desk.Corrections.Where(correction => correction.Case == number).Select(correction => Line(correction, locale))];

    static Phrase Line(Correction made, Locale locale) => locale.Say(
        "desk.correct.line", ("judged", locale.Say($"verdict.{made.Judged.Name()}.name")), ("right", locale.Say($"verdict.{made.Right.Name()}.name")), ("name", (Phrase)made.By.Name));

    static void Show(DeskTalk talk, Case of, bool again, Message message, IReadOnlyList<IReadOnlyList<Button>> buttons)
    {
        var slot = $"fix:{of.Number}";
        if (again) talk.Do(new Effect.Edit(slot, message, buttons));
        else if (talk.Find(of.Number) is null) talk.Do(new Effect.Say(slot, message, buttons));
        else talk.Do(new Effect.Say(slot, message, buttons) { Topic = CardWriter.Topic(of.Number), Under = CardWriter.Slot(of.Number) });
    }

    static Phrase Number(Case of) => of.Number.ToString(CultureInfo.InvariantCulture);

    static Phrase Name(DeskTalk talk, Verdict verdict) => talk.Locale.Say($"verdict.{verdict.Name()}.name");

    static string Label(DeskTalk talk, Verdict verdict) => talk.Locale.Text($"verdict.{verdict.Name()}.name");

    static string Id(char what, Case of, Verdict verdict) => string.Create(CultureInfo.InvariantCulture, $"{what}:{of.Number}:{verdict.Name()}");

    // The duty chat is a group too: nobody needs a recipient's address to read a reply.
    static Piece.Code Cut(string reply) => new(Mask.Addresses(reply.Length > Shown ? reply[..Shown] + "…" : reply));

    static Verdict? Read(string name) => Enum.GetValues<Verdict>().Where(verdict => verdict.Name() == name).Cast<Verdict?>().FirstOrDefault();
}
