// A scheduled task: find it, repair or stop it, silence its reports; and scan, for nameless mail can also be a planted program's.
namespace MailBlockBot.Core.Wording.Steps;

internal static class CronJobSteps
{
    public static IEnumerable<Step> Write(Telling telling) =>
    [
        new(telling.Say("step.cron.list"), Command: "crontab -l"),
        new(telling.Say("step.cron.repair")),
        new(telling.Say("step.cron.silence")),
        new(telling.Days is { } days ? telling.Say("step.cron.ask", ("days", days)) : telling.Say("step.cron.ask_undated"), Link: telling.Hoster.SupportUrl),
        new(telling.Say("step.cron.scan"), Link: telling.Hoster.AntivirusGuideUrl),
    ];
}
