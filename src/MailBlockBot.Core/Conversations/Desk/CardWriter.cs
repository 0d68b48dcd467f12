// A card in words: customer, server, cause, script, story, measures, state, owner; and the buttons that its state allows.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class CardWriter
{
    public static string Slot(long number) => $"card:{number}";

    public static string Topic(long number) => $"topic:{number}";

    public static Message Write(Card card, Locale locale, IReadOnlyList<Phrase> corrections)
    {
        List<Phrase> facts = [.. Facts(card.Report.Mark, locale), .. corrections];
        if (card.Report.Customer.Length > 0) facts.Insert(0, locale.Say("desk.customer", ("name", Words(card.Report.Customer))));
        List<Phrase> done = [.. card.Report.Done.Select(Words)];
        if (card.Report.Words is { } words) done.Add(Words($"«{words}»"));
        return new Message(
        [
            new Block.Headline(Title(card, locale)),
            new Block.Paragraph(Lines(facts)),
            new Block.Paragraph(Lines([locale.Say("desk.done"), .. done.Select(line => locale.Say("desk.item", ("item", line)))])),
            new Block.Paragraph(State(card, locale)),
        ]);
    }

    /// <summary>What is known of a case, a line each: server, cause, origin, story, listed addresses.</summary>
    public static IReadOnlyList<Phrase> Facts(CaseMark mark, Locale locale)
    {
        List<Phrase> facts = [];
        if (mark.Server is { } server) facts.Add(locale.Say("desk.server", ("server", server)));
        facts.Add(locale.Say("desk.cause", ("cause", Cause(mark, locale)), ("failed", locale.Say("answer.failures", ("count", mark.Failed)))));
        if (mark.Origin is { } origin) facts.Add(locale.Say("desk.origin", ("origin", Origin(origin, mark.Standing ?? "unknown", locale))));
        if (mark.Story is { } story) facts.Add(locale.Say("desk.story", ("story", locale.Text($"story.{story}.title"))));
        if (mark.Listed.Count > 0) facts.Add(locale.Say("desk.listed", ("addresses", string.Join(", ", mark.Listed))));
        return facts;
    }

    public static string TopicTitle(Card card, Locale locale) => Title(card, locale).Text();

    /// <summary>One line for lists: number, server, script or cause, owner.</summary>
    public static Phrase Line(Card card, Locale locale) => locale.Say("desk.line", ("title", Title(card, locale)), ("state", State(card, locale)));

    public static IReadOnlyList<IReadOnlyList<Button>> Buttons(Card card, DutySettings duty, Locale locale)
    {
        Button Press(string label, string what) => new Button.Press(locale.Text(label), $"{what}:{card.Number}");
        var about = CaseWriter.Buttons(card.Number, duty, locale);
        if (!card.Open) return [[Press("desk.button.reopen", "r")], .. about];
        return
        [
            card.Owner is null ? [Press("desk.button.take", "k")] : [Press("desk.button.take_over", "g")],
            [Press("desk.button.ask", "a"), Press("desk.button.lifted", "o"), Press("desk.button.refuse", "x")],
            .. about,
        ];
    }

    public static Phrase Title(CaseMark mark, Locale locale)
    {
        List<Phrase> parts = [locale.Say("desk.title", ("number", Words($"{mark.Number}")))];
        if (mark.Server is { } server) parts.Add(Words(server));
        parts.Add(mark.Origin is { Script: { } script } ? Words(script) : Cause(mark, locale));
        return Phrases.Join(" · ", parts);
    }

    static Phrase Title(Card card, Locale locale) => Title(card.Report.Mark, locale);

    static Phrase Cause(CaseMark mark, Locale locale) => mark.Cause is { } cause ? locale.Say($"verdict.{cause}.name") : locale.Say("chat.cases.no_cause");

    static Phrase Origin(Origin origin, string standing, Locale locale) => origin switch
    {
        { Kind: OriginKind.Script, Script: { } script } => locale.Say(
            "origin.script", ("script", locale.Say("origin.script_name", ("script", script))), ("is", locale.Say($"desk.standing.{standing}"))),
        { Kind: OriginKind.Mailbox, Login: { } login } => locale.Say("origin.mailbox", ("login", login)),
        { Kind: OriginKind.LocalUser, User: { } user } => locale.Say("origin.local_user", ("user", user)),
        { Kind: OriginKind.CronOrPipe } => locale.Say("origin.cron_or_pipe"),
        { Kind: OriginKind.Remote } => locale.Say("origin.remote"),
        _ => locale.Say("origin.unknown"),
    };

    static Phrase State(Card card, Locale locale) => card switch
    {
        { State: CardState.New } => locale.Say("desk.state.new"),
        { State: CardState.Taken, Owner: { } owner } => locale.Say("desk.state.taken", ("name", Words(owner.Name))),
        { State: CardState.Waiting, Owner: { } owner } => locale.Say("desk.state.waiting", ("name", Words(owner.Name))),
        { State: CardState.Lifted, Owner: { } owner } => locale.Say("desk.state.lifted", ("name", Words(owner.Name))),
        { State: CardState.Refused, Owner: { } owner } => locale.Say("desk.state.refused", ("name", Words(owner.Name))),
        _ => throw new ArgumentException($"A card that is {card.State} has an owner.", nameof(card)),
    };

    static Phrase Words(string text) => text;

    static Phrase Lines(IEnumerable<Phrase> lines) => Phrases.Join("\n", lines);
}
