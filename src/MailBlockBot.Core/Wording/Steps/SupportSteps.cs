// Steps that end at the hoster's support: the report, questions, and the request for the logs.
namespace MailBlockBot.Core.Wording.Steps;

/// <summary>Steps towards support; with a link where the hoster has set one.</summary>
internal static class SupportSteps
{
    public static Step Report(Telling telling) =>
        telling.Buttons ? new(telling.Say("step.report.buttons"), Tickable: false) : Ask(telling, "step.report.support");

    public static Step AskWhy(Telling telling) => Ask(telling, "step.support.why");

    public static Step RaiseLimit(Telling telling) => Ask(telling, "step.support.limit");

    public static Step WholeLog(Telling telling) => new(telling.Say("step.support.whole_log"), Tickable: false);

    public static Step FindSender(Telling telling) => new(telling.Say("step.support.find_sender"));

    public static Step OtherLog(Telling telling) => new(telling.Say("step.support.other_log"), Tickable: false);

    public static Step FindLogs(Telling telling) => new(telling.Say("step.logs.find"), Link: telling.Hoster.LogsGuideUrl, Tickable: false);

    public static Step AskLogs(Telling telling) => Ask(telling, "step.logs.ask");

    static Step Ask(Telling telling, string key) => new(telling.Say(key), Link: telling.Hoster.SupportUrl, Tickable: false);
}
