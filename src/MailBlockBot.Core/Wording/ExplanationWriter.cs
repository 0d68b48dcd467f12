// One reply or one script name, explained in words: what it means, whom it concerns, what to do.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes explanations for <c>explain</c> and for inline questions.</summary>
public static class ExplanationWriter
{
    /// <summary>What a reply means, who can act, and the step.</summary>
    public static Message Reply(Judgement judgement, Language language, HosterWords hoster)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(hoster);
        var locale = Locale.Of(language);
        var verdict = $"verdict.{judgement.Verdict.Name()}";
        var row = judgement.Row;
        var actor = row?.Acts ?? Usual(judgement.Verdict);
        return new(
        [
            new Block.Headline(locale.Say($"{verdict}.headline")),
            new Block.Paragraph(Phrases.Join(" ",
            [
                locale.Say($"{verdict}.meaning"),
                row?.List is { } list ? locale.Say("explain.list", ("list", list)) : Phrases.Empty,
                judgement.Temporary ? locale.Say("explain.temporary") : Phrases.Empty,
                judgement.GaveUp ? locale.Say("explain.gave_up") : Phrases.Empty,
            ])),
            new Block.Paragraph(Phrases.Join(" ",
            [
                locale.Say($"{verdict}.concerns"),
                actor is { } acts ? locale.Say($"explain.acts.{SnakeCase.Of(acts.ToString())}") : Phrases.Empty,
            ])),
            new Block.Steps(locale.Say("answer.steps"), [.. ReplySteps(judgement, locale, hoster, actor)]),
        ]);
    }

    /// <summary>What a script's name tells, and what to do about it.</summary>
    public static Message Script(ScriptValue value, ScriptJudgement judgement, Language language, HosterWords hoster)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(hoster);
        var locale = Locale.Of(language);
        var command = FindCommand.For(value.Name);
        return new(
        [
            new Block.Headline(value.Name.Length == 0
                ? locale.Say("explain.script_unnamed")
                : locale.Say("origin.script", ("script", locale.Say("origin.script_name", ("script", value.Name))), ("is", OriginParagraph.ScriptIs(locale, judgement)))),
            new Block.Paragraph(OriginParagraph.ScriptWhy(locale, judgement)),
            new Block.Steps(locale.Say("answer.steps"),
            [
                .. command is null ? Array.Empty<Step>() : [new(locale.Say("step.hacked.find"), Command: command, Tickable: false)],
                new(locale.Say($"script.do.{judgement.Standing.Name()}"), Link: Guide(judgement, hoster), Tickable: false),
            ]),
        ]);
    }

    private static IEnumerable<Step> ReplySteps(Judgement judgement, Locale locale, HosterWords hoster, Actor? actor)
    {
        yield return new(locale.Say($"verdict.{judgement.Verdict.Name()}.do"), Link: actor == Actor.Hoster ? hoster.SupportUrl : null, Tickable: false);
        if (judgement.Row?.Appeal is { } appeal)
        {
            yield return appeal.Contains("://", StringComparison.Ordinal)
                ? new(locale.Say("explain.appeal_link"), Link: appeal, Tickable: false)
                : new(locale.Say("explain.appeal_mail", ("mailbox", appeal)), Tickable: false);
        }
    }

    private static string? Guide(ScriptJudgement judgement, HosterWords hoster) =>
        judgement.Standing is Standing.Hacked or Standing.Suspicious ? hoster.AntivirusGuideUrl : null;

    // Who acts where the row does not say; null where the reply itself does not tell.
    private static Actor? Usual(Verdict verdict) => verdict switch
    {
        Verdict.Spam or Verdict.Dmarc or Verdict.NoRecipient or Verdict.SpfDkim or Verdict.ContentPolicy or Verdict.SenderRejected or Verdict.RelayDenied
            or Verdict.RateLimited => Actor.Customer,
        Verdict.Blocklist or Verdict.RdnsHelo or Verdict.Tls => Actor.Hoster,
        Verdict.MailboxFull or Verdict.RecipientDisabled or Verdict.RemoteError or Verdict.Network => Actor.Receiver,
        Verdict.Other => null,
    };
}
