// A moment as engineers read it next to a log: the same in every language, and it says whose clock it is.
using System.Globalization;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes <c>2026-11-24 14:00 UTC</c>.</summary>
public static class UtcMinute
{
    /// <summary>The moment, to the minute.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
