// What the answers link to is the hoster's own: any hoster can run the bot.
namespace MailBlockBot.Core.Wording;

/// <summary>The hoster's settings that stand in answers; null gives a neutral text without a link.</summary>
/// <param name="Name">The hoster's name.</param>
/// <param name="SupportUrl">Where support is asked.</param>
/// <param name="SmtpGuideUrl">How a site sends through SMTP with a login.</param>
/// <param name="AntivirusGuideUrl">How an account is scanned.</param>
/// <param name="LogsGuideUrl">Where the logs are found.</param>
/// <param name="CaseDays">For how many days a case is kept.</param>
public sealed record HosterWords(
    string? Name = null, string? SupportUrl = null, string? SmtpGuideUrl = null, string? AntivirusGuideUrl = null, string? LogsGuideUrl = null, int CaseDays = 90)
{
    /// <summary>No hoster set up.</summary>
    public static HosterWords Neutral { get; } = new();
}
