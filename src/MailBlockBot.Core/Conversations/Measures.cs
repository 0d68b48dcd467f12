// The customer's part of a case: ticked steps, own words, the report of measures, and whether it helped.
using System.Globalization;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

internal static class Measures
{
    const int MostWords = 1_500;
    // Telegram's limit for a text that a button copies.
    const int MostCopied = 256;

    public static string Slot(Case of) => $"case:{of.Number}";

    /// <summary>What can be copied and opened, a box for each step that can be ticked, and what comes after.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Buttons(Talk talk, Case of)
    {
        var steps = Steps(talk, of);
        var number = of.Number.ToString(CultureInfo.InvariantCulture);
        List<IReadOnlyList<Button>> rows = [];
        foreach (var (step, index) in steps.Select((step, index) => (step, index + 1)))
        {
            if (step.Command is { Length: <= MostCopied } command) rows.Add([new Button.Copy(talk.Locale.Text("chat.button.copy", ("number", index)), command)]);
            if (step.Link is { } link) rows.Add([new Button.Link(talk.Locale.Text("chat.button.link", ("number", index)), link)]);
        }
        rows.AddRange(steps.Select((step, index) => (step, Label: index + 1)).Where(pair => pair.step.Tickable)
            .Select((pair, tick) => (Button)new Button.Press($"{(of.Ticked.Contains(tick) ? "☑" : "☐")} {pair.Label}", $"t:{number}:{tick}")).Chunk(5));
        rows.Add([talk.Press("chat.button.report", $"m:{number}")]);
        rows.Add([talk.Press("chat.button.check", $"n:{number}")]);
        return rows;
    }

    public static void Tick(Talk talk, Case of, int tick)
    {
        if (tick < 0 || tick >= Steps(talk, of).Count(step => step.Tickable)) return;
        var ticked = of with { Ticked = of.Ticked.Contains(tick) ? [.. of.Ticked.Where(other => other != tick)] : [.. of.Ticked.Append(tick).Order()] };
        Answering.Keep(talk, ticked);
        talk.Do(new Effect.Rebutton(Slot(of), Buttons(talk, ticked)));
    }

    /// <summary>Asks for the customer's own words; the ticks may do without.</summary>
    public static void Ask(Talk talk, Case of)
    {
        Collecting.LetGo(talk);
        talk.Chat = talk.Chat with { Wanted = Wanted.Words };
        talk.Say(of.Ticked.Count == 0 ? [] : [[talk.Press("chat.button.as_ticked", $"s:{of.Number}")]], of.Ticked.Count == 0 ? "chat.measures.ask" : "chat.measures.ask_more");
    }

    public static void Tell(Talk talk, Person? by, string words) =>
        Report(talk, by, talk.Chat.Case! with { Words = words.Length > MostWords ? words[..MostWords] : words });

    /// <summary>The report: to the duty desk, or ready to be copied to support where there is none.</summary>
    public static void Report(Talk talk, Person? by, Case of)
    {
        var reported = of with { Reported = talk.Time };
        Answering.Keep(talk, reported);
        Collecting.LetGo(talk);
        IReadOnlyList<string> measures = [.. Steps(talk, of).Where(step => step.Tickable).Where((_, tick) => of.Ticked.Contains(tick)).Select(Done)];
        if (talk.Duty is { } duty)
        {
            FromDesk.Report(talk, duty, reported, by?.Name ?? "", measures);
            return;
        }
        var found = PlainText.Render(new Message([.. Answer(talk, of).Blocks.TakeWhile(block => block is not Block.Steps).Take(3)])).Trim();
        List<string> lines = [found, "", talk.Locale.Text("chat.measures.done"), .. measures.Select(measure => $"— {measure}")];
        if (of.Words is { } words) lines.Add($"— {words}");
        IReadOnlyList<IReadOnlyList<Button>> buttons = talk.Hoster.SupportUrl is { } url ? [[new Button.Link(talk.Locale.Text("chat.button.support"), url)]] : [];
        talk.Do(new Effect.Say(null, new Message(
        [
            new Block.Paragraph(talk.Locale.Say("chat.measures.ready")),
            new Block.Paragraph(new Phrase([new Piece.Code(string.Join('\n', lines))])),
            new Block.Paragraph(talk.Locale.Say("chat.measures.after")),
        ]), buttons));
    }

    public static void AskNew(Talk talk)
    {
        Collecting.LetGo(talk);
        talk.Chat = talk.Chat with { Wanted = Wanted.NewLog };
        talk.Say("chat.check.ask");
    }

    /// <summary>Does what sent before still send?</summary>
    public static void Compare(Talk talk, Case old, Diagnosis found)
    {
        var before = old.Diagnosis;
        if (found.HasAccessLog && !Answering.HasMail(found))
        {
            // Requests alone tell nothing of mail: no failure among them is no proof.
            talk.Say("chat.check.access_log");
            return;
        }
        if (found.To is not { } to || (before.To is { } last && to <= last))
        {
            talk.Say("chat.check.not_newer");
            return;
        }
        talk.Chat = talk.Chat with { Wanted = Wanted.Nothing };
        if (before.To is { } end && found.From <= end)
        {
            talk.Chat = talk.Chat with { Wanted = Wanted.NewLog };
            talk.Say("chat.check.overlaps", ("time", new Wording.Period(end, end)));
            return;
        }
        var guilty = before.Origins.FirstOrDefault(share => share.Failed > 0 && share.Origin.Kind != OriginKind.Unknown)?.Origin;
        var still = guilty is null ? null : found.Origins.FirstOrDefault(share => share.Origin == guilty && share.Failed > 0);
        if (still is not null) talk.Say("chat.check.still", ("count", still.Failed), ("name", Name(still.Origin)));
        else if (found.HosterLimit.Hits > 0) talk.Say("chat.check.limit", ("number", found.HosterLimit.Hits));
        else if (found.Failed > 0) talk.Say("chat.check.other", ("count", found.Failed));
        else talk.Say([[talk.Press("chat.button.report", $"m:{old.Number}")]], "chat.check.fixed", ("count", found.Messages));
    }

    // A step that ends in a command is nothing without it.
    static string Done(Step step) => step.Command is { } command ? $"{step.Text.Text()} {command}" : step.Text.Text();

    static string Name(Origin origin) => origin.Script ?? origin.Login ?? origin.User ?? "cron";

    static Message Answer(Talk talk, Case of) => AnswerWriter.Write(of.Diagnosis, talk.Language, talk.Hoster, masked: false);

    static IReadOnlyList<Step> Steps(Talk talk, Case of) => [.. Answer(talk, of).Blocks.OfType<Block.Steps>().SelectMany(steps => steps.Items)];
}
