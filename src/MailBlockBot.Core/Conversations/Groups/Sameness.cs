// By what a log, or the mailing in it, is known again when somebody posts it a second time.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Conversations.Groups;

internal static class Sameness
{
    /// <summary>
    /// Equal for the same log, pasted or as a file: its times, its figures, and its telling lines without blanks, which are what pasting changes. The
    /// lines name messages and recipients, so two single refusals without a time differ too.
    /// </summary>
    public static ulong Print(Diagnosis found)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{found.From:s} {found.To:s} {found.Messages} {found.Delivered} {found.Deferred} {found.Failed} {found.HosterLimit.Hits}");
        foreach (var letter in found.Evidence.SelectMany(line => line).Where(letter => !char.IsWhiteSpace(letter))) text.Append(letter);
        return Fingerprint.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>
    /// The server with what sends: planted scripts by their pattern of name, other scripts with their account, since neighbours on a server use the same
    /// products; a mailbox; a user's cron. Null where the log names no server or no sender.
    /// </summary>
    public static string? Campaign(CaseMark mark)
    {
        var sender = mark.Origin switch
        {
            { Kind: OriginKind.Script, Script: { } script } when mark.Standing is "hacked" or "suspicious" => Incidents.Pattern(script),
            { Kind: OriginKind.Script, Script: { } script, Uid: { } uid } => string.Create(CultureInfo.InvariantCulture, $"{uid}:{script}"),
            { Kind: OriginKind.Mailbox, Login: { } login } => login,
            { Kind: OriginKind.CronOrPipe, User: { } user } => $"cron {user}",
            _ => null,
        };
        return sender is null || mark.Server is null ? null : $"{mark.Server} {sender}";
    }
}
