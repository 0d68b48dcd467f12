// A form that robots use: protect it, shut them out, and make sure that it writes to its owner only.
using MailBlockBot.Core.Files;

namespace MailBlockBot.Core.Wording.Steps;

internal static class OpenFormSteps
{
    public static IEnumerable<Step> Write(Telling telling)
    {
        var pages = telling.Diagnosis.Requests.Where(page => !page.LooksLikeShell).Take(3).Select(page => Phrases.Code(telling.PageOf(page))).ToList();
        yield return new(pages.Count > 0
            ? telling.Say("step.form.captcha", ("count", pages.Count), ("pages", telling.Locale.List(pages)))
            : telling.Say("step.form.captcha_everywhere"));
        yield return new(telling.Say("step.form.recipient"));
        foreach (var step in Deny(telling))
        {
            yield return step;
        }

        yield return new(telling.Say("step.form.scan"), Link: telling.Hoster.AntivirusGuideUrl);
    }

    /// <summary>The clients to deny: lines for the web server go with the answer as a file, or a few addresses stand in the step.</summary>
    public static IEnumerable<Step> Deny(Telling telling)
    {
        if (telling.Denies)
        {
            yield return new(telling.Buttons
                ? telling.Say("step.form.deny_file")
                : telling.Say("step.form.deny", ("clients", telling.Locale.List([.. DenyList.For(telling.Diagnosis).Take(5).Select(Phrases.Code)]))));
        }
    }
}
