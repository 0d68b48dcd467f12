// One reply or one script name, explained in words: what it means, whom it concerns, what to do.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes explanations for <c>explain</c> and for inline questions.</summary>
public static class ExplanationWriter
{
    /// <summary>What <paramref name="reply"/> means by its judgement, who can act, the step, and which row of the book says so.</summary>
    public static Message Reply(Judgement judgement, string reply, Language language, HosterWords hoster)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(hoster);
        var locale = Locale.Of(language);
        var verdict = $"verdict.{judgement.Verdict.Name()}";
        var actor = VerdictActor.For(judgement);
        var list = judgement.Verdict == Verdict.Blocklist ? judgement.Row?.List ?? ListNames.Read(reply) : null;
        return new(
        [
            new Block.Headline(locale.Say($"{verdict}.headline")),
            new Block.Paragraph(Phrases.Join(" ",
            [
                locale.Say($"{verdict}.meaning"),
                judgement.Kind is { } kind ? locale.Say($"explain.kind.{kind}") : Phrases.Empty,
                list is null ? Phrases.Empty : locale.Say("explain.list", ("list", list)),
                judgement.Temporary ? locale.Say("explain.temporary") : Phrases.Empty,
                judgement.GaveUp ? locale.Say("explain.gave_up") : Phrases.Empty,
            ])),
            new Block.Paragraph(Phrases.Join(" ",
            [
                locale.Say($"{verdict}.concerns"),
                actor is { } acts ? locale.Say($"explain.acts.{SnakeCase.Of(acts.ToString())}") : Phrases.Empty,
            ])),
            new Block.Steps(locale.Say("answer.steps"), [.. ReplySteps(judgement, locale, hoster, actor)]),
            new Block.Paragraph(Phrases.Join(" ",
            [
                judgement.Row is null ? locale.Say(judgement.Guessed ? "explain.guess" : "explain.no_rule") : locale.Say("explain.rule", ("rule", judgement.Rule)),
                judgement.Row?.Source is { } source ? locale.Say("explain.source", ("source", source)) : Phrases.Empty,
            ])),
        ]);
    }

    /// <summary>What a script's name tells, and what to do about it.</summary>
    public static Message Script(ScriptValue value, ScriptJudgement judgement, Language language, HosterWords hoster)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(hoster);
        var locale = Locale.Of(language);
        // A known file is not what to look for, and code from the command line is no file.
        var command = judgement.Standing == Standing.Known || judgement.Reason == StandingReason.CommandLineCode ? null : FindCommand.For(value.Name);
        var standing = judgement.Reason == StandingReason.CommandLineCode ? Standing.None : judgement.Standing;
        return new(
        [
            new Block.Headline(value.Name.Length == 0
                ? locale.Say("explain.script_unnamed")
                : locale.Say("origin.script", ("script", locale.Say("origin.script_name", ("script", value.Name))), ("is", OriginParagraph.ScriptIs(locale, judgement)))),
            new Block.Paragraph(OriginParagraph.ScriptWhy(locale, judgement)),
            new Block.Steps(locale.Say("answer.steps"),
            [
                .. command is null ? Array.Empty<Step>() : [new(locale.Say("step.hacked.find", ("script", value.Name)), Command: command, Tickable: false)],
                new(locale.Say($"script.do.{standing.Name()}"), Link: Guide(judgement, hoster), Tickable: false),
            ]),
        ]);
    }

    static IEnumerable<Step> ReplySteps(Judgement judgement, Locale locale, HosterWords hoster, Actor? actor)
    {
        yield return new(locale.Say($"verdict.{judgement.Verdict.Name()}.do"), Link: actor == Actor.Hoster ? hoster.SupportUrl : null, Tickable: false);
        if (judgement.Row?.Appeal is { } appeal)
        {
            yield return appeal.Contains("://", StringComparison.Ordinal)
                ? new(locale.Say("explain.appeal_link"), Link: appeal, Tickable: false)
                : new(locale.Say("explain.appeal_mail", ("mailbox", appeal)), Tickable: false);
        }
    }

    static string? Guide(ScriptJudgement judgement, HosterWords hoster) =>
        judgement.Standing is Standing.Hacked or Standing.Suspicious ? hoster.AntivirusGuideUrl : null;
}
