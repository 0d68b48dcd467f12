// Which plural form a number takes. Source: Unicode CLDR, plural rules for cardinals (ru: one, few, many, other; en: one, other).
namespace MailBlockBot.Core.Wording;

/// <summary>The suffixes of i18next v4, by CLDR.</summary>
internal static class Plural
{
    public static string Suffix(Language language, object count) => count switch
    {
        double fraction when fraction != Math.Floor(fraction) => "_other",
        double whole => Suffix(language, (long)whole),
        int number => Suffix(language, (long)number),
        long number => Suffix(language, number),
        _ => throw new ArgumentException($"A count must be a number, not {count.GetType().Name}.", nameof(count)),
    };

    public static IReadOnlyList<string> Suffixes(Language language) => language switch
    {
        Language.Russian => ["_one", "_few", "_many", "_other"],
        Language.English => ["_one", "_other"],
    };

    static string Suffix(Language language, long count) => language switch
    {
        Language.Russian => Russian(Math.Abs(count % 100)),
        Language.English => Math.Abs(count) == 1 ? "_one" : "_other",
    };

    static string Russian(long lastTwo) => (lastTwo % 10, lastTwo) switch
    {
        (_, >= 11 and <= 14) => "_many",
        (1, _) => "_one",
        ( >= 2 and <= 4, _) => "_few",
        _ => "_many",
    };
}
