// Someone else's domain in the sender: send from a mailbox of one's own, and leave the visitor's address to Reply-To.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Wording.Steps;

internal static class DmarcSteps
{
    public static IEnumerable<Step> Write(Telling telling)
    {
        var domains = telling.Diagnosis.DmarcDomains.Take(3).Select(Phrases.Code).ToList();
        yield return new(domains.Count > 0
            ? telling.Say("step.dmarc.sender", ("domains", telling.Locale.List(domains)))
            : telling.Say("step.dmarc.sender_any"));
        yield return new(telling.Say("step.dmarc.smtp"), Link: telling.Hoster.SmtpGuideUrl);
        yield return new(telling.Say("step.dmarc.reply_to"));
        if (domains.Count > 0 && !NamesPublicService(telling))
        {
            yield return new(telling.Say("step.dmarc.records", ("domains", telling.Locale.List(domains))));
        }
    }

    // With a public mail service as the sender nobody but the service can set records.
    static bool NamesPublicService(Telling telling) => telling.Diagnosis.Stories.Any(story =>
        story.Story == Story.ForgedFrom && story.Because.Any(because => because.Key == "public_sender"));
}
