// Where a refusal can be appealed, with the link, mailbox and codes that this log gives.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording.Steps;

internal static class AppealSteps
{
    const int Most = 3;

    public static IEnumerable<Step> Write(Telling telling, Verdict verdict) => telling.Diagnosis.Appeals
        .Where(appeal => appeal.Verdict == verdict && appeal.Actor == Actor.Customer)
        .OrderByDescending(appeal => appeal.Failed).Take(Most).Select(appeal => One(telling, appeal));

    /// <summary>One appeal as a step: only a trusted link becomes a link; another is shown as text and named as unchecked.</summary>
    public static Step One(Telling telling, Appeal appeal) => new(Phrases.Join(" ",
    [
        How(telling, appeal),
        appeal.Codes.Count > 0 ? telling.Say("step.appeal.codes", ("codes", Codes(telling, appeal))) : Phrases.Empty,
        .. Special(telling, appeal),
    ]), Link: Trusted(appeal));

    public static Phrase Codes(Telling telling, Appeal appeal) => Phrases.Join(", ", appeal.Codes.Take(4)
        .Select(code => telling.Say("step.appeal.code", ("name", code.Key), ("code", code.Value))));

    public static string? Trusted(Appeal appeal) =>
        appeal.TrustedLinks.FirstOrDefault(link => link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    static Phrase How(Telling telling, Appeal appeal) => appeal switch
    {
        { TrustedLinks.Count: > 0, Mailboxes: [var mailbox, ..] } => telling.Say("step.appeal.link_mail", ("receiver", appeal.Receiver), ("mailbox", mailbox)),
        { TrustedLinks.Count: > 0 } => telling.Say("step.appeal.link", ("receiver", appeal.Receiver)),
        { Mailboxes: [var mailbox, ..] } => telling.Say("step.appeal.mail", ("receiver", appeal.Receiver), ("mailbox", mailbox)),
        { Links: [var link, ..] } => telling.Say("step.appeal.unchecked", ("receiver", appeal.Receiver), ("link", link)),
        _ => telling.Say("step.appeal.support", ("receiver", appeal.Receiver)),
    };

    // Facts of two receivers: Yandex prolongs its block with every retry, Gmail lifts none on request.
    static IEnumerable<Phrase> Special(Telling telling, Appeal appeal)
    {
        if (appeal is { Verdict: Verdict.Spam, Receiver: "yandex.ru" or "ya.ru" or "yandex.com" })
        {
            yield return telling.Say("step.appeal.yandex");
        }

        if (appeal is { Verdict: Verdict.Spam, Receiver: "gmail.com" or "google.com" })
        {
            yield return telling.Say("step.appeal.gmail");
        }
    }
}
