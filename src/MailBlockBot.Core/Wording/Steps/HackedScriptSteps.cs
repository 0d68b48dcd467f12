// A planted script: find it, keep a copy, clean everything, change every password.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Wording.Steps;

internal static class HackedScriptSteps
{
    public static IEnumerable<Step> Write(Telling telling)
    {
        yield return Find(telling);
        if (telling.Shell is { } page)
        {
            yield return new(telling.Say("step.hacked.page", ("page", telling.PageOf(page))));
        }

        yield return new(telling.Say("step.hacked.copy"));
        yield return new(telling.Say("step.hacked.scan"), Link: telling.Hoster.AntivirusGuideUrl);
        yield return new(telling.Say("step.hacked.passwords"));
        yield return new(telling.Say("step.hacked.leftovers"));
        foreach (var step in OpenFormSteps.Deny(telling))
        {
            yield return step;
        }
    }

    /// <summary>Where another story leads, a script that looks planted is still to be looked at.</summary>
    public static IEnumerable<Step> Also(Telling telling)
    {
        if (telling is { Story: not (null or Story.HackedScript), Script: { Script.Standing: Standing.Hacked, Failed: > 0, Origin.Script: { } name } })
        {
            yield return new(telling.Say("step.hacked.also", ("script", name)), Command: FindCommand.For(name));
        }
    }

    // A name is the attacker's own word: FindCommand gives none where pasting it could do anything but find.
    static Step Find(Telling telling) => telling.Script?.Origin.Script switch
    {
        null => new(telling.Say("step.hacked.find_any"), Link: telling.Hoster.AntivirusGuideUrl),
        var name when FindCommand.For(name) is { } command => new(telling.Say("step.hacked.find", ("script", name)), Command: command),
        var name => new(telling.Say("step.hacked.find_by_eye", ("script", name))),
    };
}
