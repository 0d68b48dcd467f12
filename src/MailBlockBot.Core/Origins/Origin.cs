// Who sent a message: the answer to "where did this mail come from".
namespace MailBlockBot.Core.Origins;

/// <summary>How a message came into the mail server.</summary>
public enum OriginKind
{
    /// <summary>A PHP script called mail(); its name is known.</summary>
    Script,
    /// <summary>Local, with an empty script name: a cron job first, else a pipe to sendmail past mail().</summary>
    CronOrPipe,
    /// <summary>A mailbox's login and password were used.</summary>
    Mailbox,
    /// <summary>A local program of a user; no script line at all.</summary>
    LocalUser,
    /// <summary>From another server, without a login.</summary>
    Remote,
    /// <summary>The arrival is not in the log.</summary>
    Unknown,
}

/// <summary>One source of mail. Two messages have the same origin when all of this is equal.</summary>
/// <param name="Kind">How it came in.</param>
/// <param name="Script">The script's file name, for <see cref="OriginKind.Script"/>.</param>
/// <param name="Uid">The account's number on the server, for scripts.</param>
/// <param name="User">The local user: for cron_or_pipe and local_user; for scripts the user of the arrival lines.</param>
/// <param name="Login">The mailbox whose password was used.</param>
/// <param name="Evaluated">The script ran as eval()'d code.</param>
public sealed record Origin(OriginKind Kind, string? Script = null, int? Uid = null, string? User = null, string? Login = null, bool Evaluated = false);

/// <summary>The kinds' names in JSON and locales.</summary>
public static class OriginNames
{
    /// <summary>The kind's name in snake case.</summary>
    public static string Name(this OriginKind kind) => kind switch
    {
        OriginKind.Script => "script",
        OriginKind.CronOrPipe => "cron_or_pipe",
        OriginKind.Mailbox => "mailbox",
        OriginKind.LocalUser => "local_user",
        OriginKind.Remote => "remote",
        OriginKind.Unknown => "unknown",
    };
}
