// An effect as a scene writes it: everything that anybody sees or that is kept, in a line or a few.
using System.Globalization;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

internal static class SceneEffects
{
    // Answers have tests of their own, in Samples/Answers.
    const int MostLines = 12;
    const int Shown = 2;
    const int Widest = 200;

    public static IEnumerable<string> Write(string chat, Effect effect) => effect switch
    {
        Effect.Say say => [$"{chat} ← says{Slot(say.Slot)}{Place(say)}", .. Text(say.Message), .. Buttons(say.Buttons)],
        Effect.Edit edit => [$"{chat} ← edits [{edit.Slot}]{(edit.Thread is { } thread ? $" #{thread}" : "")}", .. Text(edit.Message), .. Buttons(edit.Buttons)],
        Effect.Rebutton other => [$"{chat} ← other buttons [{other.Slot}]", .. Buttons(other.Buttons)],
        _ => [$"{chat} {Line(effect)}", .. effect is Effect.AnswerInquiry answers ? answers.Answers.SelectMany(Answer) : effect is Effect.Bring { Instead: { } instead } ? Text(instead) : []],
    };

    static string Line(Effect effect) => effect switch
    {
        Effect.Remove remove => $"← removes [{remove.Slot}]",
        Effect.Acknowledge seen => $"← {seen.Call} seen{(seen.Text is { } text ? $": {text}" : "")}",
        Effect.SendFile file => $"← file {file.File.Name}: {PlainText.Render(file.Caption)}",
        Effect.SendPicture picture => $"← picture: {PlainText.Render(picture.Caption)}",
        Effect.Read read => $"reads {read.Number}{(read.Case is { } of ? $" for {of}" : "")}: {string.Join(" + ", read.Materials.Select(Material))}",
        Effect.Wake wake => $"wakes for {wake.Alarm} {wake.Number} at {wake.Due.ToString("dd HH:mm:ss.f", CultureInfo.InvariantCulture)}",
        Effect.Keep keep => $"keeps {Case(keep.Case)}",
        Effect.Recall recall => $"recalls {recall.Case}",
        Effect.Find find => $"finds {find.Query.Key}{(find.Query.Since is { } since ? $" since {since.ToString("dd HH:mm", CultureInfo.InvariantCulture)}" : "")}, {find.Query.Take} after {find.Query.Skip}{(find.Query.Whole ? ", whole" : "")}, for {find.Purpose.GetType().Name}",
        Effect.AnswerInquiry answer => $"← {answer.Inquiry}: {answer.Answers.Count} answers{(answer.Next is { } next ? $", next {next}" : "")}",
        Effect.Bring bring => $"← brings {bring.Chat} {bring.Message} as [{bring.Slot}]{(bring.Topic is { } topic ? $" in [{topic}]" : "")}{(bring.Under is { } under ? $" under [{under}]" : "")}{(bring.File is { } file ? $", {Material(file)}" : "")}, instead:",
        Effect.OpenTopic open => $"← topic [{open.Slot}] {open.Title}",
        Effect.Post post => $"posts {post.Event.GetType().Name} to {post.Chat}",
        Effect.Vouch vouch => $"asks who {vouch.Event.By?.Name} is{(vouch.In is { } place ? $" in {place}" : "")}",
        Effect.Refuse refuse => $"refuses {refuse.Command} ({refuse.Chat})",
        Effect.HandOver over => $"hands its cases over to {over.Chat}",
        Effect.Forget => "forgets",
        _ => throw new ArgumentException($"No line for {effect.GetType().Name}.", nameof(effect)),
    };

    static IEnumerable<string> Answer(InquiryAnswer answer) => [$"  {answer.Id} “{answer.Title}” — {answer.Description}", .. Text(answer.Message)];

    static string Slot(string? slot) => slot is null ? "" : $" [{slot}]";

    static string Place(Effect.Say say) =>
        (say.Topic is { } topic ? $" in [{topic}]" : "") + (say.Under is { } under ? $" under [{under}]" : "") + (say.Thread is { } thread ? $" #{thread}" : "") + (say.Answers is { } message ? $" ^{message}" : "");

    static string Case(Case of) =>
        $"№ {of.Number} of {of.Opened.ToString("dd HH:mm:ss", CultureInfo.InvariantCulture)}, {of.Diagnosis.Failed} failed{(of.Ticked.Count > 0 ? $", ticked {string.Join(' ', of.Ticked)}" : "")}"
        + (of.Words is { } words ? $", “{Cut(words)}”" : "") + (of.Reported is { } reported ? $", reported {reported.ToString("dd HH:mm:ss", CultureInfo.InvariantCulture)}" : "");

    static string Material(Material material) => material switch
    {
        Material.Document file => $"{file.Name} ({file.Id}){(file.Caption is { } caption ? $" “{caption}”" : "")}",
        Material.Paste paste => $"{paste.Message} “{Cut(paste.Text.Replace("\n", "\\n", StringComparison.Ordinal))}”",
        _ => throw new ArgumentException($"No words for {material.GetType().Name}.", nameof(material)),
    };

    static List<string> Text(Message message)
    {
        var lines = PlainText.Render(message).TrimEnd('\n').Split('\n').Where(line => line.Length > 0).Select(line => $"  {Cut(line)}").ToList();
        return lines.Count <= MostLines ? lines : [.. lines.Take(Shown), $"  ... {lines.Count - Shown} lines more"];
    }

    static string Cut(string text) => text.Length <= Widest ? text : $"{text[..(Widest - 40)]}...({text.Length})";

    static IEnumerable<string> Buttons(IReadOnlyList<IReadOnlyList<Button>> rows) => rows.Select(row => "  " + string.Join(' ', row.Select(button => button switch
    {
        Button.Press press => $"[{press.Label} = {press.Id}]",
        Button.Copy copy => $"[{copy.Label} copies {copy.Text}]",
        Button.Link link => $"[{link.Label} opens {link.Url}]",
        Button.CasePage page => $"[{page.Label} opens case {page.Case}]",
        _ => throw new ArgumentException($"No words for {button.GetType().Name}.", nameof(rows)),
    })));
}
