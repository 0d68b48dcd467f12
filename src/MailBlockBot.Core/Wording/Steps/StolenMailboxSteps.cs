// A mailbox's password in strangers' hands: change it, clean the devices, look for forwarding.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Wording.Steps;

internal static class StolenMailboxSteps
{
    public static IEnumerable<Step> Write(Telling telling)
    {
        var logins = telling.Diagnosis.Origins.Where(share => share.Origin is { Kind: OriginKind.Mailbox, Login: not null } && share.Failed > 0)
            .Take(3).Select(share => Phrases.Code(share.Origin.Login!)).ToList();
        yield return new(logins.Count > 0
            ? telling.Say("step.mailbox.password", ("count", logins.Count), ("logins", telling.Locale.List(logins)))
            : telling.Say("step.mailbox.password_any"));
        yield return new(telling.Say("step.mailbox.devices"));
        yield return new(telling.Say("step.mailbox.rules"));
        yield return new(telling.Say("step.mailbox.own"), Tickable: false);
    }
}
