// A form that robots use: protect it, shut them out, and make sure that it writes to its owner only.
namespace MailBlockBot.Core.Wording.Steps;

internal static class OpenFormSteps
{
    public static IEnumerable<Step> Write(Telling telling)
    {
        yield return new(telling.Page is { } page
            ? telling.Say("step.form.captcha", ("page", Telling.PageOf(page)))
            : telling.Say("step.form.captcha_everywhere"));
        yield return new(telling.Say("step.form.recipient"));
        foreach (var step in Deny(telling))
        {
            yield return step;
        }

        yield return new(telling.Say("step.form.scan"), Link: telling.Hoster.AntivirusGuideUrl);
    }

    /// <summary>The clients to deny: lines for .htaccess go with the answer as a file, or few addresses stand in the step.</summary>
    public static IEnumerable<Step> Deny(Telling telling)
    {
        if (telling.Page is { Clients: { Count: > 0 } clients })
        {
            yield return new(telling.Buttons
                ? telling.Say("step.form.deny_file", ("count", clients.Count))
                : telling.Say("step.form.deny", ("clients", telling.Locale.List([.. clients.Take(5).Select(Phrases.Code)]))));
        }
    }
}
